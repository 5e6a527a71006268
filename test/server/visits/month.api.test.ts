import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Speaker, startTestApplication, TEST_NOW, type TestApplication } from '../../support/application.ts';
import { NOBODY } from '../../support/mutation.ts';
import {
  exemptMonth,
  liftExemption,
  type Month,
  monthsOf,
  openCase,
  SIGNED,
  submitVisit,
  type VisitedCase,
  visitOf,
  visitTo,
  withdrawVisit,
  written,
} from './visiting.ts';

let app: TestApplication;
let bureau: Speaker;
let worker: Speaker;
let kase: VisitedCase;
beforeAll(async () => {
  app = await startTestApplication();
  [bureau, worker] = [await app.as('pudong'), await app.as('social-worker')];
  kase = await openCase(worker);
  await app.rows(`update session set expires_at = '2023-02-01'`);
  await app.rows(`update record_check set checked_on = '2022-02-01' where worker_id in ($1, $2)`, [
    kase.socialWorkerId,
    kase.directorId,
  ]);
});
beforeEach(() => app.clock.set(TEST_NOW));
afterAll(() => app.close());

async function monthOf(name: string): Promise<Month> {
  const month = (await monthsOf(bureau, kase.id)).find((each) => each.month === name);
  if (!month) throw new Error(`the case has no ${name}`);
  return month;
}

const exempt = async (name: string, more: object = {}, speaker = bureau) => {
  const { id, version } = await monthOf(name);
  return exemptMonth(speaker, { caseMonthId: id, expectedVersion: version, reason: '住院', ...more });
};

const lift = async (name: string, more: object = {}, speaker = bureau) => {
  const { id, version } = await monthOf(name);
  return liftExemption(speaker, { caseMonthId: id, expectedVersion: version, reason: '已出院', ...more });
};

describe('a month is exempted', () => {
  test('with a reason, and owes its visits again once that is taken back', async () => {
    const exempted = await exempt('2022-11');
    expect(exempted.payload?.caseMonth).toMatchObject({
      state: 'EXEMPT',
      exemptReason: '住院',
      exemptedBy: { name: expect.any(String) },
    });
    const lifted = await lift('2022-11');
    expect(lifted.payload?.caseMonth).toMatchObject({
      state: 'UPCOMING',
      exemptReason: null,
      liftedReason: '已出院',
      exemptedBy: null,
    });
  });

  test('by its case and name as well', async () => {
    const { version } = await monthOf('2022-12');
    const input = { caseId: kase.id, month: '2022-12', expectedVersion: version, reason: '返乡' };
    expect((await exemptMonth(bureau, input)).payload?.caseMonth.state).toBe('EXEMPT');
    await lift('2022-12');
  });

  test('and a visit in it still counts for when the exemption is lifted', async () => {
    await exempt('2022-10');
    const visit = visitOf(await submitVisit(worker, { ...visitTo(kase), signature: SIGNED }));
    expect(visit.month.state).toBe('EXEMPT');
    expect((await lift('2022-10')).payload?.caseMonth.state).toBe('MET');
  });

  test.each<[string, string, object, string, readonly string[]]>([
    [
      'a month after the programme',
      '2022-10',
      { caseMonthId: null, month: '2023-01' },
      'BAD_INPUT',
      ['month MONTH_NOT_OWED'],
    ],
    [
      'a month before its case',
      '2022-10',
      { caseMonthId: null, month: '2022-01' },
      'BAD_INPUT',
      ['month MONTH_NOT_OWED'],
    ],
    ['a month that does not exist', '2022-10', { caseMonthId: NOBODY }, 'NOT_FOUND', ['caseMonthId NOT_FOUND']],
    [
      'the month of a case that does not exist',
      '2022-10',
      { caseMonthId: null, caseId: NOBODY, month: '2022-10' },
      'NOT_FOUND',
      ['caseId NOT_FOUND'],
    ],
    ['no month at all', '2022-10', { caseMonthId: null, caseId: null }, 'BAD_INPUT', ['caseMonthId REQUIRED']],
    ['a case without its month', '2022-10', { caseMonthId: null }, 'BAD_INPUT', ['month REQUIRED']],
    ['a month without a reason', '2022-10', { reason: ' ' }, 'BAD_INPUT', ['reason REQUIRED']],
    ['a thirteenth month', '2022-10', { month: '2022-13' }, 'BAD_INPUT', ['month NOT_A_MONTH']],
    ['a month without its version', '2022-10', { expectedVersion: null }, 'BAD_INPUT', ['expectedVersion REQUIRED']],
  ])('but not %s', async (_case, name, more, code, points) => {
    const before = await written(app);
    const outcome = await exempt(name, { caseId: kase.id, ...more });
    expect([outcome.refusal?.code, outcome.points]).toEqual([code, points]);
    expect(await written(app)).toEqual(before);
  });

  test('once', async () => {
    await exempt('2022-11');
    const again = await exempt('2022-11');
    expect([again.refusal?.code, again.message]).toEqual(['CONFLICT', '该月份已经豁免']);
    await lift('2022-11');
    const lifted = await lift('2022-11');
    expect([lifted.refusal?.code, lifted.message]).toEqual(['CONFLICT', '该月份没有豁免']);
  });

  test('by one of two at once; the other learns of it', async () => {
    const { id, version } = await monthOf('2022-11');
    const input = { caseMonthId: id, expectedVersion: version, reason: '住院' };
    const outcomes = await Promise.all([exemptMonth(bureau, input), exemptMonth(bureau, input)]);
    expect(outcomes.map(({ refusal }) => refusal?.code).toSorted()).toEqual(['CONFLICT', undefined]);
    await lift('2022-11');
  });

  test('not in thought, by a dry run', async () => {
    const before = await written(app);
    expect((await exempt('2022-11', { dryRun: true })).refusal).toBeNull();
    expect(await written(app)).toEqual(before);
  });

  test.each(['city', 'provider', 'social-worker', 'supervisor', 'director', 'pudong-finance', 'auditor'])(
    'by the bureau, not by %s',
    async (login) => {
      expect((await exempt('2022-11', {}, await app.as(login))).refusal?.code).toBe('FORBIDDEN');
    },
  );

  test('by the district’s own bureau; to another one the month does not exist', async () => {
    const other = await app.as('huangpu');
    const [real, invented] = [
      await exempt('2022-11', {}, other),
      await exempt('2022-11', { caseMonthId: NOBODY }, other),
    ];
    expect([real.refusal?.code, real.refusal]).toEqual(['NOT_FOUND', invented.refusal]);
  });

  test('when its year runs', async () => {
    await app.rows(`update programme set status = 'CLOSED' where year = 2022`);
    const { message } = await exempt('2022-11');
    await app.rows(`update programme set status = 'OPEN' where year = 2022`);
    expect(message).toBe('项目年度已结束，其记录不再更改');
  });

  test('as its actions say beforehand', async () => {
    const { id } = await monthOf('2022-11');
    const ask = 'query ($id: UUID!) { caseMonth(id: $id) { actions { name allowed reasons { message } } } }';
    const { data } = await bureau.ask<{ caseMonth: { actions: object } }>(ask, { id });
    expect(data.caseMonth.actions).toEqual([
      { name: 'exemptMonth', allowed: true, reasons: [] },
      { name: 'liftExemption', allowed: false, reasons: [{ message: '该月份没有豁免' }] },
    ]);
    const seen = await worker.ask<{ caseMonth: { actions: object } }>(ask, { id });
    expect(seen.data.caseMonth.actions).toEqual([]);
  });
});

