import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Speaker, startTestApplication, type TestApplication } from '../../support/application.ts';
import { mutation, NOBODY } from '../../support/mutation.ts';

interface Worker {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly assignable: boolean;
  readonly phone: string | null;
}
interface Payload {
  readonly worker: Worker & Input;
  readonly warnings: readonly Input[];
}
type Input = Readonly<Record<string, unknown>>;

const SELECTION = `worker {
  id version name role post phone pledgeSignedOn joinedOn leftOn assignable lastCheckedOn lastCheckResult
  district { code } township { id } village { id } provider { id }
} warnings { rule number found } violations { rule found }`;
const register = mutation<Payload>('registerWorker', SELECTION);
const change = mutation<Payload>('changeWorker', SELECTION);
const check = mutation<Payload>('recordRecordCheck', SELECTION);
const pledge = mutation<Payload>('signPledge', SELECTION);
const leave = mutation<Payload>('workerLeaves', SELECTION);

let app: TestApplication;
let pudong: Speaker;
let provider: Speaker;
let place: Readonly<Record<'townshipId' | 'villageId' | 'providerId' | 'foreignTownshipId', string>>;

const PLACE = `select t.id as "townshipId", v.id as "villageId", a.provider_id as "providerId",
    (select x.id from township x join district y on y.id = x.district_id where y.code = '310101' limit 1) as "foreignTownshipId"
  from district d join township t on t.district_id = d.id join village v on v.township_id = t.id, account a
  where d.code = '310115' and a.login = 'provider' order by v.code limit 1`;

beforeAll(async () => {
  app = await startTestApplication();
  [pudong, provider] = [await app.as('pudong'), await app.as('provider')];
  const [row] = await app.rows<typeof place>(PLACE);
  if (!row) throw new Error('no place in the demonstration');
  place = row;
});
afterAll(() => app.close());

const supervisor = (more: Input = {}) => ({
  name: '沈雅琴',
  role: 'CHILD_SUPERVISOR',
  townshipId: place.townshipId,
  joinedOn: '2022-10-10',
  ...more,
});
const socialWorker = (more: Input = {}) => ({
  name: '顾念祖',
  role: 'SOCIAL_WORKER',
  joinedOn: '2022-10-10',
  ...more,
});

async function hired(speaker: Speaker, input: Input): Promise<Worker> {
  const { payload, points, message } = await register(speaker, input);
  if (!payload) throw new Error(`not registered: ${message} ${points}`);
  return payload.worker;
}

/** Somebody of the given role who is on teams today. */
async function onTeams(role: string, staff: string): Promise<{ id: string; version: number; teams: number }> {
  const [row] = await app.rows<{ id: string; version: number; teams: number }>(
    `select w.id, w.version, app_teams_after(w.id, '2022-10-18') as teams from worker w left join district d on d.id = w.district_id
     where w.role = $1 and w.left_on is null and (d.code = $2 or w.provider_id::text = $2) order by teams desc limit 1`,
    [role, staff],
  );
  if (!row) throw new Error(`no ${role} of ${staff} is on a team`);
  return row;
}

