import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Speaker, startTestApplication, type TestApplication } from '../../support/application.ts';
import { NOBODY } from '../../support/mutation.ts';
import { childOf, newChild, newIdNumber, placesOf, registerChild } from './registering.ts';

let app: TestApplication;
let pudong: Speaker;
beforeAll(async () => {
  app = await startTestApplication();
  pudong = await app.as('pudong');
});
afterAll(() => app.close());

const children = async () => (await app.rows<{ count: string }>('select count(*) from child'))[0]?.count;

const register = async (change: Readonly<Record<string, unknown>> = {}, speaker = pudong, language?: string) =>
  registerChild(speaker, await newChild(app, '310115', change), language);

async function refusedAndUnwritten(change: Readonly<Record<string, unknown>>, speaker = pudong) {
  const before = await children();
  const outcome = await register(change, speaker);
  expect(outcome.payload).toBeNull();
  expect(await children()).toBe(before);
  return outcome;
}

/** The street and neighbourhood where a demonstration account works. */
async function postOf(login: string) {
  const [post] = await app.rows<{ townshipId: string; villageId: string | null }>(
    `select w.township_id as "townshipId", w.village_id as "villageId" from account a join worker w on w.id = a.worker_id
     where a.login = $1`,
    [login],
  );
  if (!post) throw new Error(`${login} has no post`);
  return post;
}

async function villageOf(townshipId: string, except: string | null = null): Promise<string> {
  const [village] = await app.rows<{ id: string }>(
    'select id from village where township_id = $1 and id is distinct from $2 order by code',
    [townshipId, except],
  );
  if (!village) throw new Error('the township has no such village');
  return village.id;
}

describe('a child is registered', () => {
  test('as a draft of the caller’s district, its identifiers masked', async () => {
    const idNumber = newIdNumber();
    const outcome = await register({ idNumber });
    expect(childOf(outcome)).toMatchObject({
      version: 1,
      status: 'DRAFT',
      idNumber: `**************${idNumber.slice(-4)}`,
      district: { code: '310115' },
      hasAddress: true,
      causes: [{ parent: 'FATHER', cause: 'IMPRISONED' }],
      guardians: [{ name: '韦国强', phone: '*******5678', actualCarer: true, health: null }],
    });
    expect(outcome.payload?.warnings).toEqual([]);
  });

  test('with full-width digits and a small x put right, and found by name, pinyin, initials and last four', async () => {
    const child = childOf(
      await register({
        name: '欧阳 娜',
        sex: 'FEMALE',
        birthDate: '1949-12-31',
        idNumber: '１１０１０５１９４９１２３１００２x',
      }),
    );
    expect(child).toMatchObject({ name: '欧阳娜', idNumber: '**************002X' });
    for (const search of ['欧阳娜', 'ouyangna', 'oyn', '002x']) {
      const { data } = await pudong.ask<{ children: { nodes: readonly { id: string }[] } }>(
        'query ($search: String) { children(search: $search) { nodes { id } } }',
        { search },
      );
      expect(data.children.nodes).toContainEqual({ id: child.id });
    }
  });

  test('on a birth certificate where there is no ID number', async () => {
    const child = childOf(await register({ idType: 'BIRTH_CERTIFICATE', idNumber: 'T310123456' }));
    expect(child.idNumber).toBe('**************3456');
  });

  test('with nothing but what a draft needs', async () => {
    const [bare] = [await newChild(app)];
    const { school, guardianship, causes, address, guardians, ...least } = bare ?? {};
    expect(childOf(await registerChild(pudong, least))).toMatchObject({ guardianship: null, causes: [], school: null });
  });

  test('by a supervisor within the own street and a director within the own neighbourhood', async () => {
    const [supervisor, director] = [await app.as('supervisor'), await app.as('director')];
    const { townshipId } = await postOf('supervisor');
    const child = childOf(await register({ townshipId, villageId: await villageOf(townshipId) }, supervisor));
    expect(child.guardians).toHaveLength(1);
    expect(childOf(await register({ ...(await postOf('director')) }, director)).status).toBe('DRAFT');
  });

  test('with a warning of an unusual grade, and of a namesake of the same birthday', async () => {
    await register({ name: '韦同名' });
    const { payload } = await register({ name: '韦同名', grade: 1 });
    expect(payload?.warnings).toEqual([
      { rule: 'ONE_RESPONSIBLE_DISTRICT', path: ['input', 'name'] },
      { rule: 'COMPULSORY_EDUCATION', path: ['input', 'grade'] },
    ]);
  });

  test('under numbers without a gap, also by many at once and past refusals', async () => {
    const inputs = await Promise.all(
      Array.from({ length: 12 }, async (_, index) =>
        newChild(app, '310104', index % 4 === 3 ? { idNumber: '310101201206050011' } : {}),
      ),
    );
    const xuhui = await app.as('xuhui');
    const outcomes = await Promise.all(inputs.map((input) => registerChild(xuhui, input)));
    const numbers = outcomes
      .flatMap(({ payload }) => payload?.child?.number ?? [])
      .map((number) => Number(/^310104-2022-(\d{4})$/.exec(number)?.[1]))
      .toSorted((one, other) => one - other);
    expect(numbers).toHaveLength(9);
    expect((numbers.at(-1) ?? 0) - (numbers[0] ?? 0)).toBe(8);
  });

  test('once for one idempotency key', async () => {
    const input = await newChild(app, '310115', { idempotencyKey: 'roster-17' });
    const first = childOf(await registerChild(pudong, input));
    const before = await children();
    expect(childOf(await registerChild(pudong, input))).toEqual(first);
    expect(await children()).toBe(before);
    const other = await registerChild(pudong, { ...input, name: '韦别名' });
    expect(other.points).toEqual(['idempotencyKey IDEMPOTENCY_KEY_REUSED']);
  });

  test('not at all by a dry run', async () => {
    const before = await children();
    const { payload } = await register({ dryRun: true });
    expect(payload).toMatchObject({ child: null, violations: [] });
    expect(await children()).toBe(before);
  });
});

