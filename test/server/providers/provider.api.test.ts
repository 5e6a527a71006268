import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { creditCodeCheck } from '../../../server/identity/credit-code.ts';
import { type Speaker, startTestApplication, type TestApplication } from '../../support/application.ts';
import { mutation, NOBODY } from '../../support/mutation.ts';

interface Provider {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly creditCode: string;
  readonly contact: string | null;
  readonly officePhone: string | null;
}
interface Contract {
  readonly id: string;
  readonly version: number;
  readonly inForce: boolean;
}
type Input = Readonly<Record<string, unknown>>;

const PROVIDER = 'serviceProvider { id version name creditCode contact officePhone }';
const CONTRACT = `serviceContract {
  id version number childrenCount amount signedOn startsOn endsOn endedOn endReason inForce
  provider { name } district { code } programme { year }
} warnings { rule number found message }`;
const register = mutation<{ serviceProvider: Provider }>('registerProvider', PROVIDER);
const change = mutation<{ serviceProvider: Provider }>('changeProvider', PROVIDER);
const sign = mutation<{ serviceContract: Contract & Input; warnings: readonly Input[] }>('signContract', CONTRACT);
const end = mutation<{ serviceContract: Contract & Input; warnings: readonly Input[] }>('endContract', CONTRACT);

const codeOf = (first17: string) => first17 + creditCodeCheck(first17);
const organisation = (more: Input = {}) => ({
  name: '上海市浦东新区新芽社会工作服务社',
  creditCode: codeOf('52310115MJ4900001'),
  ...more,
});

let app: TestApplication;
let pudong: Speaker;
let districtId: string;
let programmeId: string;
beforeAll(async () => {
  app = await startTestApplication();
  pudong = await app.as('pudong');
  const [place] = await app.rows<{ district: string; programme: string }>(
    `select d.id as district, p.id as programme from district d, programme p where d.code = '310115' and p.year = 2022`,
  );
  [districtId, programmeId] = [place?.district ?? '', place?.programme ?? ''];
});
afterAll(() => app.close());

describe('a provider', () => {
  test('is registered with its credit code in normal form', async () => {
    const { payload } = await register(
      pudong,
      organisation({ creditCode: ` ${codeOf('52310115MJ4900001').toLowerCase()} `, officePhone: '021-5830 1234' }),
    );
    expect(payload?.serviceProvider).toMatchObject({
      creditCode: codeOf('52310115MJ4900001'),
      officePhone: '021-58301234',
      contact: null,
      version: 1,
    });
  });

  test('is registered once', async () => {
    const { points, message } = await register(await app.as('city'), organisation({ name: '另一个名称' }));
    expect([points, message]).toEqual([['creditCode CREDIT_CODE_TAKEN'], '输入有误（1 项）']);
  });

  test('is registered once by twenty callers at once', async () => {
    const input = organisation({ creditCode: codeOf('52310115MJ4900002') });
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => register(pudong, input)));
    expect(outcomes.filter(({ payload }) => payload !== null)).toHaveLength(1);
    expect(outcomes.filter(({ points }) => points[0] === 'creditCode CREDIT_CODE_TAKEN')).toHaveLength(19);
  });

  test.each<[string, Input, readonly string[]]>([
    ['a wrong check character', { creditCode: '91350200MA2YJ1XR9H' }, ['creditCode CREDIT_CODE_CHECK']],
    ['17 characters', { creditCode: '91350200MA2YJ1XR9' }, ['creditCode CREDIT_CODE_FORM']],
    ['no name', { name: undefined }, ['name REQUIRED']],
    [
      'a telephone that is none',
      { officePhone: '58301234', creditCode: '1' },
      ['creditCode CREDIT_CODE_FORM', 'officePhone PHONE_FORM'],
    ],
    ['a name that is a number', { name: 12 }, ['name NOT_TEXT']],
    ['an unknown field', { rating: 5 }, ['rating UNKNOWN_FIELD']],
  ])('is refused with %s', async (_case, more, points) => {
    const outcome = await register(pudong, organisation(more));
    expect(outcome.refusal?.code).toBe('BAD_INPUT');
    expect(outcome.points.map((point, index) => point.slice(0, points[index]?.length))).toEqual(points);
  });

  test('is refused with a name of 10,000 characters or control characters', async () => {
    for (const name of ['社'.repeat(10_000), '社\u0007'])
      expect((await register(pudong, organisation({ name }))).refusal?.code).toBe('BAD_INPUT');
  });

  test('is not written in a dry run', async () => {
    const creditCode = codeOf('52310115MJ4900003');
    const { payload, refusal } = await register(pudong, organisation({ creditCode, dryRun: true }));
    expect([payload, refusal]).toEqual([{ serviceProvider: null }, null]);
    expect(await app.rows('select from service_provider where credit_code = $1', [creditCode])).toEqual([]);
  });

  test('changes what the input names and keeps the rest', async () => {
    const { payload: added } = await register(
      pudong,
      organisation({ creditCode: codeOf('52310115MJ4900004'), contact: '张敏', officePhone: '13800138000' }),
    );
    const { id = '', version = 0 } = added?.serviceProvider ?? {};
    const { payload } = await change(pudong, { id, expectedVersion: version, name: '更名服务社', officePhone: null });
    expect(payload?.serviceProvider).toMatchObject({ name: '更名服务社', contact: '张敏', officePhone: null });
    const { refusal } = await change(pudong, { id, expectedVersion: version, name: '再更名' });
    expect(refusal).toMatchObject({ code: 'CONFLICT', conflict: { changedFields: expect.arrayContaining(['name']) } });
    expect((await change(pudong, { id: NOBODY, expectedVersion: 1 })).points).toEqual(['id NOT_FOUND']);
  });

  test('is kept by the bureaus alone, and read by everyone', async () => {
    for (const login of ['pudong-finance', 'supervisor', 'provider', 'social-worker', 'analyst', 'admin']) {
      const speaker = await app.as(login);
      expect([login, (await register(speaker, organisation())).refusal?.code]).toEqual([login, 'FORBIDDEN']);
      const { data } = await speaker.ask<{ serviceProviders: { totalCount: number; nodes: { actions: unknown[] }[] } }>(
        '{ serviceProviders(first: 1) { totalCount nodes { actions { name } } } }',
      );
      expect(data.serviceProviders.totalCount).toBeGreaterThan(10);
      expect(data.serviceProviders.nodes).toEqual([{ actions: [] }]);
    }
  });
});

