import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link, required, TextInput, useRefresh, useTranslate } from 'react-admin';
import type { ApprovalDecision } from '../generated/graphql.ts';
import { useEnumWord } from '../i18n/use-format.ts';
import { EmptyState } from '../pieces/EmptyState.tsx';
import { StateChip } from '../pieces/StateChip.tsx';
import { VerbDialog } from '../pieces/VerbDialog.tsx';
import { WhyNot } from '../pieces/WhyNot.tsx';
import { ApprovalFacts } from './ApprovalPath.tsx';
import { DECIDE_QUOTA_APPROVAL, type QuotaRequest } from './questions.ts';

/** Requests for places above the quota: those that wait, then those decided. */
export function Approvals({ requests }: { readonly requests: readonly QuotaRequest[] }) {
  const translate = useTranslate();
  const pending = requests.filter(({ status }) => status === 'PENDING');
  const decided = requests.filter(({ status }) => status !== 'PENDING');
  return (
    <Box sx={{ display: 'grid', gap: 2, maxWidth: 840 }}>
      {pending.length === 0 && (
        <EmptyState title="pages.eligibility.approvals.empty" hint="pages.eligibility.approvals.empty_hint" />
      )}
      {pending.map((request) => (
        <Request key={request.id} request={request} />
      ))}
      {decided.length > 0 && (
        <Typography variant="subtitle1" component="h2" sx={{ pt: 1 }}>
          {translate('pages.eligibility.approvals.decided')}
        </Typography>
      )}
      {decided.map((request) => (
        <Request key={request.id} request={request} />
      ))}
    </Box>
  );
}

function Request({ request }: { readonly request: QuotaRequest }) {
  const word = useEnumWord();
  const { child, status, category } = request;
  return (
    <Card component="article" sx={{ p: { xs: 2, md: 3 }, display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 1 }}>
        <Link to={`/children/${child.id}/show`} sx={{ fontWeight: 600 }}>
          {child.name}
        </Link>
        <Typography variant="body2">{child.number}</Typography>
        <Typography variant="body2">{word('ChildCategory', category)}</Typography>
        <StateChip name="ApprovalStatus" value={status} />
      </Box>
      <ApprovalFacts approval={request} />
      {status === 'PENDING' && <Decide request={request} />}
    </Card>
  );
}

function Decide({ request }: { readonly request: QuotaRequest }) {
  const translate = useTranslate();
  const [decision, setDecision] = useState<ApprovalDecision | null>(null);
  const offer = request.actions.find(({ name }) => name === 'decideQuotaApproval');
  if (!offer) return null;
  const approve = translate('pages.eligibility.approvals.approve');
  const reject = translate('pages.eligibility.approvals.reject');
  return (
    <Box sx={{ display: 'flex', gap: 1 }}>
      {offer.allowed ? (
        <Button variant="contained" onClick={() => setDecision('APPROVE')}>
          {approve}
        </Button>
      ) : (
        <WhyNot label={approve} reasons={offer.reasons} />
      )}
      {offer.allowed && (
        <Button variant="outlined" onClick={() => setDecision('REJECT')}>
          {reject}
        </Button>
      )}
      {decision && <DecideDialog request={request} decision={decision} onClose={() => setDecision(null)} />}
    </Box>
  );
}

interface DecideDialogProps {
  readonly request: QuotaRequest;
  readonly decision: ApprovalDecision;
  readonly onClose: () => void;
}

function DecideDialog({ request, decision, onClose }: DecideDialogProps) {
  const translate = useTranslate();
  const word = useEnumWord();
  const refresh = useRefresh();
  const { id, version, child, category } = request;
  const act = `pages.eligibility.approvals.${decision === 'APPROVE' ? 'approve' : 'reject'}`;
  const words = { name: child.name, number: child.number, category: word('ChildCategory', category) };
  return (
    <VerbDialog
      title={act}
      action={act}
      document={DECIDE_QUOTA_APPROVAL}
      input={({ note }) => ({ id, expectedVersion: version, decision, note: note ? String(note) : null })}
      onClose={onClose}
      onDone={refresh}
    >
      <Typography variant="body2">{translate('pages.eligibility.approvals.body', words)}</Typography>
      <TextInput
        source="note"
        label="pages.eligibility.approvals.note"
        helperText="pages.eligibility.approvals.note_help"
        validate={decision === 'REJECT' ? required() : undefined}
        multiline
      />
    </VerbDialog>
  );
}
