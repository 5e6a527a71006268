import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Speaker, startTestApplication, type TestApplication } from '../../support/application.ts';
import { NOBODY } from '../../support/mutation.ts';
import { caseOf, confirmedChild, formCaseTeam, type Trio, teamOf, triosOf } from './teams.ts';

const DISTRICT = '310115';

let app: TestApplication;
let pudong: Speaker;
let trio: Trio;
beforeAll(async () => {
  app = await startTestApplication();
  pudong = await app.as('pudong');
  const [found] = await triosOf(app, DISTRICT);
  if (!found) throw new Error('the district has no cleared trio');
  trio = found;
});
afterAll(() => app.close());

const child = () => confirmedChild(app, pudong, DISTRICT, trio);

const written = async () =>
  (
    await app.rows(`select (select count(*) from support_case) as cases, (select count(*) from case_member) as members,
      (select count(*) from case_month) as months`)
  )[0];

/** Forms a team for a new child with a change; answers what it was refused for, nothing written. */
async function refused(change: Readonly<Record<string, unknown>>, speaker = pudong) {
  const { id } = await child();
  const before = await written();
  const outcome = await formCaseTeam(speaker, teamOf(trio, id, change));
  expect(outcome.payload).toBeNull();
  expect(await written()).toEqual(before);
  return outcome;
}

async function workerWhere(condition: string, values: readonly unknown[] = []): Promise<string> {
  const [worker] = await app.rows<{ id: string }>(
    `select w.id from worker w left join district d on d.id = w.district_id where ${condition} order by w.id limit 1`,
    values,
  );
  if (!worker) throw new Error(`no worker: ${condition}`);
  return worker.id;
}

describe('a team is formed', () => {
  test('and opens the case with one of each role and every month to the programme’s end', async () => {
    const { id } = await child();
    const kase = caseOf(await formCaseTeam(pudong, teamOf(trio, id)));
    expect(kase).toMatchObject({
      status: 'OPEN',
      version: 1,
      openedOn: '2022-09-15',
      provider: { id: trio.providerId },
    });
    expect(kase.number).toMatch(/^GA310115-2022-\d{4}$/);
    expect(kase.members.map(({ role, worker, fromOn, toOn }) => [role, worker.id, fromOn, toOn])).toEqual([
      ['CHILD_DIRECTOR', trio.directorId, '2022-09-15', null],
      ['CHILD_SUPERVISOR', trio.supervisorId, '2022-09-15', null],
      ['SOCIAL_WORKER', trio.socialWorkerId, '2022-09-15', null],
    ]);
    expect(kase.months.map(({ month, required, state }) => `${month} ${required} ${state}`)).toEqual([
      '2022-09 1 MISSED',
      '2022-10 1 DUE',
      '2022-11 1 UPCOMING',
      '2022-12 1 UPCOMING',
    ]);
  });

  test('and counts in the district’s figures', async () => {
    const figures = () =>
      app.rows<{ with_team: number; cases: string }>(
        `select q.with_team, (select sum(m.cases) from district_month m where m.district_id = d.id and m.month = '2022-12-01') as cases
         from district_quota q join district d on d.id = q.district_id where d.code = $1`,
        [DISTRICT],
      );
    const [before] = await figures();
    caseOf(await formCaseTeam(pudong, teamOf(trio, (await child()).id)));
    const [after] = await figures();
    expect(after?.with_team).toBe((before?.with_team ?? 0) + 1);
    expect(Number(after?.cases)).toBe(Number(before?.cases) + 1);
  });

  test('on the last day of the contract, and not on the day after', async () => {
    const end = (day: string | null) =>
      app.rows('update service_contract set ended_on = $2::date where provider_id = $1', [trio.providerId, day]);
    await end('2022-10-17');
    const { points } = await formCaseTeam(pudong, teamOf(trio, (await child()).id, { openedOn: '2022-10-18' }));
    expect(points).toEqual(['providerId PROVIDER_CONTRACTED']);
    const last = caseOf(await formCaseTeam(pudong, teamOf(trio, (await child()).id, { openedOn: '2022-10-17' })));
    expect(last.openedOn).toBe('2022-10-17');
    await end(null);
  });

  test('without naming the provider where only one is contracted', async () => {
    const [only] = await triosOf(app, '310120');
    const fengxian = await app.as('fengxian');
    if (!only) throw new Error('the district has no cleared trio');
    const { id } = await confirmedChild(app, fengxian, '310120', only);
    const kase = caseOf(await formCaseTeam(fengxian, teamOf(only, id, { providerId: undefined })));
    expect(kase.provider.id).toBe(only.providerId);
  });

  test('once for one idempotency key, and by a dry run not at all', async () => {
    const { id } = await child();
    const before = await written();
    const { payload } = await formCaseTeam(pudong, teamOf(trio, id, { dryRun: true }));
    expect(payload).toMatchObject({ case: null, violations: [] });
    expect(await written()).toEqual(before);
    const input = teamOf(trio, id, { idempotencyKey: 'team-1' });
    expect(caseOf(await formCaseTeam(pudong, input))).toEqual(caseOf(await formCaseTeam(pudong, input)));
  });

  test('once for a child, also by two at the same moment', async () => {
    const { id } = await child();
    const outcomes = await Promise.all(
      [pudong, await app.as('pudong2')].map((each) => formCaseTeam(each, teamOf(trio, id))),
    );
    expect(outcomes.filter(({ payload }) => payload?.case)).toHaveLength(1);
    expect(outcomes.find(({ refusal }) => refusal)?.points).toEqual(['childId ONE_CASE_PER_PROGRAMME']);
  });
});