describe('a contract', () => {
  let providerId: string;
  beforeAll(async () => {
    const { payload } = await register(pudong, organisation({ creditCode: codeOf('52310115MJ4900005') }));
    providerId = payload?.serviceProvider.id ?? '';
  });

  const contract = (more: Input = {}) => ({
    ...{ providerId, districtId, programmeId },
    number: '沪民福购2022-310115-99',
    childrenCount: 5,
    amount: '50000',
    signedOn: '2022-10-10',
    startsOn: '2022-10-18',
    endsOn: '2022-12-31',
    ...more,
  });

  test('is signed by the district’s bureau and is in force from its first day', async () => {
    const { payload } = await sign(pudong, contract({ idempotencyKey: 'contract 99' }));
    expect(payload?.serviceContract).toMatchObject({
      amount: '50000.00',
      inForce: true,
      endedOn: null,
      district: { code: '310115' },
      programme: { year: 2022 },
    });
    expect((await sign(pudong, contract({ idempotencyKey: 'contract 99' }))).payload).toEqual(payload);
    expect((await sign(pudong, contract())).points).toEqual(['number ALREADY_REGISTERED']);
  });

  test('is not in force before its first day', async () => {
    const { payload } = await sign(pudong, contract({ number: 'later', startsOn: '2022-10-19' }));
    expect(payload?.serviceContract.inForce).toBe(false);
  });

  test.each<[string, Input, readonly string[]]>([
    ['children below one', { childrenCount: 0 }, ['childrenCount OUT_OF_RANGE']],
    ['an amount below zero', { amount: '-1.00' }, ['amount NOT_MONEY']],
    ['an amount of nothing', { amount: '0' }, ['amount NOT_MONEY']],
    ['an amount of three decimals', { amount: '1.234' }, ['amount NOT_MONEY']],
    ['an end after the programme', { endsOn: '2023-01-01' }, ['endsOn NOT_AFTER']],
    ['a start before the programme', { startsOn: '2021-12-31', signedOn: '2021-12-01' }, ['startsOn NOT_BEFORE']],
    ['an end on its first day', { endsOn: '2022-10-18' }, ['endsOn END_BEFORE_START']],
    ['a signature after its start', { signedOn: '2022-10-19' }, ['signedOn NOT_AFTER']],
    ['31 February', { signedOn: '2022-02-31' }, ['signedOn NOT_A_DATE']],
    ['a provider that is none', { providerId: NOBODY }, ['providerId NOT_FOUND']],
    ['a programme that is none', { programmeId: NOBODY }, ['programmeId NOT_FOUND']],
    ['a district that is none', { districtId: NOBODY }, ['districtId NOT_FOUND']],
    ['everything missing', { number: undefined, amount: undefined }, ['amount REQUIRED', 'number REQUIRED']],
  ])('is refused with %s', async (_case, more, points) => {
    expect([...(await sign(pudong, contract({ number: 'refused', ...more }))).points].sort()).toEqual(points);
  });

  test('is not signed for another district, nor by another office', async () => {
    const { refusal } = await sign(await app.as('huangpu'), contract({ number: 'foreign' }));
    expect(refusal).toMatchObject({ code: 'FORBIDDEN', obstacle: { code: 'WRONG_OFFICE' } });
    for (const login of ['city', 'pudong-finance', 'supervisor', 'provider', 'analyst']) {
      const outcome = await sign(await app.as(login), contract({ number: 'foreign' }));
      expect([login, outcome.refusal?.code]).toEqual([login, 'FORBIDDEN']);
    }
  });

  test('is not signed in a closed year', async () => {
    await app.rows(`update programme set status = 'CLOSED' where year = 2022`);
    const { refusal } = await sign(pudong, contract({ number: 'too late' }));
    await app.rows(`update programme set status = 'OPEN' where year = 2022`);
    expect(refusal).toMatchObject({ code: 'CONFLICT', obstacle: { found: 'CLOSED' } });
  });
});

