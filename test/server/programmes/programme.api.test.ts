import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Speaker, startTestApplication, type TestApplication } from '../../support/application.ts';
import { mutation, NOBODY } from '../../support/mutation.ts';

interface Programme {
  readonly id: string;
  readonly version: number;
  readonly status: string;
}
interface Payload {
  readonly programme: Programme & Readonly<Record<string, unknown>>;
}

const SELECTION = `programme {
  id version year number title startsOn endsOn perChildStandard parameters status
  totals { inDifficulty orphans total confirmed }
} violations { rule required found }`;
const prepare = mutation<Payload>('prepareProgramme', SELECTION);
const change = mutation<Payload>('changeProgramme', SELECTION);
const open = mutation<Payload>('openProgramme', SELECTION, 'ProgrammeInput');
const close = mutation<Payload>('closeProgramme', SELECTION, 'ProgrammeInput');

const YEAR_2023 = {
  year: 2023,
  number: '沪民儿福发〔2023〕3号',
  title: '关于实施2023年度项目的通知',
  startsOn: '2023-01-01',
  endsOn: '2023-12-31',
  perChildStandard: '10000',
  parameters: { visitMinMinutes: 90 },
  totals: { inDifficulty: 30, orphans: 2 },
  quotas: [
    { districtCode: '310101', inDifficulty: 10, orphans: 2 },
    { districtCode: '310115', inDifficulty: 20, orphans: 0 },
  ],
};

let app: TestApplication;
let city: Speaker;
beforeAll(async () => {
  app = await startTestApplication();
  city = await app.as('city');
});
afterAll(() => app.close());

async function yearOf(year: number): Promise<Programme> {
  const { data } = await city.ask<{ programme: Programme }>(
    'query ($year: Int) { programme(year: $year) { id version status } }',
    { year },
  );
  return data.programme;
}

const edit = ({ id, version }: Programme, more: Readonly<Record<string, unknown>> = {}) => ({
  id,
  expectedVersion: version,
  ...more,
});

