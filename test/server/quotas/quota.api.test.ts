import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Speaker, startTestApplication, type TestApplication } from '../../support/application.ts';
import { mutation, NOBODY } from '../../support/mutation.ts';

interface Line {
  readonly id: string;
  readonly version: number;
  readonly inDifficulty: number;
  readonly orphans: number;
  readonly confirmed: number;
  readonly district: { readonly code: string };
}
interface Table {
  readonly programme: {
    readonly id: string;
    readonly version: number;
    readonly totals: Readonly<Record<'inDifficulty' | 'orphans' | 'total' | 'confirmed', number>>;
  };
  readonly districtQuotas: { readonly nodes: readonly Line[] };
}
type Cells = readonly (readonly [code: string, category: string, count: unknown])[];

const TABLE = `{
  programme(year: 2022) { id version totals { inDifficulty orphans total confirmed } }
  districtQuotas(where: { programme: { year: { eq: 2022 } } }, first: 20) {
    nodes { id version inDifficulty orphans confirmed district { code } }
  }
}`;
const changeQuotas = mutation<{ quotas: Line[]; violations: unknown[] }>(
  'changeQuotas',
  'quotas { version inDifficulty orphans district { code } } violations { rule found required }',
);

let app: TestApplication;
let city: Speaker;
beforeAll(async () => {
  app = await startTestApplication();
  city = await app.as('city');
});
afterAll(() => app.close());

const table = async () => (await city.ask<Table>(TABLE)).data;

async function change(cells: Cells, more: Readonly<Record<string, unknown>> = {}, speaker = city) {
  const { programme, districtQuotas } = await table();
  return changeQuotas(speaker, {
    programmeId: programme.id,
    cells: cells.map(([districtCode, category, count]) => ({ districtCode, category, count })),
    expectedVersions: districtQuotas.nodes.map(({ district, version }) => ({ districtCode: district.code, version })),
    ...more,
  });
}

async function lineOf(code: string): Promise<Line> {
  const { districtQuotas } = await table();
  const line = districtQuotas.nodes.find(({ district }) => district.code === code);
  if (!line) throw new Error(`no line of ${code}`);
  return line;
}

const grow = (by: number) => ({ totals: { inDifficulty: 360 + by, orphans: 15 } });

describe('the quota table', () => {
  test('of the notice adds up to 360, 15 and 375', async () => {
    const { programme, districtQuotas } = await table();
    expect(programme.totals).toMatchObject({ inDifficulty: 360, orphans: 15, total: 375 });
    expect(programme.totals.confirmed).toBe(districtQuotas.nodes.reduce((sum, line) => sum + line.confirmed, 0));
    expect(districtQuotas.nodes).toHaveLength(16);
  });

  test('grows with the programme’s totals, in one change', async () => {
    const { version } = (await table()).programme;
    const { payload } = await change([['310101', 'IN_DIFFICULTY', 19]], {
      ...grow(2),
      expectedProgrammeVersion: version,
    });
    expect(payload?.quotas).toMatchObject([{ inDifficulty: 19, orphans: 1, district: { code: '310101' } }]);
    expect((await table()).programme).toMatchObject({
      version: version + 1,
      totals: { inDifficulty: 362, total: 377 },
    });
  });

  test('moves two children from one district to another in one change', async () => {
    const [from, to] = [await lineOf('310101'), await lineOf('310115')];
    const { payload } = await change([
      ['310101', 'IN_DIFFICULTY', 17],
      ['310115', 'IN_DIFFICULTY', 78],
    ]);
    expect(payload?.quotas).toMatchObject([
      { version: from.version + 1, inDifficulty: 17 },
      { version: to.version + 1, inDifficulty: 78 },
    ]);
  });

  test('is refused when it would not add up, citing the annex, and stays as it was', async () => {
    const before = await table();
    const { refusal, points, message } = await change([['310115', 'IN_DIFFICULTY', 79]]);
    expect(refusal).toMatchObject({
      code: 'RULE_VIOLATION',
      violations: [{ rule: 'QUOTA_TABLE_ADDS_UP', number: 7, clause: '附表', required: 362, found: 363 }],
    });
    expect(points).toEqual(['cells QUOTA_TABLE_ADDS_UP']);
    expect(message).toBe('任务指标不符合通知要求（1 项）');
    expect(await table()).toEqual(before);
  });

  test('is not cut below the children confirmed', async () => {
    const { refusal } = await change([
      ['310101', 'IN_DIFFICULTY', 16],
      ['310115', 'IN_DIFFICULTY', 79],
    ]);
    expect(refusal?.violations).toMatchObject([{ rule: 'QUOTA_REACHED', number: 6, required: 17, found: 16 }]);
  });

  test('tells every broken rule in a dry run and changes nothing', async () => {
    const before = await table();
    const wrong = await change([['310101', 'IN_DIFFICULTY', 16]], { dryRun: true });
    expect(wrong.payload).toMatchObject({ violations: [{ rule: 'QUOTA_TABLE_ADDS_UP' }, { rule: 'QUOTA_REACHED' }] });
    const right = await change(
      [
        ['310115', 'IN_DIFFICULTY', 77],
        ['310101', 'IN_DIFFICULTY', 18],
      ],
      { dryRun: true },
    );
    expect(right).toMatchObject({ refusal: null, payload: { violations: [] } });
    expect(await table()).toEqual(before);
  });

  test('answers a repeated idempotency key with the first result, and another input with the key named', async () => {
    const { programme } = await table();
    const input = {
      programmeId: programme.id,
      cells: [
        { districtCode: '310115', category: 'IN_DIFFICULTY', count: 77 },
        { districtCode: '310101', category: 'IN_DIFFICULTY', count: 18 },
      ],
      expectedVersions: [await lineOf('310115'), await lineOf('310101')].map(({ district, version }) => ({
        districtCode: district.code,
        version,
      })),
      idempotencyKey: 'move one back',
    };
    const first = await changeQuotas(city, input);
    expect(first.refusal).toBeNull();
    expect(await changeQuotas(city, input)).toEqual(first);
    const other = await changeQuotas(city, { ...input, cells: input.cells.slice(1) });
    expect(other.points).toEqual(['idempotencyKey IDEMPOTENCY_KEY_REUSED']);
  });
});