describe('a contract that ends early', () => {
  const OWN = `select k.id, k.version, k.number from service_contract k join account a on a.provider_id = k.provider_id
    join district d on d.id = k.district_id where a.login = 'provider' and d.code = '310115'`;
  let contract: { readonly id: string; readonly version: number };
  const ending = (more: Input = {}) => ({
    id: contract.id,
    expectedVersion: contract.version,
    endedOn: '2022-10-17',
    reason: '承接组织人员不足',
    ...more,
  });
  beforeAll(async () => {
    const [row] = await app.rows<{ id: string; version: number }>(OWN);
    contract = row ?? { id: '', version: 0 };
  });

  test('ends on one of its days, by the version its bureau saw', async () => {
    expect((await end(pudong, ending({ endedOn: '2022-02-10' }))).points).toEqual(['endedOn NOT_BEFORE']);
    expect((await end(pudong, ending({ endedOn: '2023-01-01' }))).points).toEqual(['endedOn NOT_AFTER']);
    expect((await end(pudong, ending({ reason: undefined }))).points).toEqual(['reason REQUIRED']);
    expect((await end(pudong, ending({ expectedVersion: 99 }))).refusal).toMatchObject({
      code: 'CONFLICT',
      conflict: { expectedVersion: 99 },
    });
  });

  test('of another district is answered as a random id is', async () => {
    const huangpu = await app.as('huangpu');
    const foreign = await end(huangpu, ending());
    expect(foreign.points).toEqual(['id NOT_FOUND']);
    expect(foreign).toEqual(await end(huangpu, ending({ id: NOBODY })));
  });

  test('is told before it is done: what may be done, and what to look at', async () => {
    const { data } = await pudong.ask<{ serviceContract: { actions: unknown[] } }>(
      'query ($id: UUID!) { serviceContract(id: $id) { actions { name allowed reasons { rule number } } } }',
      { id: contract.id },
    );
    expect(data.serviceContract.actions).toEqual([
      { name: 'endContract', allowed: true, reasons: [{ rule: 'PROVIDER_CONTRACTED', number: 8 }] },
    ]);
  });

  test('takes the district’s cases out of its provider’s sight, and warns of those still open', async () => {
    const provider = await app.as('provider');
    const CASES = '{ cases(where: { district: { code: { eq: "310115" } } }) { totalCount } }';
    const before = await provider.ask<{ cases: { totalCount: number } }>(CASES);
    expect(before.data.cases.totalCount).toBeGreaterThan(0);
    const { payload } = await end(pudong, ending());
    expect(payload?.serviceContract).toMatchObject({ endedOn: '2022-10-17', inForce: false });
    expect(payload?.warnings).toMatchObject([
      { rule: 'PROVIDER_CONTRACTED', number: 8, found: before.data.cases.totalCount },
    ]);
    const after = await provider.ask<{ cases: { totalCount: number } }>(CASES);
    expect(after.data.cases.totalCount).toBe(0);
    const { refusal } = await end(pudong, ending({ expectedVersion: contract.version + 1 }));
    expect(refusal).toMatchObject({ code: 'CONFLICT', obstacle: { found: '2022-10-17' } });
  });
});
