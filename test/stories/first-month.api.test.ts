import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { residentIdCheck } from '../../server/identity/resident-id.ts';
import type { Answer, Speaker } from '../support/application.ts';
import { startTestApplication, type TestApplication } from '../support/application.ts';
import { EMPTY_YEAR } from '../support/empty-year.ts';

/** A district's first month through the public API alone: 虹口区, whose quota is three children. */
let app: TestApplication;
let bureau: Speaker;
let second: Speaker;
let manager: Speaker;
let social: Speaker;
const ids: Record<string, string> = {};
const PASSWORD = 'Tonghu-demo-2022';

beforeAll(async () => {
  app = await startTestApplication(EMPTY_YEAR, '2022-02-21T09:00:00+08:00');
  [bureau, second] = [await app.as('hongkou'), await app.as('hongkou2')];
});
afterAll(() => app.close());

function idOf(name: string): string {
  const id = ids[name];
  if (!id) throw new Error(`${name} has not come to be`);
  return id;
}

type Fields = Readonly<Record<string, unknown>>;

/** Calls a mutation and answers its payload's record. */
async function act(
  who: Speaker,
  name: string,
  inputType: string,
  record: string,
  input: Fields,
  fields = 'id',
): Promise<Answer<Record<string, Record<string, Record<string, unknown>>>>> {
  return who.ask(`mutation ($input: ${inputType}!) { ${name}(input: $input) { ${record} { ${fields} } } }`, { input });
}

/** The same, when it must succeed; keeps the record's id under a name. */
async function done(keep: string, ...call: Parameters<typeof act>): Promise<Record<string, unknown>> {
  const { data, errors } = await act(...call);
  if (errors) throw new Error(`${call[1]}: ${JSON.stringify(errors)}`);
  const record = data[call[1]]?.[call[3]] ?? {};
  ids[keep] = String(record.id);
  return record;
}

