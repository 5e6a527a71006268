import { declareEnum } from '../read/enums.ts';

/** Where a request for a place above the quota stands. */
export const ApprovalStatus = declareEnum(
  'ApprovalStatus',
  { PENDING: 'PENDING', APPROVED: 'APPROVED', REJECTED: 'REJECTED' } as const,
  'Where a request stands.',
  {
    PENDING: 'Waiting for a decision.',
    APPROVED: 'Granted.',
    REJECTED: 'Refused.',
  },
);
export type ApprovalStatus = keyof typeof ApprovalStatus;
