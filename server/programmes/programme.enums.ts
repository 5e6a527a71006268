import { declareEnum } from '../read/enums.ts';

/** The life of a programme year. */
export const ProgrammeStatus = declareEnum(
  'ProgrammeStatus',
  { DRAFT: 'DRAFT', OPEN: 'OPEN', CLOSED: 'CLOSED' } as const,
  'The life of a programme year.',
  {
    DRAFT: 'Being prepared: nobody can be confirmed yet.',
    OPEN: 'Running.',
    CLOSED: 'Ended: its records stay as they are.',
  },
);
export type ProgrammeStatus = keyof typeof ProgrammeStatus;