describe('a worker', () => {
  test('is registered by the district’s bureau as an official of its district', async () => {
    const input = supervisor({ phone: '138 0013 8001', post: '科员', idempotencyKey: 'hire shen' });
    const { payload } = await register(pudong, input);
    expect(payload?.worker).toMatchObject({
      role: 'CHILD_SUPERVISOR',
      district: { code: '310115' },
      township: { id: place.townshipId },
      village: null,
      provider: null,
      phone: '*******8001',
      assignable: false,
    });
    expect((await register(pudong, input)).payload).toEqual(payload);
  });

  test('keeps a sealed telephone', async () => {
    const [row] = await app.rows<{ phone_cipher: Buffer }>(`select phone_cipher from worker where name = '沈雅琴'`);
    expect(row?.phone_cipher.toString('latin1')).not.toContain('13800138001');
    const audited = await app.rows(
      `select from audit_entry where table_name = 'worker' and after::text like '%138001%'`,
    );
    expect(audited).toEqual([]);
  });

  test('is found by name, pinyin and initials', async () => {
    for (const search of ['沈雅', 'shenya', 'syq']) {
      const { data } = await pudong.ask<{ workers: { nodes: Worker[] } }>(
        'query ($search: String) { workers(search: $search) { nodes { name } } }',
        { search },
      );
      expect(data.workers.nodes).toContainEqual({ name: '沈雅琴' });
    }
  });

  test('who is a director belongs to a village, and so to its street and district', async () => {
    const { payload } = await register(pudong, {
      ...supervisor({ townshipId: undefined }),
      role: 'CHILD_DIRECTOR',
      villageId: place.villageId,
    });
    expect(payload?.worker).toMatchObject({
      village: { id: place.villageId },
      township: { id: place.townshipId },
      district: { code: '310115' },
    });
  });

  test('of a provider is registered by its manager, by name of the provider or without', async () => {
    const own = await hired(provider, socialWorker());
    expect(own).toMatchObject({ provider: { id: place.providerId }, district: null });
    expect(await hired(provider, socialWorker({ providerId: place.providerId }))).toMatchObject({
      provider: { id: place.providerId },
    });
  });

  test('is not registered for another office', async () => {
    const refusals = [
      await register(pudong, supervisor({ townshipId: place.foreignTownshipId })),
      await register(pudong, socialWorker({ providerId: place.providerId })),
      await register(provider, supervisor()),
      await register(await app.as('huangpu'), supervisor()),
    ].map(({ refusal }) => [refusal?.code, (refusal?.obstacle as Input | undefined)?.code]);
    expect(refusals).toEqual(Array(4).fill(['FORBIDDEN', 'WRONG_OFFICE']));
    expect((await register(await app.as('city'), supervisor())).refusal).toBeNull();
  });

  test('is registered by the keepers of records alone', async () => {
    for (const login of ['pudong-finance', 'supervisor', 'director', 'social-worker', 'analyst', 'admin']) {
      const { refusal } = await register(await app.as(login), supervisor());
      expect([login, refusal?.code]).toEqual([login, 'FORBIDDEN']);
    }
  });

  test.each<[string, Input, readonly string[]]>([
    ['no place', { townshipId: undefined }, ['townshipId REQUIRED']],
    ['the place of another role', { villageId: NOBODY }, ['villageId NOT_APPLICABLE']],
    ['a place that is none', { townshipId: NOBODY }, ['townshipId NOT_FOUND']],
    ['a name of digits', { name: '1234' }, ['name NAME_CHARACTERS']],
    ['a name of 51 characters', { name: '沈'.repeat(51) }, ['name TOO_LONG']],
    ['a telephone that is none', { phone: '12345' }, ['phone PHONE_FORM']],
    ['an unknown role', { role: 'DRIVER' }, ['role UNKNOWN_VALUE']],
    ['31 February', { joinedOn: '2022-02-31' }, ['joinedOn NOT_A_DATE']],
    ['no first day', { joinedOn: undefined }, ['joinedOn REQUIRED']],
  ])('is refused with %s', async (_case, more, points) => {
    expect((await register(pudong, supervisor(more))).points).toEqual(points);
  });

  test('is not written in a dry run', async () => {
    const { payload, refusal } = await register(pudong, supervisor({ name: '无此人', dryRun: true }));
    expect([payload?.worker, refusal]).toEqual([null, null]);
    expect(await app.rows(`select from worker where name = '无此人'`)).toEqual([]);
  });
});

describe('a change of a worker', () => {
  test('takes what the input names and keeps the rest', async () => {
    const worker = await hired(pudong, supervisor({ phone: '13800138002', post: '科员' }));
    const { payload } = await change(pudong, {
      id: worker.id,
      expectedVersion: worker.version,
      name: '单雅琴',
      phone: null,
    });
    expect(payload?.worker).toMatchObject({ name: '单雅琴', post: '科员', phone: null });
    const [row] = await app.rows(`select name_sort, phone_cipher, phone_tail from worker where id = $1`, [worker.id]);
    expect(row).toEqual({ name_sort: 'shan ya qin', phone_cipher: null, phone_tail: null });
    const { refusal } = await change(pudong, { id: worker.id, expectedVersion: worker.version, post: '主任' });
    expect(refusal).toMatchObject({ code: 'CONFLICT', conflict: { changedFields: expect.arrayContaining(['name']) } });
  });

  test('to another street is refused while on teams (rule 9), and for another district', async () => {
    const { id, version, teams } = await onTeams('CHILD_SUPERVISOR', '310115');
    const moved = await change(pudong, { id, expectedVersion: version, townshipId: place.townshipId });
    expect(moved.refusal?.violations).toMatchObject([
      { rule: 'TEAM_ONE_OF_EACH', number: 9, required: 0, found: teams },
    ]);
    const abroad = await change(pudong, { id, expectedVersion: version, townshipId: place.foreignTownshipId });
    expect(abroad.refusal?.code).toBe('FORBIDDEN');
    const wrong = await change(pudong, { id, expectedVersion: version, villageId: place.villageId });
    expect(wrong.points).toEqual(['townshipId REQUIRED', 'villageId NOT_APPLICABLE']);
  });

  test('to another street is taken from somebody on no team', async () => {
    const worker = await hired(await app.as('city'), supervisor());
    const { payload } = await change(await app.as('city'), {
      id: worker.id,
      expectedVersion: worker.version,
      townshipId: place.foreignTownshipId,
    });
    expect(payload?.worker).toMatchObject({ township: { id: place.foreignTownshipId }, district: { code: '310101' } });
  });
});

