import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Speaker, startTestApplication, type TestApplication } from '../../support/application.ts';
import { mutation, NOBODY } from '../../support/mutation.ts';

interface Division {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly name: string;
  readonly district: { readonly code: string };
}
type Input = Readonly<Record<string, unknown>>;

const TOWNSHIP = 'township { id version code name district { code } }';
const VILLAGE = 'village { id version code name township { code } district { code } }';
const addTownship = mutation<{ township: Division }>('addTownship', TOWNSHIP);
const renameTownship = mutation<{ township: Division }>('renameTownship', TOWNSHIP, 'RenameDivisionInput');
const addVillage = mutation<{ village: Division }>('addVillage', VILLAGE);
const renameVillage = mutation<{ village: Division }>('renameVillage', VILLAGE, 'RenameDivisionInput');

let app: TestApplication;
let pudong: Speaker;
let pudongId: string;
let township: Division;
let village: Division;

const first = async (table: string, districtCode: string) => {
  const [row] = await app.rows<Division>(
    `select t.id, t.code, t.name, t.version from ${table} t join district d on d.id = t.district_id where d.code = $1 order by t.code limit 1`,
    [districtCode],
  );
  if (!row) throw new Error(`no ${table} in ${districtCode}`);
  return row;
};

beforeAll(async () => {
  app = await startTestApplication();
  pudong = await app.as('pudong');
  [township, village] = [await first('township', '310115'), await first('village', '310115')];
  const [district] = await app.rows<{ id: string }>(`select id from district where code = '310115'`);
  pudongId = district?.id ?? '';
});
afterAll(() => app.close());

const newTownship = (more: Input = {}) => ({ districtId: pudongId, code: '310115991', name: '新设镇', ...more });
const newVillage = (more: Input = {}) => ({
  townshipId: township.id,
  code: `${township.code}991`,
  name: '新设居民区',
  ...more,
});

describe('a street or township', () => {
  test('is added by its district’s bureau', async () => {
    const { payload } = await addTownship(pudong, newTownship({ idempotencyKey: 'new town' }));
    expect(payload?.township).toMatchObject({
      code: '310115991',
      name: '新设镇',
      version: 1,
      district: { code: '310115' },
    });
    expect((await addTownship(pudong, newTownship({ idempotencyKey: 'new town' }))).payload).toEqual(payload);
    expect((await addTownship(pudong, newTownship())).points).toEqual(['code ALREADY_REGISTERED']);
  });

  test('is added anywhere by the city’s', async () => {
    const { payload } = await addTownship(await app.as('city'), newTownship({ code: '310115992' }));
    expect(payload?.township.code).toBe('310115992');
  });

  test('is renamed; its code stays', async () => {
    const { payload } = await renameTownship(pudong, {
      id: township.id,
      expectedVersion: township.version,
      name: '改名镇',
    });
    expect(payload?.township).toMatchObject({ name: '改名镇', code: township.code, version: township.version + 1 });
  });

  test('is not renamed by a caller who saw an older version', async () => {
    const { refusal } = await renameTownship(pudong, { id: township.id, expectedVersion: township.version, name: 'x' });
    expect(refusal).toMatchObject({ code: 'CONFLICT', conflict: { changedFields: expect.arrayContaining(['name']) } });
  });
});

describe('a village or neighbourhood', () => {
  test('is added to its street or township, and so to the district', async () => {
    const { payload } = await addVillage(pudong, newVillage());
    expect(payload?.village).toMatchObject({ township: { code: township.code }, district: { code: '310115' } });
    expect((await addVillage(pudong, newVillage())).points).toEqual(['code ALREADY_REGISTERED']);
  });

  test('is renamed', async () => {
    const { payload } = await renameVillage(pudong, {
      id: village.id,
      expectedVersion: village.version,
      name: '改名村',
    });
    expect(payload?.village.name).toBe('改名村');
  });
});

