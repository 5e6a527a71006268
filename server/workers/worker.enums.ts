import { declareEnum } from '../read/enums.ts';

/** The three members of a team. */
export const WorkerRole = declareEnum(
  'WorkerRole',
  { CHILD_SUPERVISOR: 'CHILD_SUPERVISOR', CHILD_DIRECTOR: 'CHILD_DIRECTOR', SOCIAL_WORKER: 'SOCIAL_WORKER' } as const,
  'What a worker is in the programme (notice 二.1). A team has exactly one of each.',
  {
    CHILD_SUPERVISOR: '儿童督导员: on the staff of a street or township; owns the case.',
    CHILD_DIRECTOR: '儿童主任: on the staff of a village or neighbourhood committee.',
    SOCIAL_WORKER: '儿童福利社工: on the staff of a provider.',
  },
);
export type WorkerRole = keyof typeof WorkerRole;

/** What a criminal-record check found. */
export const RecordCheckResult = declareEnum(
  'RecordCheckResult',
  { CLEAR: 'CLEAR', NOT_CLEAR: 'NOT_CLEAR' } as const,
  'What a criminal-record check found (未成年人保护法第六十二条).',
  {
    CLEAR: 'Nothing that bars the worker.',
    NOT_CLEAR: 'A record that bars the worker.',
  },
);
export type RecordCheckResult = keyof typeof RecordCheckResult;
