import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Speaker, startTestApplication, type TestApplication } from '../../support/application.ts';
import { NOBODY } from '../../support/mutation.ts';
import {
  caseOf,
  confirmedChild,
  type FormedCase,
  formCaseTeam,
  replaceTeamMember,
  type Trio,
  teamOf,
  triosOf,
} from './teams.ts';

const DISTRICT = '310115';

let app: TestApplication;
let pudong: Speaker;
let trio: Trio;
let successorId: string;
beforeAll(async () => {
  app = await startTestApplication();
  pudong = await app.as('pudong');
  const trios = await triosOf(app, DISTRICT);
  const served = await providerOfManager();
  const found = trios.find(({ providerId }) => providerId === served);
  const next = trios.find((each) => each.providerId === served && each.socialWorkerId !== found?.socialWorkerId);
  if (!found || !next) throw new Error('the manager’s provider has no two cleared social workers');
  trio = found;
  successorId = next.socialWorkerId;
  await app.rows(
    `insert into record_check (id, worker_id, checked_on, result) values (gen_random_uuid(), $1, '2022-10-01', 'CLEAR')`,
    [successorId],
  );
});
afterAll(() => app.close());

async function providerOfManager(): Promise<string> {
  const [account] = await app.rows<{ id: string }>(`select provider_id as id from account where login = 'provider'`);
  return account?.id ?? '';
}

async function newCase(): Promise<FormedCase> {
  const { id } = await confirmedChild(app, pudong, DISTRICT, trio);
  return caseOf(await formCaseTeam(pudong, teamOf(trio, id)));
}

const handOver = ({ id, version }: FormedCase, change: Readonly<Record<string, unknown>> = {}) => ({
  caseId: id,
  expectedVersion: version,
  role: 'SOCIAL_WORKER',
  workerId: successorId,
  from: '2022-10-10',
  ...change,
});

const membersOf = ({ id }: FormedCase) =>
  app.rows('select worker_id, from_on::text, to_on::text from case_member where case_id = $1 order by id', [id]);

async function refused(change: Readonly<Record<string, unknown>>, speaker = pudong) {
  const kase = await newCase();
  const before = await membersOf(kase);
  const outcome = await replaceTeamMember(speaker, handOver(kase, change));
  expect(outcome.payload).toBeNull();
  expect(await membersOf(kase)).toEqual(before);
  return outcome;
}

describe('a seat is handed over', () => {
  test('so that the predecessor’s time ends where the successor’s begins', async () => {
    const kase = await newCase();
    const changed = caseOf(await replaceTeamMember(pudong, handOver(kase)));
    expect(changed.version).toBe(kase.version + 1);
    expect(
      changed.members
        .filter(({ role }) => role === 'SOCIAL_WORKER')
        .map(({ worker, fromOn, toOn }) => [worker.id, fromOn, toOn]),
    ).toEqual([
      [trio.socialWorkerId, '2022-09-15', '2022-10-10'],
      [successorId, '2022-10-10', null],
    ]);
  });

  test('by the provider’s manager, for the social worker', async () => {
    const changed = caseOf(await replaceTeamMember(await app.as('provider'), handOver(await newCase())));
    expect(changed.members).toHaveLength(4);
  });

  test('on a day after the predecessor’s first, to the last of the case', async () => {
    for (const from of ['2022-10-01', '2022-12-31'])
      expect(caseOf(await replaceTeamMember(pudong, handOver(await newCase(), { from }))).members).toHaveLength(4);
    for (const [from, fault] of [
      ['2022-09-15', 'NOT_BEFORE'],
      ['2023-01-01', 'NOT_AFTER'],
    ])
      expect((await refused({ from })).points).toContain(`from ${fault}`);
  });

  test('and handed on, each day having one responsible', async () => {
    const once = caseOf(await replaceTeamMember(pudong, handOver(await newCase(), { from: '2022-10-01' })));
    const back = handOver(once, { workerId: trio.socialWorkerId, from: '2022-10-20' });
    const twice = caseOf(await replaceTeamMember(pudong, back));
    expect(twice.members.filter(({ role }) => role === 'SOCIAL_WORKER').map(({ fromOn }) => fromOn)).toEqual([
      '2022-09-15',
      '2022-10-01',
      '2022-10-20',
    ]);
  });

  test('never so that a visit that counts loses its social worker', async () => {
    const kase = await newCase();
    await app.rows(
      `with visit as (insert into home_visit (id, case_id, child_id, programme_id, district_id, provider_id, date, starts_at,
         ends_at, minutes, place, services, status, shortfalls, recorded_at)
       select gen_random_uuid(), id, child_id, programme_id, district_id, provider_id, '2022-10-12', '2022-10-12T14:00:00+08:00',
         '2022-10-12T16:00:00+08:00', 120, 'HOME', '{}', 'QUALIFYING', '{}', now() from support_case where id = $1 returning *)
       insert into visit_attendee (id, visit_id, child_id, district_id, worker_id, role, on_team)
       select gen_random_uuid(), v.id, v.child_id, v.district_id, m.worker_id, m.role, true
       from visit v join case_member m on m.case_id = v.case_id`,
      [kase.id],
    );
    const early = await replaceTeamMember(pudong, handOver(kase, { from: '2022-10-12' }), 'en');
    expect(early.refusal?.fields).toMatchObject([
      { path: ['input', 'from'], message: 'This can’t be before 2022-10-13' },
    ]);
    expect(caseOf(await replaceTeamMember(pudong, handOver(kase, { from: '2022-10-13' }))).members).toHaveLength(4);
  });

  test('once for one idempotency key, and by a dry run not at all', async () => {
    const kase = await newCase();
    const { payload } = await replaceTeamMember(pudong, handOver(kase, { dryRun: true }));
    expect(payload).toMatchObject({ case: null, violations: [] });
    expect(await membersOf(kase)).toHaveLength(3);
    const input = handOver(kase, { idempotencyKey: 'hand-over-1' });
    expect(caseOf(await replaceTeamMember(pudong, input))).toEqual(caseOf(await replaceTeamMember(pudong, input)));
  });

  test('once of two at the same moment', async () => {
    const kase = await newCase();
    const outcomes = await Promise.all(
      ['2022-10-10', '2022-10-11'].map((from) => replaceTeamMember(pudong, handOver(kase, { from }))),
    );
    expect(outcomes.filter(({ payload }) => payload?.case)).toHaveLength(1);
    expect(outcomes.find(({ refusal }) => refusal)?.refusal).toMatchObject({
      code: 'CONFLICT',
      conflict: { expectedVersion: 1, currentVersion: 2 },
    });
  });
});