describe('51 · a worker can be assigned', () => {
  let worker: Worker;
  beforeAll(async () => {
    worker = await hired(pudong, supervisor({ name: '钟明华' }));
  });
  const state = async () => {
    const { data } = await pudong.ask<{ worker: Worker & { actions: readonly Input[] } }>(
      'query ($id: UUID!) { worker(id: $id) { version assignable actions { name allowed reasons { rule number } } } }',
      { id: worker.id },
    );
    return data.worker;
  };
  const byName = async (name: string) => (await state()).actions.find((action) => action.name === name);

  test('not before a check and a pledge, and the actions say so', async () => {
    expect((await state()).assignable).toBe(false);
    expect(await byName('formCaseTeam')).toEqual({
      name: 'formCaseTeam',
      allowed: false,
      reasons: [
        { rule: 'WORKER_RECORD_CHECK', number: 51 },
        { rule: 'WORKER_PLEDGE', number: 51 },
      ],
    });
    expect(await byName('signPledge')).toMatchObject({ allowed: true });
  });

  test('not with a check of twelve months and a day ago', async () => {
    const { payload } = await check(pudong, { workerId: worker.id, checkedOn: '2021-10-17', result: 'CLEAR' });
    expect(payload?.worker).toMatchObject({ lastCheckedOn: '2021-10-17', assignable: false });
  });

  test('with a check of twelve months ago and the pledge of today', async () => {
    await check(pudong, { workerId: worker.id, checkedOn: '2021-10-18', result: 'CLEAR', authority: '上海市公安局' });
    const signing = { id: worker.id, expectedVersion: worker.version, signedOn: '2022-10-18' };
    expect((await pledge(pudong, { ...signing, signedOn: '2022-10-19' })).points).toEqual(['signedOn IN_THE_FUTURE']);
    expect((await pledge(pudong, { ...signing, expectedVersion: 9 })).refusal?.code).toBe('CONFLICT');
    expect((await pledge(pudong, signing)).payload?.worker).toMatchObject({
      pledgeSignedOn: '2022-10-18',
      assignable: true,
    });
    expect(await byName('formCaseTeam')).toMatchObject({ allowed: true, reasons: [] });
    const { refusal } = await pledge(pudong, { ...signing, expectedVersion: worker.version + 1 });
    expect(refusal).toMatchObject({ code: 'CONFLICT', obstacle: { found: '2022-10-18' } });
    const { data } = await pudong.ask<{ workers: { nodes: Worker[] } }>(
      '{ workers(where: { assignable: { eq: true }, name: { eq: "钟明华" } }) { nodes { name } } }',
    );
    expect(data.workers.nodes).toEqual([{ name: '钟明华' }]);
  });

  test('not any more after a check that is not clear, also of the same day', async () => {
    const { payload } = await check(pudong, { workerId: worker.id, checkedOn: '2022-10-18', result: 'CLEAR' });
    expect(payload?.worker.assignable).toBe(true);
    const bad = await check(pudong, { workerId: worker.id, checkedOn: '2022-10-18', result: 'NOT_CLEAR' });
    expect(bad.payload?.worker).toMatchObject({ lastCheckResult: 'NOT_CLEAR', assignable: false });
    expect(await byName('formCaseTeam')).toMatchObject({ allowed: false, reasons: [{ rule: 'WORKER_RECORD_CHECK' }] });
  });

  test('by a check that has been made, of somebody the office keeps', async () => {
    const future = await check(pudong, { workerId: worker.id, checkedOn: '2022-10-19', result: 'CLEAR' });
    expect(future.points).toEqual(['checkedOn IN_THE_FUTURE']);
    const unknown = await check(pudong, { workerId: worker.id, checkedOn: '2022-10-18', result: 'MAYBE' });
    expect(unknown.points).toEqual(['result UNKNOWN_VALUE']);
    const given = { checkedOn: '2022-10-18', result: 'CLEAR' };
    expect((await check(provider, { workerId: worker.id, ...given })).refusal?.code).toBe('FORBIDDEN');
    const huangpu = await app.as('huangpu');
    const foreign = await check(huangpu, { workerId: worker.id, ...given });
    expect(foreign.points).toEqual(['workerId NOT_FOUND']);
    expect(foreign).toEqual(await check(huangpu, { workerId: NOBODY, ...given }));
  });

  test('and a team is warned about a check of a member that is not clear', async () => {
    const { id, teams } = await onTeams('SOCIAL_WORKER', place.providerId);
    const { payload } = await check(provider, { workerId: id, checkedOn: '2022-10-18', result: 'NOT_CLEAR' });
    expect(payload?.warnings).toEqual([{ rule: 'WORKER_RECORD_CHECK', number: 51, found: teams }]);
  });
});

