import type { Bilingual } from '../rules/locale.ts';

/** The three who form a team (二.1). */
export const WORKER_ROLES = {
  CHILD_SUPERVISOR: { zh: '儿童督导员', en: 'child supervisor' },
  CHILD_DIRECTOR: { zh: '儿童主任', en: 'child director' },
  SOCIAL_WORKER: { zh: '儿童福利社工', en: 'social worker' },
} as const satisfies Record<string, Bilingual>;

export type WorkerRole = keyof typeof WORKER_ROLES;

/** The outcome of asking police and procuratorate for a worker's criminal record. */
export const CHECK_RESULTS = {
  CLEAR: { zh: '无违法犯罪记录', en: 'clear' },
  NOT_CLEAR: { zh: '有违法犯罪记录', en: 'not clear' },
} as const satisfies Record<string, Bilingual>;

export type CheckResult = keyof typeof CHECK_RESULTS;