describe('a programme year', () => {
  test('is prepared as a draft with a line for every district', async () => {
    const { payload, refusal } = await prepare(city, { ...YEAR_2023, idempotencyKey: 'year 2023' });
    expect(refusal).toBeNull();
    expect(payload?.programme).toMatchObject({
      year: 2023,
      status: 'DRAFT',
      perChildStandard: '10000.00',
      parameters: { visitMinMinutes: 90 },
      totals: { inDifficulty: 30, orphans: 2, total: 32, confirmed: 0 },
    });
    const { data } = await city.ask(
      '{ districtQuotas(where: { programme: { year: { eq: 2023 } } }) { totalCount aggregate { total { sum } } } }',
    );
    expect(data).toEqual({ districtQuotas: { totalCount: 16, aggregate: { total: { sum: 32 } } } });
    const again = await prepare(city, { ...YEAR_2023, idempotencyKey: 'year 2023' });
    expect(again.payload).toEqual(payload);
  });

  test('is prepared once a year', async () => {
    expect((await prepare(city, YEAR_2023)).points).toEqual(['year ALREADY_REGISTERED']);
  });

  test('is refused with a table that does not add up, citing the annex', async () => {
    const { refusal, points } = await prepare(city, {
      ...YEAR_2023,
      year: 2024,
      startsOn: '2024-01-01',
      endsOn: '2024-12-31',
      totals: { inDifficulty: 31, orphans: 1 },
    });
    expect(refusal?.violations).toMatchObject([
      { rule: 'QUOTA_TABLE_ADDS_UP', number: 7, required: 31, found: 30 },
      { rule: 'QUOTA_TABLE_ADDS_UP', required: 1, found: 2 },
    ]);
    expect(points).toEqual(['quotas QUOTA_TABLE_ADDS_UP', 'quotas QUOTA_TABLE_ADDS_UP']);
    expect(await yearOf(2024)).toBeNull();
  });

  test('is checked and not written in a dry run', async () => {
    const input = { ...YEAR_2023, year: 2025, startsOn: '2025-01-01', endsOn: '2025-12-31', dryRun: true };
    expect(await prepare(city, input)).toMatchObject({ refusal: null, payload: { programme: null, violations: [] } });
    const wrong = await prepare(city, { ...input, totals: { inDifficulty: 1, orphans: 2 } });
    expect(wrong.payload).toMatchObject({ violations: [{ rule: 'QUOTA_TABLE_ADDS_UP', required: 1, found: 30 }] });
    expect(await yearOf(2025)).toBeNull();
  });

  test.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['a year out of range', { year: 1999 }, ['year OUT_OF_RANGE']],
    ['a first day in another year', { startsOn: '2023-12-31' }, ['startsOn NOT_BEFORE']],
    ['a last day before the first', { endsOn: '2023-12-31' }, ['endsOn END_BEFORE_START']],
    ['31 February', { startsOn: '2026-02-31' }, ['startsOn NOT_A_DATE']],
    ['a standard of nothing', { perChildStandard: '0.00' }, ['perChildStandard NOT_MONEY']],
    ['a standard in words', { perChildStandard: 'ten' }, ['perChildStandard NOT_MONEY']],
    ['no number', { number: undefined }, ['number REQUIRED']],
    ['an empty title', { title: ' ' }, ['title REQUIRED']],
    ['an unknown parameter', { parameters: { visitMinutes: 1 } }, ['parameters.visitMinutes UNKNOWN_VALUE']],
    ['a parameter out of range', { parameters: { visitMinPeople: 0 } }, ['parameters.visitMinPeople UNKNOWN_VALUE']],
    ['a mistyped parameter', { parameters: { visitMinPeople: 'two' } }, ['parameters.visitMinPeople UNKNOWN_VALUE']],
    ['parameters that are no object', { parameters: [1] }, ['parameters NOT_AN_OBJECT']],
    [
      'parameters that contradict each other',
      { parameters: { gradeFrom: 9, gradeTo: 1 } },
      ['parameters.gradeTo NOT_BEFORE'],
    ],
    [
      'an unknown district',
      { quotas: [{ districtCode: '320101', inDifficulty: 30, orphans: 2 }] },
      ['quotas.0.districtCode NOT_FOUND'],
    ],
    [
      'a district twice and a figure below zero',
      {
        quotas: [
          { districtCode: '310101', inDifficulty: 31, orphans: 2 },
          { districtCode: '310101', inDifficulty: -1, orphans: 0 },
        ],
      },
      ['quotas.1.districtCode DUPLICATE', 'quotas.1.inDifficulty OUT_OF_RANGE'],
    ],
  ])('is refused with %s', async (_case, more, points) => {
    const input = { ...YEAR_2023, year: 2026, startsOn: '2026-01-01', endsOn: '2026-12-31', ...more };
    expect((await prepare(city, input)).points).toEqual(points);
  });

  test('is the city’s alone', async () => {
    const programme = await yearOf(2023);
    for (const login of ['pudong', 'pudong-finance', 'provider', 'social-worker', 'analyst', 'admin', 'auditor']) {
      const speaker = await app.as(login);
      const refusals = [
        await prepare(speaker, YEAR_2023),
        await change(speaker, edit(programme, { title: 'x' })),
        await open(speaker, edit(programme)),
        await close(speaker, edit(programme)),
      ].map(({ refusal }) => refusal?.code);
      expect([login, ...refusals]).toEqual([login, ...Array(4).fill('FORBIDDEN')]);
    }
  });
});

