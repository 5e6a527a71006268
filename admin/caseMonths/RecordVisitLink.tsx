import Button from '@mui/material/Button';
import { LinkBase, useTranslate } from 'react-admin';
import { useCan } from '../layout/use-viewer.ts';
import { SUBMIT_VISIT } from '../visits/verbs.ts';

/** A case, and how its month stands. */
export interface RecordVisitLinkProps {
  readonly caseId: string;
  readonly state: string;
}

/** Leads to the form for a visit with the case filled in, where one is owed and the viewer records visits. */
export function RecordVisitLink({ caseId, state }: RecordVisitLinkProps) {
  const translate = useTranslate();
  const isOpen = useCan(SUBMIT_VISIT);
  if (!isOpen || (state !== 'DUE' && state !== 'MISSED')) return null;
  return (
    <Button
      component={LinkBase}
      to={`/homeVisits/create?source=${encodeURIComponent(JSON.stringify({ caseId }))}`}
      size="small"
      variant="outlined"
      sx={{ whiteSpace: 'nowrap', minHeight: 28, py: 0 }}
      onClick={(event: { stopPropagation: () => void }) => event.stopPropagation()}
    >
      {translate('resources.caseMonths.actions.recordVisit')}
    </Button>
  );
}
