import type { TestApplication } from '../../support/application.ts';
import { mutation } from '../../support/mutation.ts';
import { newChild } from '../children/registering.ts';
import { openCase, visitTo } from '../visits/visiting.ts';

type Input = Readonly<Record<string, unknown>>;

/** Who calls a mutation, and with what. */
export interface Call {
  readonly by: string;
  readonly input: Input;
}

/** Records of 浦东 that inputs name, by what they are; each with the version that stands. */
const RECORDS = `with d as (select id from district where code = $1), p as (select id, version from programme where year = 2022)
select
  (select id from d) as "districtId", (select id from p) as "programmeId", (select version from p) as "programmeVersion",
  (select to_jsonb(x) from (select id, version, code from township where district_id = (select id from d) order by code limit 1) x) as township,
  (select to_jsonb(x) from (select id, version from village where district_id = (select id from d) order by code limit 1) x) as village,
  (select to_jsonb(x) from (select id, version from worker where district_id = (select id from d) and left_on is null order by id limit 1) x) as worker,
  (select to_jsonb(x) from (select id, version from child where district_id = (select id from d) and status = 'CONFIRMED' order by id limit 1) x) as confirmed,
  (select to_jsonb(x) from (select id, version from child where district_id = (select id from d) and status = 'SUBMITTED' order by id limit 1) x) as submitted,
  (select to_jsonb(x) from (select id, version from child where district_id = (select id from d) and status = 'DRAFT' order by id limit 1) x) as draft,
  (select to_jsonb(x) from (select id, version, provider_id from service_contract where district_id = (select id from d) order by id limit 1) x) as contract,
  (select to_jsonb(x) from (select v.id, v.version, v.case_id from home_visit v where district_id = (select id from d) and status = 'QUALIFYING' order by id limit 1) x) as visit,
  (select to_jsonb(x) from (select m.id, m.version, m.case_id from case_month m where district_id = (select id from d) and month = '2022-10-01' and not exempt order by id limit 1) x) as month,
  (select to_jsonb(x) from (select id, version from account where login = 'analyst') x) as account,
  (select to_jsonb(x) from (select id, version from quota_approval order by (status = 'PENDING') desc limit 1) x) as approval,
  (select to_jsonb(x) from (select id, version from service_provider order by id limit 1) x) as provider`;

interface Known {
  readonly id: string;
  readonly version: number;
}

interface Kept {
  readonly districtId: string;
  readonly programmeId: string;
  readonly programmeVersion: number;
  readonly township: Known & { readonly code: string };
  readonly village: Known;
  readonly worker: Known;
  readonly confirmed: Known;
  readonly submitted: Known | null;
  readonly draft: Known | null;
  readonly contract: Known & { readonly provider_id: string };
  readonly visit: Known & { readonly case_id: string };
  readonly month: Known;
  readonly account: Known;
  readonly approval: Known;
  readonly provider: Known;
}

async function recordsOf(app: TestApplication, districtCode: string): Promise<Kept> {
  const [records] = await app.rows<Kept>(RECORDS, [districtCode]);
  if (!records) throw new Error(`there is no district ${districtCode}`);
  return records;
}

const PASSWORD = 'a-password-of-some-length';

const edit = ({ id, version }: Known, more: Input = {}): Input => ({ id, expectedVersion: version, ...more });
const of = (name: string, { id, version }: Known, more: Input = {}): Input => ({
  [name]: id,
  expectedVersion: version,
  ...more,
});

/** Inputs of offices above the districts, and of those that keep the register of places and people. */
function officeCalls(r: Kept): Readonly<{ [mutation: string]: Call }> {
  return {
    addTownship: { by: 'pudong', input: { code: '310115999', districtId: r.districtId, name: '新设街道' } },
    addVillage: { by: 'pudong', input: { code: `${r.township.code}999`, townshipId: r.township.id, name: '新设居委' } },
    renameTownship: { by: 'pudong', input: edit(r.township, { name: '更名街道' }) },
    renameVillage: { by: 'pudong', input: edit(r.village, { name: '更名居委' }) },
    changeProgramme: { by: 'city', input: { id: r.programmeId, expectedVersion: r.programmeVersion, title: '新标题' } },
    closeProgramme: { by: 'city', input: { id: r.programmeId, expectedVersion: r.programmeVersion } },
    openProgramme: { by: 'city', input: { id: r.programmeId, expectedVersion: r.programmeVersion } },
    decideQuotaApproval: { by: 'pudong2', input: edit(r.approval, { decision: 'APPROVE' }) },
    changeQuotas: {
      by: 'city',
      input: {
        programmeId: r.programmeId,
        cells: [{ districtCode: '310115', category: 'ORPHAN', count: 9 }],
        expectedVersions: [{ districtCode: '310115', version: 1 }],
      },
    },
    prepareProgramme: {
      by: 'city',
      input: {
        year: 2023,
        number: '2023-1',
        title: '2023年度',
        startsOn: '2023-01-01',
        endsOn: '2023-12-31',
        perChildStandard: '10000.00',
        totals: { inDifficulty: 1, orphans: 1 },
        quotas: [{ districtCode: '310115', inDifficulty: 1, orphans: 1 }],
      },
    },
    openAccount: { by: 'admin', input: { login: 'newcomer', name: '韦新来', password: PASSWORD, role: 'ANALYST' } },
    disableAccount: { by: 'admin', input: of('accountId', r.account) },
    enableAccount: { by: 'admin', input: of('accountId', r.account) },
    resetPassword: { by: 'admin', input: { accountId: r.account.id, password: PASSWORD } },
    changePassword: { by: 'analyst', input: { currentPassword: 'wrong-password', newPassword: PASSWORD } },
    registerProvider: { by: 'pudong', input: { creditCode: '91350200MA2YJ1XR9G', name: '新设社工服务中心' } },
    changeProvider: { by: 'city', input: edit(r.provider, { contact: '韦联系' }) },
    registerWorker: {
      by: 'pudong',
      input: {
        name: '韦新员',
        role: 'CHILD_DIRECTOR',
        joinedOn: '2022-09-01',
        villageId: r.village.id,
      },
    },
    changeWorker: { by: 'pudong', input: edit(r.worker, { post: '副主任' }) },
    signPledge: { by: 'pudong', input: edit(r.worker, { signedOn: '2022-09-01' }) },
    workerLeaves: { by: 'pudong', input: edit(r.worker, { leftOn: '2022-10-18' }) },
    recordRecordCheck: { by: 'pudong', input: { workerId: r.worker.id, checkedOn: '2022-10-01', result: 'CLEAR' } },
    endContract: { by: 'pudong', input: edit(r.contract, { endedOn: '2022-10-18', reason: '双方协议' }) },
    signContract: {
      by: 'pudong',
      input: {
        providerId: r.contract.provider_id,
        districtId: r.districtId,
        programmeId: r.programmeId,
        number: 'PD-2022-99',
        childrenCount: 5,
        amount: '50000.00',
        signedOn: '2022-09-01',
        startsOn: '2022-09-01',
        endsOn: '2022-12-31',
      },
    },
  };
}

