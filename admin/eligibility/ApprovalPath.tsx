import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { QuotaOfChildQuery } from '../generated/graphql.ts';
import { useFormat } from '../i18n/use-format.ts';
import { FactList } from '../pieces/FactList.tsx';
import { StateChip } from '../pieces/StateChip.tsx';

type Approval = QuotaOfChildQuery['quotaApprovals']['nodes'][number];

/** The path of a request above the quota: who asked, who decided, who is next, since when. */
export function ApprovalPath({ approval }: { readonly approval: Approval }) {
  const translate = useTranslate();
  return (
    <Box component="section" sx={{ p: 2, display: 'grid', gap: 1, border: 1, borderColor: 'divider', borderRadius: 1 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Typography variant="subtitle2" component="h3">
          {translate('pages.eligibility.path.title')}
        </Typography>
        <StateChip name="ApprovalStatus" value={approval.status} />
      </Box>
      <ApprovalFacts approval={approval} />
    </Box>
  );
}

/** What was asked and decided, by whom and when. */
export function ApprovalFacts({ approval }: { readonly approval: Approval }) {
  const translate = useTranslate();
  const format = useFormat();
  const { status, budgetLine, reason, requestedAt, requestedBy, decidedAt, decidedBy, decisionNote } = approval;
  const someone = translate('tonghu.refusal.someone');
  const words = (key: string, who: string, at: string) =>
    translate(`pages.eligibility.path.${key}`, { who, when: format.dateTime(at) });
  return (
    <Box sx={{ display: 'grid', gap: 1, fontSize: 14 }}>
      <FactList
        facts={[
          { label: 'resources.children.fields.budgetLine', value: budgetLine },
          { label: 'resources.children.fields.reason', value: reason },
          ...(decisionNote ? [{ label: 'resources.children.fields.decisionNote', value: decisionNote }] : []),
        ]}
      />
      <Box component="ol" sx={{ m: 0, pl: 2.5, color: 'text.secondary' }}>
        <li>{words('requested', requestedBy?.name ?? someone, requestedAt)}</li>
        {decidedAt && <li>{words('decided', decidedBy?.name ?? someone, decidedAt)}</li>}
        {status === 'PENDING' && <li>{translate('pages.eligibility.path.next')}</li>}
      </Box>
    </Box>
  );
}