describe('who was responsible', () => {
  interface Day {
    readonly case: Readonly<
      Record<string, readonly { readonly role: string; readonly worker: { readonly id: string } }[]>
    >;
  }

  test('is answered for any day, exactly one of each role while the case runs', async () => {
    const kase = await newCase();
    caseOf(await replaceTeamMember(pudong, handOver(kase)));
    await app.rows(`update support_case set status = 'CLOSED', closed_on = '2022-10-15' where id = $1`, [kase.id]);
    const days = ['2022-09-14', '2022-09-15', '2022-10-09', '2022-10-10', '2022-10-15', '2022-10-16'];
    const fields = days.map((_day, index) => `day${index}: responsible(on: $day${index}) { role worker { id } }`);
    const { data } = await pudong.ask<Day>(
      `query ($id: UUID, ${days.map((_day, index) => `$day${index}: Date!`).join(', ')}) { case(id: $id) { ${fields.join(' ')} } }`,
      { id: kase.id, ...Object.fromEntries(days.map((day, index) => [`day${index}`, day])) },
    );
    const socialWorkers = days.map((_day, index) =>
      data.case[`day${index}`]?.filter(({ role }) => role === 'SOCIAL_WORKER').map(({ worker }) => worker.id),
    );
    const [before, after] = [[trio.socialWorkerId], [successorId]];
    expect(socialWorkers).toEqual([[], before, before, after, after, []]);
    expect(data.case.day3).toHaveLength(3);
  });

  test('asks for a day that exists', async () => {
    const { errors } = await pudong.ask('{ cases(first: 1) { nodes { responsible(on: "2022-02-31") { role } } } }');
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });
});

