import { declareEnum } from '../read/enums.ts';

export const CaseStatus = declareEnum(
  'CaseStatus',
  { OPEN: 'OPEN', CLOSED: 'CLOSED' } as const,
  'Where a case stands.',
  {
    OPEN: 'Being served.',
    CLOSED: 'Ended.',
  },
);
export type CaseStatus = keyof typeof CaseStatus;