function idNumber(birthDate: string, sequence: number): string {
  const digits = `310109${birthDate.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
  return digits + residentIdCheck(digits);
}

async function signPledge(office: Speaker, name: string): Promise<void> {
  const { data } = await office.ask<{ worker: { version: number } }>(
    'query ($id: UUID!) { worker(id: $id) { version } }',
    { id: idOf(name) },
  );
  const input = { id: idOf(name), expectedVersion: data.worker.version, signedOn: '2022-02-17' };
  expect((await act(office, 'signPledge', 'SignPledgeInput', 'worker', input)).errors).toBeUndefined();
}

test('the district takes on its provider and its people, each cleared before the first contact', async () => {
  const { data } = await bureau.ask<{ programme: { id: string }; district: { id: string } }>(
    '{ programme(year: 2022) { id } district(code: "310109") { id } }',
  );
  ids.programme = data.programme.id;
  ids.district = data.district.id;
  await done('township', bureau, 'addTownship', 'AddTownshipInput', 'township', {
    code: '310109009',
    name: '欧阳路街道',
    districtId: idOf('district'),
  });
  await done('village', bureau, 'addVillage', 'AddVillageInput', 'village', {
    code: '310109009001',
    name: '祥德居民区',
    townshipId: idOf('township'),
  });
  await done('provider', bureau, 'registerProvider', 'RegisterProviderInput', 'serviceProvider', {
    name: '上海市虹口区童行社会工作服务社',
    creditCode: '91350200MA2YJ1XR9G',
  });
  await done('contract', bureau, 'signContract', 'SignContractInput', 'serviceContract', {
    providerId: idOf('provider'),
    districtId: idOf('district'),
    programmeId: idOf('programme'),
    number: '虹民协2022-1',
    childrenCount: 3,
    amount: '30000.00',
    signedOn: '2022-02-14',
    startsOn: '2022-02-14',
    endsOn: '2022-12-31',
  });
  await done('manager', await app.as('admin'), 'openAccount', 'OpenAccountInput', 'account', {
    login: 'tongxing',
    name: '童行社',
    role: 'PROVIDER_MANAGER',
    providerId: idOf('provider'),
    password: PASSWORD,
  });
  manager = await app.as('tongxing');
  const workers = [
    ['supervisor', bureau, { name: '周敏', role: 'CHILD_SUPERVISOR', townshipId: idOf('township') }],
    ['director', bureau, { name: '钱丽华', role: 'CHILD_DIRECTOR', villageId: idOf('village') }],
    ['socialWorker', manager, { name: '欧阳晓', role: 'SOCIAL_WORKER', providerId: idOf('provider') }],
  ] as const;
  for (const [name, office, input] of workers) {
    await done(name, office, 'registerWorker', 'RegisterWorkerInput', 'worker', { ...input, joinedOn: '2021-01-04' });
    const check = { workerId: idOf(name), checkedOn: '2022-02-15', result: 'CLEAR' };
    expect((await act(office, 'recordRecordCheck', 'RecordRecordCheckInput', 'worker', check)).errors).toBeUndefined();
  }
  await signPledge(bureau, 'supervisor');
  await signPledge(bureau, 'director');
  await done('account', await app.as('admin'), 'openAccount', 'OpenAccountInput', 'account', {
    login: 'ouyang',
    name: '欧阳晓',
    role: 'SOCIAL_WORKER',
    providerId: idOf('provider'),
    workerId: idOf('socialWorker'),
    password: PASSWORD,
  });
  social = await app.as('ouyang');
});

const CHILDREN = [
  { name: '李明', sex: 'MALE', birthDate: '2012-03-12', grade: 4 },
  { name: '王䶮', sex: 'FEMALE', birthDate: '2010-11-02', grade: 5 },
  { name: '张犇', sex: 'MALE', birthDate: '2008-06-30', grade: 8 },
  { name: '赵可', sex: 'FEMALE', birthDate: '2013-01-08', grade: 3 },
] as const;

test('four children are registered and submitted; nobody confirms what they submitted themselves', async () => {
  for (const [index, child] of CHILDREN.entries()) {
    await done(child.name, bureau, 'registerChild', 'RegisterChildInput', 'child', {
      ...child,
      programmeId: idOf('programme'),
      townshipId: idOf('township'),
      villageId: idOf('village'),
      idType: 'RESIDENT_ID',
      idNumber: idNumber(child.birthDate, 10 + index * 2 + (child.sex === 'MALE' ? 1 : 0)),
      category: 'IN_DIFFICULTY',
      schooling: 'AT_SCHOOL',
      guardianship: 'ABSENT',
      causes: [
        { parent: 'FATHER', cause: 'IMPRISONED' },
        { parent: 'MOTHER', cause: 'MISSING_CONTACT' },
      ],
      guardians: [{ name: '李桂兰', relation: 'GRANDPARENT_PATERNAL', actualCarer: true, phone: '13800000001' }],
    });
    const submitted = await act(
      bureau,
      'submitEligibility',
      'SubmitEligibilityInput',
      'child',
      { childId: idOf(child.name), expectedVersion: 1 },
      'status',
    );
    expect(submitted.data.submitEligibility?.child?.status).toBe('SUBMITTED');
  }
  const own = await act(bureau, 'confirmEligibility', 'ConfirmEligibilityInput', 'child', {
    childId: idOf('李明'),
    expectedVersion: 2,
  });
  expect(own.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('three are confirmed; the fourth is above the quota until the bureau confirms its budget', async () => {
  const confirm = (name: string) =>
    act(
      second,
      'confirmEligibility',
      'ConfirmEligibilityInput',
      'child',
      { childId: idOf(name), expectedVersion: 2 },
      'status',
    );
  for (const name of ['李明', '王䶮', '张犇'])
    expect((await confirm(name)).data.confirmEligibility?.child?.status).toBe('CONFIRMED');
  const above = await confirm('赵可');
  expect(above.errors?.[0]?.extensions.violations).toMatchObject([
    { rule: 'QUOTA_REACHED', number: 6, required: 3, found: 4 },
  ]);
  await done('approval', bureau, 'requestQuotaApproval', 'RequestQuotaApprovalInput', 'quotaApproval', {
    childId: idOf('赵可'),
    budgetLine: '区级公益支持项目',
    reason: '父母双方失联，急需支持',
  });
  const own = await act(bureau, 'decideQuotaApproval', 'DecideQuotaApprovalInput', 'quotaApproval', {
    id: idOf('approval'),
    expectedVersion: 1,
    decision: 'APPROVE',
  });
  expect(own.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const decided = await act(
    second,
    'decideQuotaApproval',
    'DecideQuotaApprovalInput',
    'quotaApproval',
    { id: idOf('approval'), expectedVersion: 1, decision: 'APPROVE' },
    'status',
  );
  expect(decided.data.decideQuotaApproval?.quotaApproval?.status).toBe('APPROVED');
  expect((await confirm('赵可')).data.confirmEligibility?.child?.status).toBe('CONFIRMED');
});

test('no team is formed with a social worker who has not signed the pledge; then one is, for each child', async () => {
  const team = (name: string) => ({
    childId: idOf(name),
    openedOn: '2022-02-18',
    supervisorId: idOf('supervisor'),
    directorId: idOf('director'),
    socialWorkerId: idOf('socialWorker'),
  });
  const early = await act(bureau, 'formCaseTeam', 'FormCaseTeamInput', 'case', team('李明'));
  expect(early.errors?.[0]?.extensions.violations).toMatchObject([{ rule: 'WORKER_PLEDGE', number: 51 }]);
  await signPledge(manager, 'socialWorker');
  for (const { name } of CHILDREN)
    await done(`case of ${name}`, bureau, 'formCaseTeam', 'FormCaseTeamInput', 'case', team(name));
  const twice = await act(bureau, 'formCaseTeam', 'FormCaseTeamInput', 'case', team('李明'));
  expect(twice.errors?.[0]?.extensions).toMatchObject({ code: 'RULE_VIOLATION' });
});

const visitTo = (name: string, day: string, end = '16:10', attendees = ['socialWorker', 'director']) => ({
  caseId: idOf(`case of ${name}`),
  date: day,
  startsAt: `${day}T14:00:00+08:00`,
  endsAt: `${day}T${end}:00+08:00`,
  place: 'HOME',
  attendeeIds: attendees.map(idOf),
  services: ['GUARDIANSHIP_GUIDANCE', 'COUNSELLING'],
});
const SIGNATURE = { kind: 'GUARDIAN', name: '李桂兰', relation: 'GRANDPARENT_PATERNAL' };

test('the month’s visits: one signed, one short and kept as a contact, one exempt, one never made', async () => {
  app.clock.set('2022-02-28T18:00:00+08:00');
  [social, bureau] = [await app.signIn('ouyang'), await app.signIn('hongkou')];
  const visit = {
    ...visitTo('李明', '2022-02-24'),
    signature: { ...SIGNATURE, signedAt: '2022-02-24T16:15:00+08:00' },
  };
  const met = await act(social, 'submitVisit', 'SubmitVisitInput', 'visit', visit, 'status month { state }');
  expect(met.data.submitVisit?.visit).toEqual({ status: 'QUALIFYING', month: { state: 'MET' } });
  const short = visitTo('王䶮', '2022-02-25', '15:30', ['socialWorker']);
  const refused = await act(social, 'submitVisit', 'SubmitVisitInput', 'visit', short);
  expect(refused.errors?.[0]?.extensions.violations?.map(({ number }) => number)).toEqual([18, 20]);
  const kept = await act(social, 'recordContact', 'RecordContactInput', 'visit', short, 'status shortfalls');
  expect(kept.data.recordContact?.visit).toEqual({
    status: 'CONTACT',
    shortfalls: ['VISIT_MIN_PEOPLE', 'VISIT_MIN_MINUTES', 'VISIT_GUARDIAN_SIGNED'],
  });
  const exempted = await act(
    bureau,
    'exemptMonth',
    'ExemptMonthInput',
    'caseMonth',
    { caseId: idOf('case of 张犇'), month: '2022-02', expectedVersion: 1, reason: '住院治疗' },
    'state',
  );
  expect(exempted.data.exemptMonth?.caseMonth?.state).toBe('EXEMPT');
});

interface Table {
  readonly caseMonths: {
    readonly nodes: readonly {
      readonly child: { readonly name: string; readonly number: string };
      readonly required: number;
      readonly qualifying: number;
      readonly state: string;
    }[];
  };
  readonly districtQuotas: {
    readonly nodes: readonly { readonly total: number; readonly confirmed: number; readonly withTeam: number }[];
  };
  readonly districtMonths: {
    readonly nodes: readonly {
      readonly cases: number;
      readonly met: number;
      readonly exempt: number;
      readonly open: number;
      readonly visits: number;
    }[];
  };
}

test('the month ends in a table that names who was missed, also the child whom nobody visited', async () => {
  app.clock.set('2022-03-01T08:30:00+08:00');
  const clerk = await app.signIn('hongkou');
  const { data, errors } = await clerk.ask<Table>(`{
    caseMonths(where: { month: { eq: "2022-02" } }, first: 10) { nodes { child { number name } required qualifying state } }
    districtQuotas(where: { district: { code: { eq: "310109" } } }) { nodes { total confirmed withTeam } }
    districtMonths(where: { month: { eq: "2022-02" } }) { nodes { cases met exempt open visits } }
  }`);
  expect(errors).toBeUndefined();
  const rows = [...data.caseMonths.nodes].sort((a, b) => a.child.number.localeCompare(b.child.number));
  const table = rows
    .map(
      ({ child, required, qualifying, state }) => `${child.number}  ${child.name}  ${qualifying}/${required}  ${state}`,
    )
    .join('\n');
  expect(`\n${table}\n`).toBe(`
310109-2022-0001  李明  1/1  MET
310109-2022-0002  王䶮  0/1  MISSED
310109-2022-0003  张犇  0/1  EXEMPT
310109-2022-0004  赵可  0/1  MISSED
`);
  expect(data.districtQuotas.nodes).toEqual([{ total: 3, confirmed: 4, withTeam: 4 }]);
  expect(data.districtMonths.nodes).toEqual([{ cases: 4, met: 1, exempt: 1, open: 2, visits: 1 }]);
  process.stdout.write(`虹口区 2022年2月\n${table}\n`);
});