describe('a hand-over is refused', () => {
  test('to the one who holds the seat', async () => {
    expect((await refused({ workerId: trio.socialWorkerId })).points).toContain('workerId DUPLICATE');
  });

  test('to a worker of another role, by rule 9', async () => {
    expect((await refused({ workerId: trio.directorId })).points).toEqual(['workerId TEAM_ONE_OF_EACH']);
  });

  test('to one of another street, by rule 9', async () => {
    const [other] = await app.rows<{ id: string }>(
      `select w.id from worker w join district d on d.id = w.district_id
       where d.code = $1 and w.role = 'CHILD_SUPERVISOR' and w.township_id <> $2 and w.left_on is null`,
      [DISTRICT, trio.townshipId],
    );
    const { points } = await refused({ role: 'CHILD_SUPERVISOR', workerId: other?.id });
    expect(points).toContain('workerId TEAM_ONE_OF_EACH');
  });

  test('to one whose check has run out on that day, by rule 51', async () => {
    const [worker] = await app.rows<{ id: string }>(
      `with w as (insert into worker (id, name, name_sort, search_text, role, provider_id, joined_on, pledge_signed_on)
         values (gen_random_uuid(), '韦过期', 'wei guo qi', '韦过期', 'SOCIAL_WORKER', $1, '2021-01-01', '2021-01-01') returning id)
       insert into record_check (id, worker_id, checked_on, result)
       select gen_random_uuid(), id, '2021-10-10', 'CLEAR' from w returning worker_id as id`,
      [trio.providerId],
    );
    expect((await refused({ workerId: worker?.id, from: '2022-10-11' })).points).toEqual([
      'workerId WORKER_RECORD_CHECK',
    ]);
    const last = await replaceTeamMember(
      pudong,
      handOver(await newCase(), { workerId: worker?.id, from: '2022-10-10' }),
    );
    expect(caseOf(last).members).toHaveLength(4);
  });

  test('by a provider’s manager for the supervisor or the director', async () => {
    const outcome = await refused({ role: 'CHILD_DIRECTOR', workerId: trio.directorId }, await app.as('provider'));
    expect(outcome.refusal).toMatchObject({ code: 'FORBIDDEN', obstacle: { code: 'WRONG_OFFICE' } });
    expect(outcome.message).toBe('承接社会组织只能更换儿童福利社工');
  });

  test('on a closed case, which says why', async () => {
    const kase = await newCase();
    await app.rows(`update support_case set status = 'CLOSED', closed_on = '2022-10-15' where id = $1`, [kase.id]);
    const { refusal, message } = await replaceTeamMember(pudong, handOver(kase));
    expect(refusal).toMatchObject({ code: 'CONFLICT', obstacle: { found: 'CLOSED' } });
    expect(message).toBe('个案已于2022-10-15结案');
  });

  test('to another district or provider, exactly as for a case that does not exist', async () => {
    const kase = await newCase();
    const huangpu = await app.as('huangpu');
    const foreign = await replaceTeamMember(huangpu, handOver(kase));
    expect(foreign).toEqual(await replaceTeamMember(huangpu, handOver({ ...kase, id: NOBODY })));
    expect(foreign.refusal?.code).toBe('NOT_FOUND');
    expect((await refused({ workerId: NOBODY })).points).toEqual(['workerId NOT_FOUND']);
  });

  test.each(['city', 'supervisor', 'director', 'social-worker', 'analyst', 'auditor', 'admin'])(
    'to %s',
    async (login) => {
      expect((await refused({}, await app.as(login))).refusal?.code).toBe('FORBIDDEN');
    },
  );

  test.each([
    ['an unknown role', { role: 'TEACHER' }],
    ['31 September', { from: '2022-09-31' }],
    ['a missing version', { expectedVersion: undefined }],
    ['an id that is none', { workerId: 'x' }],
  ])('with %s', async (_case, change) => {
    expect((await refused(change)).refusal?.code).toBe('BAD_INPUT');
  });
});

describe('what may be done with a case', () => {
  interface Offered {
    readonly name: string;
    readonly allowed: boolean;
    readonly reasons: readonly { readonly rule: string | null; readonly message: string }[];
  }
  const actionsOf = async (speaker: Speaker, { id }: FormedCase) => {
    const { data } = await speaker.ask<{ case: { actions: readonly Offered[] } }>(
      'query ($id: UUID) { case(id: $id) { actions { name allowed reasons { rule message } } } }',
      { id },
    );
    return Object.fromEntries(data.case.actions.map(({ name, ...rest }) => [name, rest]));
  };

  test('is named by role', async () => {
    const kase = await newCase();
    expect(Object.keys(await actionsOf(pudong, kase))).toEqual(['replaceTeamMember']);
    expect(Object.keys(await actionsOf(await app.as('provider'), kase))).toEqual([
      'replaceTeamMember',
      'recordContact',
      'submitVisit',
    ]);
    expect(await actionsOf(await app.as('city'), kase)).toEqual({});
  });

  test('tells by article what keeps a visit from counting, and why a closed case stays as it is', async () => {
    const provider = await app.as('provider');
    const kase = await newCase();
    expect((await actionsOf(provider, kase)).submitVisit).toEqual({ allowed: true, reasons: [] });
    await app.rows(
      `update child set status = 'SUBMITTED' where id = (select child_id from support_case where id = $1)`,
      [kase.id],
    );
    expect((await actionsOf(provider, kase)).submitVisit?.reasons.map(({ rule }) => rule)).toEqual([
      'ELIGIBILITY_CONFIRMED',
    ]);
    await app.rows(`update support_case set status = 'CLOSED', closed_on = '2022-10-15' where id = $1`, [kase.id]);
    for (const action of Object.values(await actionsOf(provider, kase)))
      expect(action).toMatchObject({ allowed: false, reasons: [{ rule: null, message: '个案已于2022-10-15结案' }] });
  });
});