describe('a team is refused', () => {
  test('for a child that is not confirmed, by rule 1', async () => {
    const { id } = await child();
    await app.rows(`update child set status = 'SUBMITTED' where id = $1`, [id]);
    const { refusal, points } = await formCaseTeam(pudong, teamOf(trio, id));
    expect(points).toEqual(['childId ELIGIBILITY_CONFIRMED']);
    expect(refusal?.violations).toMatchObject([{ number: 1, clause: '一', required: 'CONFIRMED', found: 'SUBMITTED' }]);
  });

  test('with a provider that has no contract with the district, by rule 8', async () => {
    const [other] = await app.rows<{ id: string }>(
      `select p.id from service_provider p where not exists (
         select from service_contract k join district d on d.id = k.district_id where k.provider_id = p.id and d.code = $1)`,
      [DISTRICT],
    );
    const { points } = await refused({ providerId: other?.id });
    expect(points).toContain('providerId PROVIDER_CONTRACTED');
  });

  test('with two of one role, by rule 9', async () => {
    const { points } = await refused({ directorId: trio.supervisorId });
    expect(points).toEqual(['directorId TEAM_ONE_OF_EACH', 'directorId TEAM_ONE_OF_EACH']);
  });

  test('with a supervisor of another street and a director of another neighbourhood, by rule 9', async () => {
    const supervisorId = await workerWhere(
      `d.code = $1 and w.role = 'CHILD_SUPERVISOR' and w.township_id <> $2 and w.left_on is null`,
      [DISTRICT, trio.townshipId],
    );
    const directorId = await workerWhere(
      `d.code = $1 and w.role = 'CHILD_DIRECTOR' and w.village_id <> $2 and w.left_on is null`,
      [DISTRICT, trio.villageId],
    );
    const { points } = await refused({ supervisorId, directorId });
    expect(points).toEqual(expect.arrayContaining(['supervisorId TEAM_ONE_OF_EACH', 'directorId TEAM_ONE_OF_EACH']));
  });

  test('with a social worker whose record check and pledge are not in order, by rule 51, everything at once', async () => {
    const [copy] = await app.rows<{ id: string }>(
      `insert into worker (id, name, name_sort, search_text, role, provider_id, joined_on, pledge_signed_on)
       select gen_random_uuid(), '韦未签', 'wei wei qian', '韦未签', 'SOCIAL_WORKER', $1, '2022-01-01', null returning id`,
      [trio.providerId],
    );
    const { points } = await refused({ socialWorkerId: copy?.id });
    expect(points).toEqual(['socialWorkerId WORKER_RECORD_CHECK', 'socialWorkerId WORKER_PLEDGE']);
  });

  test.each([
    ['a day in the future', { openedOn: '2022-10-19' }, 'openedOn IN_THE_FUTURE'],
    ['a day before the programme', { openedOn: '2021-12-31' }, 'openedOn NOT_BEFORE'],
    ['an unknown supervisor', { supervisorId: NOBODY }, 'supervisorId NOT_FOUND'],
    ['an unknown provider', { providerId: NOBODY }, 'providerId NOT_FOUND'],
  ])('with %s', async (_case, change, point) => {
    expect((await refused(change)).points).toContain(point);
  });

  test('with a worker of another district, exactly as with one that does not exist', async () => {
    const { id } = await child();
    const supervisorId = await workerWhere(`d.code = '310101' and w.role = 'CHILD_SUPERVISOR'`);
    const foreign = await formCaseTeam(pudong, teamOf(trio, id, { supervisorId }));
    expect(foreign).toEqual(await formCaseTeam(pudong, teamOf(trio, id, { supervisorId: NOBODY })));
  });

  test('to another district, exactly as for a child that does not exist', async () => {
    const huangpu = await app.as('huangpu');
    const foreign = await formCaseTeam(huangpu, teamOf(trio, (await child()).id));
    expect(foreign).toEqual(await formCaseTeam(huangpu, teamOf(trio, NOBODY)));
    expect(foreign.refusal).toMatchObject({ code: 'NOT_FOUND', fields: [{ path: ['input', 'childId'] }] });
  });

  test.each([
    'city',
    'supervisor',
    'director',
    'provider',
    'social-worker',
    'pudong-finance',
    'analyst',
    'auditor',
    'admin',
  ])('to %s', async (login) => {
    expect((await refused({}, await app.as(login))).refusal?.code).toBe('FORBIDDEN');
  });

  test.each([
    ['31 September', { openedOn: '2022-09-31' }],
    ['a missing director', { directorId: undefined }],
    ['an id that is none', { socialWorkerId: 'x' }],
    ['a number for an id', { supervisorId: 7 }],
  ])('with %s', async (_case, change) => {
    expect((await refused(change)).refusal?.code).toBe('BAD_INPUT');
  });
});