describe('a change of the quota table', () => {
  test('that comes too late is told who changed what', async () => {
    const expectedVersions = [
      { districtCode: '310115', version: 1 },
      { districtCode: '310101', version: (await lineOf('310101')).version },
    ];
    const cells = [
      ['310115', 'IN_DIFFICULTY', 78],
      ['310101', 'IN_DIFFICULTY', 17],
    ] as const;
    const { refusal } = await change(cells, { expectedVersions });
    expect(refusal).toMatchObject({
      code: 'CONFLICT',
      conflict: { expectedVersion: 1, changedFields: expect.arrayContaining(['in_difficulty']) },
    });
  });

  test('is the city’s alone', async () => {
    const cells = [['310115', 'IN_DIFFICULTY', 77]] as const;
    const programmeId = (await table()).programme.id;
    for (const login of ['pudong', 'provider', 'social-worker', 'analyst', 'admin']) {
      const { refusal } = await change(cells, { programmeId }, await app.as(login));
      expect([login, refusal?.code]).toEqual([login, 'FORBIDDEN']);
    }
    expect((await change(cells, { programmeId }, app.anonymous)).refusal?.code).toBe('UNAUTHENTICATED');
  });

  test.each<[string, Cells, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['of nothing', [], {}, ['cells NOTHING_TO_CHANGE']],
    ['of an unknown district', [['999999', 'ORPHAN', 1]], {}, ['cells.0.districtCode NOT_FOUND']],
    ['below zero', [['310101', 'ORPHAN', -1]], {}, ['cells.0.count OUT_OF_RANGE']],
    ['beyond all measure', [['310101', 'ORPHAN', 100_001]], {}, ['cells.0.count OUT_OF_RANGE']],
    ['to half a child', [['310101', 'ORPHAN', 1.5]], {}, ['cells.0.count NOT_AN_INTEGER']],
    ['to a word', [['310101', 'ORPHAN', 'one']], {}, ['cells.0.count NOT_AN_INTEGER']],
    ['of an unknown column', [['310101', 'CHILD', 1]], {}, ['cells.0.category UNKNOWN_VALUE']],
    [
      'of one cell twice',
      [
        ['310101', 'ORPHAN', 1],
        ['310101', 'ORPHAN', 2],
      ],
      {},
      ['cells.1 DUPLICATE'],
    ],
    ['without the line’s version', [['310101', 'ORPHAN', 1]], { expectedVersions: [] }, ['expectedVersions REQUIRED']],
    [
      'of totals without the programme’s version',
      [['310101', 'ORPHAN', 1]],
      grow(0),
      ['expectedProgrammeVersion REQUIRED'],
    ],
    [
      'of totals below zero',
      [['310101', 'ORPHAN', 1]],
      { totals: { inDifficulty: -1, orphans: 15 }, expectedProgrammeVersion: 1 },
      ['totals.inDifficulty OUT_OF_RANGE'],
    ],
    ['of a programme that is none', [['310101', 'ORPHAN', 1]], { programmeId: NOBODY }, ['programmeId NOT_FOUND']],
    ['of a programme by a wrong id', [['310101', 'ORPHAN', 1]], { programmeId: '2022' }, ['programmeId NOT_AN_ID']],
  ])('%s is refused with the field named', async (_case, cells, more, points) => {
    expect((await change(cells, more)).points).toEqual(points);
  });

  test('is refused in a closed year', async () => {
    await app.rows(`update programme set status = 'CLOSED' where year = 2022`);
    const { refusal } = await change([['310101', 'ORPHAN', 1]]);
    await app.rows(`update programme set status = 'OPEN' where year = 2022`);
    expect(refusal).toMatchObject({ code: 'CONFLICT', obstacle: { code: 'WRONG_STATE', found: 'CLOSED' } });
  });

  test('by twenty callers at once succeeds for one', async () => {
    const expectedVersions = (await table()).districtQuotas.nodes.map(({ district, version }) => ({
      districtCode: district.code,
      version,
    }));
    const cells = [
      ['310115', 'IN_DIFFICULTY', 76],
      ['310101', 'IN_DIFFICULTY', 19],
    ] as const;
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => change(cells, { expectedVersions })));
    expect(outcomes.filter(({ refusal }) => refusal === null)).toHaveLength(1);
    expect(new Set(outcomes.map(({ refusal }) => refusal?.code))).toEqual(new Set([undefined, 'CONFLICT']));
  });
});