describe('an ID number', () => {
  test('that is registered is refused, in any district, and nothing tells where', async () => {
    const idNumber = newIdNumber();
    await register({ idNumber });
    const huangpu = await app.as('huangpu');
    const outcome = await registerChild(huangpu, await newChild(app, '310101', { idNumber }), 'en');
    expect(outcome.refusal).toMatchObject({ code: 'BAD_INPUT' });
    expect(outcome.points).toEqual(['idNumber ID_NUMBER_TAKEN']);
    expect(JSON.stringify(outcome)).not.toMatch(/浦东|310115|Pudong/);
  });

  test('is registered once by two at the same moment', async () => {
    const idNumber = newIdNumber();
    const outcomes = await Promise.all([register({ idNumber }), register({ idNumber }, await app.as('pudong2'))]);
    expect(outcomes.filter(({ payload }) => payload?.child)).toHaveLength(1);
    const lost = outcomes.find(({ refusal }) => refusal);
    expect(['CONFLICT', 'BAD_INPUT']).toContain(lost?.refusal?.code);
  });

  test.each([
    ['with a wrong check character', { idNumber: '310101201206050011' }, 'idNumber ID_NUMBER_CHECK'],
    ['of the wrong length', { idNumber: '31010120120605' }, 'idNumber ID_NUMBER_FORM'],
    ['with 31 February in it', { idNumber: '310101201202310010' }, 'idNumber ID_NUMBER_DATE'],
    ['of another birthday', { birthDate: '2012-06-06' }, 'birthDate ID_NUMBER_BIRTH_DATE'],
    ['of the other sex', { sex: 'FEMALE' }, 'sex ID_NUMBER_SEX'],
  ])('%s is refused', async (_case, change, point) => {
    expect((await refusedAndUnwritten(change)).points).toEqual([point]);
  });
});