describe('divisions', () => {
  test('of another district are not the bureau’s to change', async () => {
    const huangpu = await app.as('huangpu');
    const refusals = [
      await addTownship(huangpu, newTownship({ code: '310115993' })),
      await addVillage(huangpu, newVillage({ code: `${township.code}993` })),
      await renameTownship(huangpu, { id: township.id, expectedVersion: 2, name: 'x' }),
      await renameVillage(huangpu, { id: village.id, expectedVersion: 2, name: 'x' }),
    ].map(({ refusal }) => [refusal?.code, (refusal?.obstacle as { code: string } | undefined)?.code]);
    expect(refusals).toEqual(Array(4).fill(['FORBIDDEN', 'WRONG_OFFICE']));
  });

  test('are kept by the bureaus alone', async () => {
    for (const login of ['pudong-finance', 'supervisor', 'director', 'provider', 'social-worker', 'analyst', 'admin']) {
      const speaker = await app.as(login);
      const refusals = [
        await addTownship(speaker, newTownship({ code: '310115993' })),
        await renameVillage(speaker, { id: village.id, expectedVersion: 2, name: 'x' }),
      ].map(({ refusal }) => refusal?.code);
      expect([login, ...refusals]).toEqual([login, 'FORBIDDEN', 'FORBIDDEN']);
    }
  });

  test('are checked and not written in a dry run', async () => {
    const outcome = await addTownship(pudong, newTownship({ code: '310115994', dryRun: true }));
    expect([outcome.refusal, outcome.payload]).toEqual([null, { township: null }]);
    expect(await app.rows(`select from township where code = '310115994'`)).toEqual([]);
  });

  test.each<[string, Input, string]>([
    ['of eight digits', { code: '31011599' }, 'code DIVISION_CODE'],
    ['of another district', { code: '310101991' }, 'code DIVISION_CODE'],
    ['that is missing', { code: undefined }, 'code REQUIRED'],
    ['that is a number', { code: 310115991 }, 'code'],
  ])('are refused with a code %s', async (_case, more, point) => {
    const { refusal, points } = await addTownship(pudong, newTownship(more));
    expect([refusal?.code, points[0]?.slice(0, point.length)]).toEqual(['BAD_INPUT', point]);
  });

  test('are refused with a village’s code of another township', async () => {
    expect((await addVillage(pudong, newVillage({ code: '310115999001' }))).points).toEqual(['code DIVISION_CODE']);
  });

  test('are refused with a name of 10,000 characters, or none', async () => {
    for (const name of ['镇'.repeat(10_000), ' ', 'a\u0000b'])
      expect((await addTownship(pudong, newTownship({ name }))).refusal?.code).toBe('BAD_INPUT');
  });

  test('that are none are not found', async () => {
    expect((await addTownship(pudong, newTownship({ districtId: NOBODY }))).points).toEqual(['districtId NOT_FOUND']);
    expect((await addVillage(pudong, newVillage({ townshipId: NOBODY }))).points).toEqual(['townshipId NOT_FOUND']);
    const nobody = { id: NOBODY, expectedVersion: 1, name: 'x' };
    expect((await renameTownship(pudong, nobody)).points).toEqual(['id NOT_FOUND']);
    expect((await renameVillage(pudong, nobody)).points).toEqual(['id NOT_FOUND']);
  });

  test('tell each office what it may do with them', async () => {
    const ACTIONS = `query ($id: UUID!) {
      district(code: "310115") { actions { name allowed } }
      township(id: $id) { actions { name allowed } }
    }`;
    const offered = async (login: string) => (await (await app.as(login)).ask(ACTIONS, { id: township.id })).data;
    const all = (allowed: boolean) => ({
      district: { actions: [{ name: 'addTownship', allowed }] },
      township: {
        actions: [
          { name: 'renameTownship', allowed },
          { name: 'addVillage', allowed },
        ],
      },
    });
    expect(await offered('pudong')).toEqual(all(true));
    expect(await offered('huangpu')).toEqual(all(false));
    expect(await offered('analyst')).toEqual({ district: { actions: [] }, township: { actions: [] } });
  });
});