const plan = mutation<{ activity: Known }>('planActivity', 'activity { id version }');

/** Inputs about an activity that is planned for them. */
async function activityCalls(app: TestApplication, planned: Input, childId: string) {
  const { payload, message } = await plan(await app.as('provider'), planned);
  if (!payload) throw new Error(`the activity was refused: ${message}`);
  const named = (more: Input) => ({ by: 'provider', input: of('activityId', payload.activity, more) });
  return {
    changeActivity: named({ place: '图书馆' }),
    cancelActivity: named({ reason: '天气' }),
    holdActivity: named({ childIds: [childId], summary: '顺利', safetyPlan: '两名社工随行' }),
    signInChildren: named({ childIds: [childId] }),
  };
}

/** Inputs about children, their cases and visits. */
async function serviceCalls(app: TestApplication, r: Kept): Promise<Readonly<{ [mutation: string]: Call }>> {
  const kase = await openCase(await app.as('social-worker'));
  const visit = visitTo(kase);
  const waiting = r.submitted ?? r.confirmed;
  const activity = {
    programmeId: r.programmeId,
    districtId: r.districtId,
    title: '读书会',
    place: '社区中心',
    date: '2022-08-20',
    kind: 'OUTING',
    aims: ['TAKE_PART'],
  };
  const team = { supervisorId: kase.supervisorId, directorId: kase.directorId, socialWorkerId: kase.socialWorkerId };
  return {
    registerChild: { by: 'pudong', input: await newChild(app) },
    changeChild: { by: 'pudong', input: of('childId', r.confirmed, { school: '新学校' }) },
    submitEligibility: { by: 'pudong', input: of('childId', r.draft ?? r.confirmed) },
    confirmEligibility: { by: 'pudong2', input: of('childId', waiting) },
    confirmEligibilities: {
      by: 'pudong2',
      input: { children: [{ childId: waiting.id, expectedVersion: waiting.version }] },
    },
    rejectEligibility: { by: 'pudong2', input: of('childId', waiting, { reason: '材料不全' }) },
    withdrawChild: { by: 'pudong', input: of('childId', r.confirmed, { reason: '迁出本市' }) },
    revealIdentifiers: { by: 'pudong', input: { childId: r.confirmed.id, reason: '核对材料' } },
    requestQuotaApproval: {
      by: 'pudong',
      input: { childId: waiting.id, budgetLine: '区级福彩金', reason: '确有困难' },
    },
    formCaseTeam: {
      by: 'pudong',
      input: { childId: r.confirmed.id, providerId: r.contract.provider_id, openedOn: '2022-10-01', ...team },
    },
    replaceTeamMember: {
      by: 'pudong',
      input: {
        caseId: kase.id,
        expectedVersion: 1,
        from: '2022-10-20',
        role: 'CHILD_DIRECTOR',
        workerId: kase.directorId,
      },
    },
    recordContact: { by: 'social-worker', input: visit },
    submitVisit: { by: 'social-worker', input: { ...visit, signature: { name: '王秀英' } } },
    submitVisits: { by: 'social-worker', input: { visits: [visit] } },
    changeContact: { by: 'social-worker', input: of('visitId', r.visit, { note: '补记' }) },
    signVisit: { by: 'social-worker', input: of('visitId', r.visit, { signature: { name: '王秀英' } }) },
    withdrawVisit: { by: 'social-worker', input: of('visitId', r.visit, { reason: '重复登记' }) },
    exemptMonth: { by: 'pudong', input: { caseMonthId: r.month.id, expectedVersion: r.month.version, reason: '住院' } },
    liftExemption: {
      by: 'pudong',
      input: { caseMonthId: r.month.id, expectedVersion: r.month.version, reason: '出院' },
    },
    planActivity: { by: 'provider', input: activity },
    ...(await activityCalls(app, activity, r.confirmed.id)),
  };
}

/** A call of every mutation, as a caller might make it on the demonstration's day. */
export async function callsOf(app: TestApplication): Promise<Readonly<{ [mutation: string]: Call }>> {
  const records = await recordsOf(app, '310115');
  return { ...officeCalls(records), ...(await serviceCalls(app, records)) };
}
