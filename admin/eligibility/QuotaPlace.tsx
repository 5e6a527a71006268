import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ChildRecord } from '../children/documents.ts';
import type { QuotaOfChildQuery } from '../generated/graphql.ts';
import { useEnumWord } from '../i18n/use-format.ts';
import { ArticleChip } from '../pieces/ArticleChip.tsx';
import { useDocument } from '../providers/verbs.ts';
import { ApprovalPath } from './ApprovalPath.tsx';
import { QUOTA_OF_CHILD } from './questions.ts';

type Quota = QuotaOfChildQuery['districtQuotas']['nodes'][number];

/** How far the quota is, what is asked of whom above it, and where the requests for this child stand. */
export function QuotaPlace({ child }: { readonly child: ChildRecord }) {
  const translate = useTranslate();
  const { data } = useDocument(QUOTA_OF_CHILD, {
    districtId: child.district.id,
    programmeId: child.programme.id,
    childId: child.id,
  });
  const isReached = child.actions.some(
    ({ name, reasons }) => name === 'confirmEligibility' && reasons.some(({ rule }) => rule === 'QUOTA_REACHED'),
  );
  const quota = data?.districtQuotas.nodes[0];
  return (
    <>
      {quota && <Figures quota={quota} child={child} />}
      {isReached && (
        <Alert severity="warning">
          {translate('pages.eligibility.quota.reached')} <ArticleChip rule="QUOTA_REACHED" />
        </Alert>
      )}
      {data?.quotaApprovals.nodes.map((approval) => (
        <ApprovalPath key={approval.id} approval={approval} />
      ))}
    </>
  );
}

function Figures({ quota, child }: { readonly quota: Quota; readonly child: ChildRecord }) {
  const translate = useTranslate();
  const word = useEnumWord();
  const isOrphan = child.category === 'ORPHAN';
  const planned = isOrphan ? quota.orphans : quota.inDifficulty;
  const confirmed = isOrphan ? quota.confirmedOrphans : quota.confirmedInDifficulty;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'baseline' }}>
      <Typography variant="body2" color="text.secondary">
        {translate('pages.eligibility.quota.title', { category: word('ChildCategory', child.category) })}
      </Typography>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {translate('pages.eligibility.quota.figures', { planned, confirmed, left: planned - confirmed })}
      </Typography>
    </Box>
  );
}