describe('refused, with nothing written, is', () => {
  test.each([
    ['a name of digits', { name: '韦123' }, ['name NAME_CHARACTERS']],
    [
      'a birth date in the future',
      { birthDate: '2023-01-01' },
      ['birthDate IN_THE_FUTURE', 'birthDate ID_NUMBER_BIRTH_DATE'],
    ],
    ['grade 0', { grade: 0 }, ['grade OUT_OF_RANGE']],
    ['grade 13', { grade: 13 }, ['grade OUT_OF_RANGE']],
    [
      'a guardian’s telephone that is none',
      { guardians: [{ name: '韦国强', relation: 'FATHER', phone: '12345' }] },
      ['guardians.0.phone PHONE_FORM'],
    ],
    [
      'a guardian that the child does not have',
      { guardians: [{ id: NOBODY, name: '韦国强', relation: 'FATHER' }] },
      ['guardians.0.id NOT_FOUND'],
    ],
    [
      'a cause that is given twice',
      {
        causes: [
          { parent: 'FATHER', cause: 'DEAD' },
          { parent: 'FATHER', cause: 'DEAD' },
        ],
      },
      ['causes.1 DUPLICATE'],
    ],
    [
      'eleven guardians',
      { guardians: Array.from({ length: 11 }, () => ({ name: '韦国强', relation: 'OTHER_RELATIVE' })) },
      ['guardians TOO_MANY'],
    ],
    ['an unknown programme', { programmeId: NOBODY }, ['programmeId NOT_FOUND']],
    ['an unknown street', { townshipId: NOBODY }, ['townshipId NOT_FOUND']],
    ['an unknown neighbourhood', { villageId: NOBODY }, ['villageId NOT_FOUND']],
  ])('%s', async (_case, change, points) => {
    expect((await refusedAndUnwritten(change)).points).toEqual(expect.arrayContaining(points));
  });

  test.each([
    ['a name of 10,000 characters', { name: '韦'.repeat(10_000) }],
    ['a name with a control character', { name: '韦\u0000安' }],
    ['31 February', { birthDate: '2012-02-31' }],
    ['an unknown category', { category: 'RICH' }],
    ['a grade in words', { grade: 'five' }],
    ['a missing name', { name: undefined }],
    ['an id that is none', { townshipId: 'x' }],
  ])('%s', async (_case, change) => {
    expect((await refusedAndUnwritten(change)).refusal?.code).toBe('BAD_INPUT');
  });

  test('a street of another district, by rule 5', async () => {
    const [elsewhere] = await placesOf(app, '310101');
    const outcome = await refusedAndUnwritten({ ...elsewhere });
    expect(outcome.refusal).toMatchObject({ code: 'RULE_VIOLATION', violations: [{ number: 5, clause: '一' }] });
    expect(outcome.points).toEqual(['townshipId ONE_RESPONSIBLE_DISTRICT']);
  });

  test('a neighbourhood of another street, by rule 5', async () => {
    const { townshipId } = await postOf('director');
    const [other] = (await placesOf(app, '310115')).filter((place) => place.townshipId !== townshipId);
    const outcome = await refusedAndUnwritten({ townshipId, villageId: other?.villageId });
    expect(outcome.points).toEqual(['villageId ONE_RESPONSIBLE_DISTRICT']);
  });

  test('a supervisor outside the own street and a director outside the own neighbourhood', async () => {
    const { townshipId, villageId } = await postOf('director');
    const [other] = (await placesOf(app, '310115')).filter((place) => place.townshipId !== townshipId);
    const strange = await refusedAndUnwritten({ ...other }, await app.as('supervisor'));
    expect(strange.refusal).toMatchObject({ code: 'FORBIDDEN', obstacle: { code: 'WRONG_OFFICE' } });
    const next = { townshipId, villageId: await villageOf(townshipId, villageId) };
    const neighbour = await refusedAndUnwritten(next, await app.as('director'));
    expect(neighbour.message).toBe('儿童主任只能登记本村居的儿童');
  });

  test.each(['city', 'pudong-finance', 'provider', 'social-worker', 'analyst', 'auditor', 'admin'])(
    'everybody else: %s',
    async (login) => {
      expect((await refusedAndUnwritten({}, await app.as(login))).refusal?.code).toBe('FORBIDDEN');
    },
  );

  test('whoever is not signed in', async () => {
    expect((await refusedAndUnwritten({}, app.anonymous)).refusal?.code).toBe('UNAUTHENTICATED');
  });
});