describe('the month of a visit is Shanghai’s, whatever the zone it is told in', () => {
  test.each<[string, string, object, string]>([
    [
      'late on 31 October',
      '2022-11-01T09:00:00+08:00',
      { date: '2022-10-31', startsAt: '2022-10-31T13:30:00Z', endsAt: '2022-10-31T15:59:00Z' },
      '2022-10',
    ],
    [
      'early on 1 November, October still in London',
      '2022-11-01T09:00:00+08:00',
      { date: '2022-11-01', startsAt: '2022-10-31T16:00:00Z', endsAt: '2022-10-31T18:00:00Z' },
      '2022-11',
    ],
    [
      'until the last minute of the programme, December in Shanghai and in London',
      '2022-12-31T15:59:30Z',
      { date: '2022-12-31', startsAt: '2022-12-31T21:00:00+08:00', endsAt: '2022-12-31T23:59:00+08:00' },
      '2022-12',
    ],
    [
      'on the programme’s last day, recorded on the next',
      '2023-01-01T09:00:00+08:00',
      { date: '2022-12-31', startsAt: '2022-12-31T14:00:00+08:00', endsAt: '2022-12-31T16:00:00+08:00' },
      '2022-12',
    ],
  ])('%s', async (_case, now, day, month) => {
    app.clock.set(now);
    const visit = visitOf(await submitVisit(worker, { ...visitTo(kase), ...day, signature: SIGNED }));
    expect(visit.month).toMatchObject({ month, state: 'MET' });
    const input = { visitId: visit.id, expectedVersion: visit.version, reason: '误录' };
    visitOf(await withdrawVisit(worker, input));
  });

  test('and 1 January is no day of the programme, even while it is December in London', async () => {
    app.clock.set('2023-01-01T09:00:00+08:00');
    const day = { date: '2023-01-01', startsAt: '2022-12-31T16:00:00Z', endsAt: '2022-12-31T18:30:00Z' };
    const { points } = await submitVisit(worker, { ...visitTo(kase), ...day, signature: SIGNED });
    expect(points).toContain('date NOT_AFTER');
  });

  test.each([
    ['2022-11-30T23:59:59+08:00', 'DUE'],
    ['2022-12-01T00:00:00+08:00', 'MISSED'],
    ['2022-10-31T23:59:59+08:00', 'UPCOMING'],
    ['2022-11-01T00:00:00+08:00', 'DUE'],
  ])('so November, not visited, is at %s %s', async (now, state) => {
    app.clock.set(now);
    expect((await monthOf('2022-11')).state).toBe(state);
  });
});

test('a child who was never visited has missed every month that is over', async () => {
  await app.rows(`update home_visit set status = 'WITHDRAWN' where case_id = $1`, [kase.id]);
  await app.rows('update case_month set exempt = false where case_id = $1', [kase.id]);
  const months = await monthsOf(bureau, kase.id);
  expect(months.map(({ month, state }) => `${month} ${state}`)).toEqual([
    ...['02', '03', '04', '05', '06', '07', '08', '09'].map((month) => `2022-${month} MISSED`),
    '2022-10 DUE',
    '2022-11 UPCOMING',
    '2022-12 UPCOMING',
  ]);
});
