import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Speaker, startTestApplication, type TestApplication } from '../../support/application.ts';
import {
  exemptMonth,
  liftExemption,
  monthsOf,
  openCases,
  recordContact,
  SIGNED,
  signVisit,
  submitVisit,
  type VisitedCase,
  visitTo,
  withdrawVisit,
} from './visiting.ts';

let app: TestApplication;
let worker: Speaker;
let manager: Speaker;
let bureau: Speaker;
let cases: readonly VisitedCase[];
beforeAll(async () => {
  app = await startTestApplication();
  [worker, manager, bureau] = [await app.as('social-worker'), await app.as('provider'), await app.as('pudong')];
  cases = (await openCases(worker)).slice(0, 3);
});
afterAll(() => app.close());

const DAYS = ['2022-08-31', '2022-09-01', '2022-09-30', '2022-10-01'];

/** One thing that somebody does: to which case, on which day, by whom. */
interface Step {
  readonly kind: 'CONTACT' | 'SUBMIT' | 'SUBMIT_SIGNED' | 'SIGN' | 'WITHDRAW' | 'EXEMPT' | 'LIFT';
  readonly case: number;
  readonly day: number;
  readonly byManager: boolean;
}

const steps = fc.array(
  fc.record<Step>({
    kind: fc.constantFrom('CONTACT', 'SUBMIT', 'SUBMIT_SIGNED', 'SIGN', 'WITHDRAW', 'EXEMPT', 'LIFT'),
    case: fc.nat(2),
    day: fc.nat(DAYS.length - 1),
    byManager: fc.boolean(),
  }),
  { minLength: 8, maxLength: 24 },
);

interface Seen {
  readonly id: string;
  readonly version: number;
}

async function anyVisit(speaker: Speaker, caseId: string, states: string): Promise<Seen | undefined> {
  const { data } = await speaker.ask<{ homeVisits: { nodes: readonly Seen[] } }>(
    `query ($case: UUID!) { homeVisits(where: { case: { id: { eq: $case } }, status: { in: [${states}] } }, first: 1) {
      nodes { id version } } }`,
    { case: caseId },
  );
  return data.homeVisits.nodes[0];
}

async function changeMonth(kase: VisitedCase, day: string, change: typeof exemptMonth) {
  const month = (await monthsOf(bureau, kase.id)).find((each) => day.startsWith(each.month));
  if (!month) throw new Error(`no month of ${day}`);
  return change(bureau, { caseMonthId: month.id, expectedVersion: month.version, reason: '封控' });
}

async function take(step: Step): Promise<string | undefined> {
  const [kase, day] = [cases[step.case], DAYS[step.day]];
  if (!kase || !day) throw new Error('the step has no case');
  const speaker = step.byManager ? manager : worker;
  const input = visitTo(kase, day);
  switch (step.kind) {
    case 'CONTACT':
      return (await recordContact(speaker, input)).refusal?.code;
    case 'SUBMIT':
      return (await submitVisit(speaker, input)).refusal?.code;
    case 'SUBMIT_SIGNED':
      return (await submitVisit(speaker, { ...input, signature: SIGNED })).refusal?.code;
    case 'SIGN': {
      const visit = await anyVisit(speaker, kase.id, 'SUBMITTED');
      const seen = visit && { visitId: visit.id, expectedVersion: visit.version };
      return seen && (await signVisit(speaker, { ...seen, signature: SIGNED })).refusal?.code;
    }
    case 'WITHDRAW': {
      const visit = await anyVisit(speaker, kase.id, 'CONTACT, SUBMITTED, QUALIFYING');
      const seen = visit && { visitId: visit.id, expectedVersion: visit.version };
      return seen && (await withdrawVisit(speaker, { ...seen, reason: '误录' })).refusal?.code;
    }
    case 'EXEMPT':
      return (await changeMonth(kase, day, exemptMonth)).refusal?.code;
    case 'LIFT':
      return (await changeMonth(kase, day, liftExemption)).refusal?.code;
  }
}

/** Months and sums that differ from what the visits and months themselves add up to. */
async function wrongFigures(): Promise<readonly object[]> {
  const months = await app.rows<object>(`select n.month, n.qualifying, count(v.id)::int as counted
    from case_month n left join home_visit v on v.case_id = n.case_id and v.status = 'QUALIFYING'
      and date_trunc('month', v.date)::date = n.month
    group by n.id having n.qualifying <> count(v.id)`);
  const sums = await app.rows<object>(`select d.month, d.cases, d.met, d.exempt, d.visits from district_month d
    left join (select programme_id, district_id, provider_id, month, count(*)::int as cases,
        count(*) filter (where not exempt and qualifying >= required)::int as met,
        count(*) filter (where exempt)::int as exempt, sum(qualifying)::int as visits
      from case_month group by 1, 2, 3, 4) n using (programme_id, district_id, provider_id, month)
    where (d.cases, d.met, d.exempt, d.visits) is distinct from (n.cases, n.met, n.exempt, n.visits)`);
  return [...months, ...sums];
}

test('month figures and their sums equal what the visits add up to, whoever does what beside whom', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      const codes = await Promise.all(taken.map(take));
      expect(codes.filter((code) => code !== undefined && code !== 'CONFLICT')).toEqual([]);
      expect(await wrongFigures()).toEqual([]);
    }),
    { numRuns: 25, seed: 20220207, endOnFailure: true },
  );
}, 120_000);

test('ten visits to one child at once all count', async () => {
  const [kase] = cases;
  if (!kase) throw new Error('there is no case');
  const visits = await Promise.all(
    Array.from({ length: 10 }, () => submitVisit(worker, { ...visitTo(kase, '2022-10-13'), signature: SIGNED })),
  );
  expect(visits.map(({ payload }) => payload?.visit.status)).toEqual(Array(10).fill('QUALIFYING'));
  expect(await wrongFigures()).toEqual([]);
});
