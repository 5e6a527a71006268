import type { Speaker, TestApplication } from '../../support/application.ts';
import { mutation } from '../../support/mutation.ts';

/** A case of the demonstration year with the people who answer for it. */
export interface VisitedCase {
  readonly id: string;
  readonly socialWorkerId: string;
  readonly directorId: string;
  readonly supervisorId: string;
}

interface CaseNode {
  readonly id: string;
  readonly members: readonly {
    readonly worker: { readonly id: string };
    readonly role: string;
    readonly fromOn: string;
  }[];
}

const CASES = `{ cases(where: { status: { eq: OPEN } }, orderBy: [{ field: NUMBER }], first: 100) { nodes {
  id members { worker { id } role fromOn } } } }`;

/** The open cases that a speaker sees and whose team has been the same since before June. */
export async function openCases(speaker: Speaker): Promise<readonly VisitedCase[]> {
  const { data } = await speaker.ask<{ cases: { nodes: readonly CaseNode[] } }>(CASES);
  return data.cases.nodes
    .filter(({ members }) => members.length === 3 && members.every(({ fromOn }) => fromOn < '2022-06-01'))
    .map(({ id, members }) => {
      const holder = (role: string) => members.find((member) => member.role === role)?.worker.id ?? '';
      return {
        id,
        socialWorkerId: holder('SOCIAL_WORKER'),
        directorId: holder('CHILD_DIRECTOR'),
        supervisorId: holder('CHILD_SUPERVISOR'),
      };
    });
}

/** The first of {@link openCases}, or another one. */
export async function openCase(speaker: Speaker, index = 0): Promise<VisitedCase> {
  const found = (await openCases(speaker))[index];
  if (!found) throw new Error(`there is no open case number ${index}`);
  return found;
}

/** A visit of two hours by the social worker and the director on an afternoon. */
export function visitTo({ id, socialWorkerId, directorId }: VisitedCase, date = '2022-10-12') {
  return {
    caseId: id,
    date,
    startsAt: `${date}T14:00:00+08:00`,
    endsAt: `${date}T16:00:00+08:00`,
    place: 'HOME',
    attendeeIds: [socialWorkerId, directorId],
    services: ['COUNSELLING'],
    note: '陪孩子完成作业，与祖母谈作息安排',
  };
}

/** The guardian's signature. */
export const SIGNED = { name: '王秀英' } as const;

/** A visit as the mutations answer it. */
export interface Visit {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly minutes: number;
  readonly shortfalls: readonly string[];
  readonly services: readonly string[];
  readonly note: string | null;
  readonly safetyNote: string | null;
  readonly withdrawnReason: string | null;
  readonly signerKind: string | null;
  readonly signerName: string | null;
  readonly signedAt: string | null;
  readonly signatureRefused: boolean;
  readonly attendees: readonly { readonly worker: { readonly id: string }; readonly onTeam: boolean }[];
  readonly month: { readonly id: string; readonly month: string; readonly qualifying: number; readonly state: string };
}

interface VisitAnswer {
  readonly visit: Visit;
  readonly violations: readonly { readonly rule: string }[];
}

const VISIT = `violations { rule } visit { id version status minutes shortfalls services note safetyNote withdrawnReason
  signerKind signerName signedAt signatureRefused attendees { worker { id } onTeam } month { id month qualifying state } }`;

export const recordContact = mutation<VisitAnswer>('recordContact', VISIT);
export const changeContact = mutation<VisitAnswer>('changeContact', VISIT);
export const submitVisit = mutation<VisitAnswer>('submitVisit', VISIT);
export const signVisit = mutation<VisitAnswer>('signVisit', VISIT);
export const withdrawVisit = mutation<VisitAnswer>('withdrawVisit', VISIT);

/** A month as the mutations answer it. */
export interface Month {
  readonly id: string;
  readonly version: number;
  readonly month: string;
  readonly state: string;
  readonly exempt: boolean;
  readonly exemptReason: string | null;
  readonly liftedReason: string | null;
  readonly exemptedBy: { readonly name: string } | null;
}

const MONTH = 'id version month state exempt exemptReason liftedReason exemptedBy { name }';

export const exemptMonth = mutation<{ caseMonth: Month }>('exemptMonth', `caseMonth { ${MONTH} }`);
export const liftExemption = mutation<{ caseMonth: Month }>('liftExemption', `caseMonth { ${MONTH} }`);

/** The visit that a mutation answered. @throws what it was refused for */
export function visitOf({ payload, message, points }: Awaited<ReturnType<typeof submitVisit>>): Visit {
  if (!payload?.visit) throw new Error(`refused: ${message} ${points.join(', ')}`);
  return payload.visit;
}

/** The months of a case. */
export async function monthsOf(speaker: Speaker, caseId: string): Promise<readonly Month[]> {
  const { data } = await speaker.ask<{ case: { months: readonly Month[] } }>(
    `query ($id: UUID!) { case(id: $id) { months { id version month state exempt } } }`,
    { id: caseId },
  );
  return data.case.months;
}

/** Visits, attendees and what is kept of requests: to tell that nothing was written. */
export async function written(app: TestApplication): Promise<object | undefined> {
  const [counts] = await app.rows<object>(`select (select count(*) from home_visit) as visits,
    (select sum(version) from home_visit) as versions, (select count(*) from visit_attendee) as attendees,
    (select sum(qualifying) from case_month) as qualifying, (select count(*) from audit_entry) as entries,
    (select count(*) from idempotency) as keys`);
  return counts;
}
