import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { type Speaker, startTestApplication, type TestApplication } from '../../support/application.ts';
import { mutation } from '../../support/mutation.ts';
import { openCases, SIGNED, submitVisit, type VisitedCase, visitTo } from './visiting.ts';

const DAY = '2022-10-14';

const replaceTeamMember = mutation<{ case: { id: string } }>('replaceTeamMember', 'case { id }');

let app: TestApplication;
let worker: Speaker;
let manager: Speaker;
let cases: readonly VisitedCase[];
beforeAll(async () => {
  app = await startTestApplication();
  [worker, manager] = [await app.as('social-worker'), await app.as('provider')];
  cases = await openCases(worker);
  await app.rows(`update home_visit set status = 'WITHDRAWN' where date >= $1`, [DAY]);
});
afterAll(() => app.close());

/** A colleague of the social worker who may take over. */
async function successorOf({ id, socialWorkerId }: VisitedCase) {
  const [row] = await app.rows<{ version: number; workerId: string }>(
    `select c.version, w.id as "workerId" from support_case c join worker w on w.provider_id = c.provider_id
     where c.id = $1 and w.role = 'SOCIAL_WORKER' and w.id <> $2 and w.left_on is null and w.pledge_signed_on < $3
       and exists (select from record_check k where k.worker_id = w.id and k.result = 'CLEAR' and k.checked_on > '2021-11-01')
     order by w.id limit 1`,
    [id, socialWorkerId, DAY],
  );
  if (!row) throw new Error('nobody can take over');
  return row;
}

async function handOver(kase: VisitedCase) {
  const { version, workerId } = await successorOf(kase);
  const input = { caseId: kase.id, expectedVersion: version, workerId, role: 'SOCIAL_WORKER', from: DAY };
  return replaceTeamMember(manager, input);
}

const visitNow = (kase: VisitedCase) => submitVisit(manager, { ...visitTo(kase, DAY), signature: SIGNED });

/** 19 · Visits that wait or count although the social worker responsible on their day was not there. */
const visitsWithoutResponsible = () =>
  app.rows<object>(`select v.id, v.date from home_visit v where v.status in ('SUBMITTED', 'QUALIFYING') and not exists (
    select from visit_attendee a join case_member m on m.worker_id = a.worker_id and m.case_id = v.case_id
    where a.visit_id = v.id and m.role = 'SOCIAL_WORKER' and m.from_on <= v.date and (m.to_on is null or m.to_on > v.date))`);

/** Waits until somebody waits for a row that another transaction holds. */
async function somebodyWaits(): Promise<void> {
  for (let attempt = 0; attempt < 500; attempt += 1) {
    const waiting = await app.rows<object>(`select from pg_locks where not granted`);
    if (waiting.length > 0) return;
    await setTimeout(10);
  }
  throw new Error('nobody waits');
}

test('19 · a visit that was judged before its child was handed over is judged again', async () => {
  const [kase] = cases;
  if (!kase) throw new Error('there is no case');
  const { workerId } = await successorOf(kase);
  const handing = new pg.Client({ connectionString: app.database.ownerUrl, options: '-c role=tonghu_owner' });
  await handing.connect();
  await handing.query('begin');
  await handing.query('select from support_case where id = $1 for update', [kase.id]);
  const visit = visitNow(kase);
  await somebodyWaits();
  const seat = [kase.id, DAY];
  await handing.query(
    `update case_member set to_on = $2 where case_id = $1 and role = 'SOCIAL_WORKER' and to_on is null`,
    seat,
  );
  await handing.query(
    `insert into case_member (id, case_id, child_id, district_id, worker_id, role, from_on)
     select app_uuid(), c.id, c.child_id, c.district_id, $3, 'SOCIAL_WORKER', $2 from support_case c where c.id = $1`,
    [...seat, workerId],
  );
  await handing.query('commit');
  await handing.end();
  expect((await visit).points).toEqual(['attendeeIds VISIT_SOCIAL_WORKER_PRESENT']);
  expect(await visitsWithoutResponsible()).toEqual([]);
});

test('19 · a visit and a hand-over of its child at once: the visit was before it, or it is refused', async () => {
  const outcomes = await Promise.all(
    cases.slice(1).flatMap((kase) => [visitNow(kase), handOver(kase), visitNow(kase)]),
  );
  const refusals = outcomes.flatMap(({ refusal, points }) => (refusal ? [`${refusal.code} ${points.join(' ')}`] : []));
  expect(refusals.length).toBeLessThan(outcomes.length);
  for (const refusal of refusals)
    expect(['RULE_VIOLATION attendeeIds VISIT_SOCIAL_WORKER_PRESENT', 'BAD_INPUT from NOT_BEFORE']).toContain(refusal);
  expect(await visitsWithoutResponsible()).toEqual([]);
});