describe('a worker who leaves', () => {
  test('has to be replaced on every team first: the refusal tells how many (rule 9)', async () => {
    const { id, version, teams } = await onTeams('CHILD_SUPERVISOR', '310115');
    expect(teams).toBeGreaterThan(0);
    const leaving = { id, expectedVersion: version, leftOn: '2022-10-18' };
    const { refusal, message } = await leave(pudong, leaving);
    expect(refusal).toMatchObject({
      code: 'RULE_VIOLATION',
      violations: [{ rule: 'TEAM_ONE_OF_EACH', number: 9, clause: '二.1', required: 0, found: teams }],
    });
    expect(message).toBe('工作人员不符合通知要求（1 项）');
    const dry = await leave(pudong, { ...leaving, dryRun: true });
    expect(dry.payload).toMatchObject({ worker: null, violations: [{ rule: 'TEAM_ONE_OF_EACH', found: teams }] });
    expect((await leave(pudong, { ...leaving, leftOn: '2022-12-30' })).refusal?.code).toBe('RULE_VIOLATION');
  });

  test('may leave with the programme’s last day, while its cases are still open', async () => {
    const { id, version } = await onTeams('CHILD_DIRECTOR', '310115');
    const { payload } = await leave(pudong, { id, expectedVersion: version, leftOn: '2022-12-31' });
    expect(payload?.worker).toMatchObject({ leftOn: '2022-12-31' });
  });

  test('leaves once, not before joining', async () => {
    const { id, version } = await hired(provider, socialWorker());
    const leaving = { id, expectedVersion: version };
    expect((await leave(provider, { ...leaving, leftOn: '2022-10-09' })).points).toEqual(['leftOn NOT_BEFORE']);
    const { payload } = await leave(provider, { ...leaving, leftOn: '2022-10-10' });
    expect(payload?.worker).toMatchObject({ leftOn: '2022-10-10', assignable: false });
    const again = await leave(provider, { id, expectedVersion: version + 1, leftOn: '2022-10-11' });
    expect(again.refusal).toMatchObject({ code: 'CONFLICT', obstacle: { found: '2022-10-10' } });
  });

  test('of another office is not the caller’s to send away', async () => {
    const { id, version } = await onTeams('SOCIAL_WORKER', place.providerId);
    const leaving = { id, expectedVersion: version, leftOn: '2022-10-18' };
    expect((await leave(pudong, leaving)).refusal).toMatchObject({ obstacle: { code: 'WRONG_OFFICE' } });
    expect((await leave(provider, { ...leaving, id: NOBODY })).points).toEqual(['id NOT_FOUND']);
    expect((await leave(await app.as('social-worker'), leaving)).refusal?.code).toBe('FORBIDDEN');
  });

  test('is not put on a team at the same moment', async () => {
    const replace = mutation('replaceTeamMember', 'case { id }');
    const cases = await app.rows<{ id: string; version: number }>(
      `select c.id, c.version from support_case c join district d on d.id = c.district_id
       where c.provider_id = $1 and c.status = 'OPEN' and d.code = '310115' order by c.id limit 6`,
      [place.providerId],
    );
    for (const { id: caseId, version: expectedVersion } of cases) {
      const worker = await hired(provider, socialWorker());
      await check(provider, { workerId: worker.id, checkedOn: '2022-10-10', result: 'CLEAR' });
      await pledge(provider, { id: worker.id, expectedVersion: worker.version, signedOn: '2022-10-10' });
      const outcomes = await Promise.all([
        leave(provider, { id: worker.id, expectedVersion: worker.version + 1, leftOn: '2022-10-18' }),
        replace(provider, { caseId, expectedVersion, role: 'SOCIAL_WORKER', workerId: worker.id, from: '2022-10-19' }),
      ]);
      const codes = outcomes.map(({ refusal }) => refusal?.code ?? 'DONE').sort();
      expect(codes).toEqual(['DONE', 'RULE_VIOLATION']);
    }
  });
});