describe('a draft', () => {
  test('is changed by what the input names, and keeps the rest', async () => {
    const programme = await yearOf(2023);
    const { payload } = await change(city, edit(programme, { endsOn: '2024-01-31', perChildStandard: '12000.5' }));
    expect(payload?.programme).toMatchObject({
      version: programme.version + 1,
      number: YEAR_2023.number,
      title: YEAR_2023.title,
      startsOn: '2023-01-01',
      endsOn: '2024-01-31',
      perChildStandard: '12000.50',
      parameters: { visitMinMinutes: 90 },
    });
  });

  test('is not changed by a caller who saw an older version', async () => {
    const { refusal } = await change(city, { id: (await yearOf(2023)).id, expectedVersion: 1, title: 'x' });
    expect(refusal).toMatchObject({
      code: 'CONFLICT',
      conflict: { changedFields: expect.arrayContaining(['ends_on']) },
    });
  });

  test('is opened once, and not closed before it was', async () => {
    const draft = await yearOf(2023);
    expect((await close(city, edit(draft))).refusal).toMatchObject({ obstacle: { required: 'OPEN', found: 'DRAFT' } });
    const { payload } = await open(city, edit(draft));
    expect(payload?.programme.status).toBe('OPEN');
    const { refusal } = await open(city, edit(await yearOf(2023)));
    expect(refusal).toMatchObject({ code: 'CONFLICT', obstacle: { required: 'DRAFT', found: 'OPEN' } });
  });

  test.each([change, open, close])('that is none is not found', async (act) => {
    expect((await act(city, { id: NOBODY, expectedVersion: 1 })).points).toEqual(['id NOT_FOUND']);
  });
});

describe('the running year', () => {
  test('keeps its days, on which contracts and cases rest; its parameters may change', async () => {
    const year = await yearOf(2022);
    const { refusal, message } = await change(city, edit(year, { endsOn: '2023-06-30' }), 'en');
    expect(refusal?.code).toBe('CONFLICT');
    expect(message).toBe('Contracts or cases rest on the programme’s days; they can’t change any more');
    const { payload } = await change(city, edit(year, { endsOn: '2022-12-31', parameters: { recordCheckMonths: 24 } }));
    expect(payload?.programme).toMatchObject({ parameters: { recordCheckMonths: 24 }, endsOn: '2022-12-31' });
  });

  test('is closed after its last day, and then stays as it is', async () => {
    await app.rows(`update programme set ends_on = '2022-10-18' where year = 2022`);
    const { refusal } = await close(city, edit(await yearOf(2022)));
    expect(refusal).toMatchObject({ code: 'CONFLICT', obstacle: { required: '2022-10-18', found: '2022-10-18' } });
    await app.rows(`update programme set ends_on = '2022-10-17' where year = 2022`);
    expect((await close(city, edit(await yearOf(2022)))).payload?.programme.status).toBe('CLOSED');
    const changed = await change(city, edit(await yearOf(2022), { title: 'x' }));
    expect(changed.refusal).toMatchObject({ code: 'CONFLICT', obstacle: { found: 'CLOSED' } });
    await app.rows(`update programme set ends_on = '2022-12-31', status = 'OPEN' where year = 2022`);
  });
});

describe('what may be done with a programme year', () => {
  const ACTIONS = 'query ($year: Int) { programme(year: $year) { actions { name allowed reasons { message } } } }';
  type Offered = {
    readonly programme: { readonly actions: readonly { readonly name: string; readonly allowed: boolean }[] };
  };

  test('is told to the city, with what speaks against it', async () => {
    const { data } = await city.ask<Offered>(ACTIONS, { year: 2022 });
    expect(data.programme.actions.map(({ name, allowed }) => [name, allowed])).toEqual([
      ['changeProgramme', true],
      ['changeQuotas', true],
      ['openProgramme', false],
      ['closeProgramme', false],
    ]);
  });

  test('is nothing to the others', async () => {
    const { data } = await (await app.as('pudong')).ask<Offered>(ACTIONS, { year: 2022 });
    expect(data.programme.actions).toEqual([]);
  });
});
