import { expect, describe as group, it } from '@jest/globals';
import * as activity from '../../../server/activities/activity.rules.ts';
import * as responsibility from '../../../server/cases/responsibility.rules.ts';
import * as team from '../../../server/cases/team.rules.ts';
import * as eligibility from '../../../server/children/eligibility.rules.ts';
import * as contract from '../../../server/providers/contract.rules.ts';
import * as quota from '../../../server/quotas/quota.rules.ts';
import { ENFORCED_CODES } from '../../../server/rules/enforced.ts';
import { LOCALES } from '../../../server/rules/locale.ts';
import { DEFAULT_PARAMETERS } from '../../../server/rules/parameters.ts';
import { describe, type Verdict } from '../../../server/rules/verdict.ts';
import * as month from '../../../server/visits/month.rules.ts';
import * as signature from '../../../server/visits/signature.rules.ts';
import * as visit from '../../../server/visits/visit.rules.ts';
import * as staff from '../../../server/workers/staff.rules.ts';
import * as worker from '../../../server/workers/worker.rules.ts';

const TODAY = '2022-03-12';
const parameters = DEFAULT_PARAMETERS;
const nowhere = { districtId: 'a', townshipId: 'b', townshipDistrictId: 'a', villageTownshipId: 'b' };
const child = {
  category: null,
  grade: 1,
  birthDate: '2004-01-01',
  guardianship: 'ABSENT',
  causes: [],
  residence: { ...nowhere, districtCode: '110101' },
} as const;
const counts = { inDifficulty: 0, orphans: 0 };
const row = {
  districtCode: '310101',
  planned: counts,
  plannedBefore: { inDifficulty: 2, orphans: 0 },
  confirmed: { inDifficulty: 1, orphans: 0 },
};
const table = { totals: { inDifficulty: 1, orphans: 0 }, rows: [row] };
const someone = {
  workerId: 'w',
  providerId: null,
  townshipId: null,
  villageId: null,
  joinedOn: '2022-04-01',
  leftOn: null,
} as const;
const director = { ...someone, role: 'CHILD_DIRECTOR' } as const;
const supervisor = { ...someone, role: 'CHILD_SUPERVISOR' } as const;
const path = ['input'];
const seats = [
  { seat: 'CHILD_DIRECTOR', worker: director, path },
  { seat: 'CHILD_SUPERVISOR', worker: supervisor, path },
  { seat: 'SOCIAL_WORKER', worker: director, path },
] as const;
const place = { townshipId: 't', villageId: 'v', providerId: 'p' };
const instant = new Date('2022-03-12T14:00:00+08:00');
const visited = {
  date: TODAY,
  startsAt: instant,
  endsAt: instant,
  pauseMinutes: 0,
  attendees: [],
  responsibleSocialWorkerId: null,
  socialWorkerName: null,
} as const;
const bare = {
  signerKind: 'ACTUAL_CARER',
  signerName: null,
  relation: null,
  reason: null,
  signedAt: new Date(0),
  witnessName: null,
} as const;
const guardianOnly = { ...parameters, carerMaySign: false, witnessedRefusalCounts: false };
const signatures = [null, { ...bare, refused: false }, { ...bare, refused: true }] as const;
const unclear = { checks: [{ checkedOn: TODAY, result: 'NOT_CLEAR' }], pledgeSignedOn: null } as const;

const BROKEN: Verdict = [
  eligibility.eligibilityConfirmed('DRAFT'),
  eligibility.eligible(child, parameters, TODAY),
  eligibility.inCompulsoryEducation({ grade: null }, parameters),
  eligibility.guardianshipHasCause({ guardianship: null, causes: [] }),
  eligibility.belongsToOneDistrict(
    { residence: { ...nowhere, districtCode: '310101', townshipDistrictId: 'z' } },
    parameters,
  ),
  eligibility.belongsToOneDistrict(
    { residence: { ...nowhere, districtCode: '310101', villageTownshipId: 'z' } },
    parameters,
  ),
  eligibility.noNamesake(1),
  quota.quotaHasPlace({ category: 'ORPHAN', planned: 0, confirmed: 0, extraApproved: false }, parameters),
  quota.quotaCoversConfirmed(table),
  quota.quotaTableAddsUp(table),
  contract.providerContracted([], TODAY),
  contract.casesNeedProvider(1),
  team.teamHasOneOfEach([]),
  team.seatsMatchRoles(seats),
  team.seatsHoldDifferentPeople(seats),
  team.seatsBelongToPlace(seats, place),
  team.seatsBelongToPlace([{ seat: 'SOCIAL_WORKER', worker: { ...someone, role: 'SOCIAL_WORKER' }, path }], place),
  team.seatsAreInService(seats, TODAY),
  team.teamFollowsChild('GA310101-2022-0001', { townshipId: 'a', villageId: 'a' }, { townshipId: 'b', villageId: 'b' }),
  team.oneCasePerProgramme('2022-001'),
  responsibility.teamOnEveryDay([], { opensOn: TODAY, endsOn: TODAY }),
  visit.fitToSubmit(visited, parameters),
  ...signatures.flatMap((line) =>
    [parameters, guardianOnly].map((year) => signature.guardianSigned(line, visited, year)),
  ),
  month.visitedInMonth({ month: '2022-02', required: 1, qualifying: 0, exempt: false }, TODAY),
  worker.mayBeNearChildren({ checks: [], pledgeSignedOn: null }, TODAY, parameters),
  activity.enoughActivities({ held: 0, endsOn: '2021-12-31' }, TODAY, parameters),
  activity.childTakesPart(0, parameters),
  activity.heldInHolidays({ date: '2022-03-12' }, parameters),
  activity.ofNamedKind({ kind: 'OTHER' }),
  activity.hasAim({ aims: [] }),
  worker.recordCheckIsClear(unclear, TODAY, parameters),
  staff.leavesNoTeam(1, TODAY),
  staff.barredFromTeams('NOT_CLEAR', 1),
].flat();

group('the messages of broken rules', () => {
  it('are sampled from every rule that is enforced', () => {
    expect(new Set(BROKEN.map(({ rule }) => rule))).toEqual(ENFORCED_CODES);
  });

  it.each(LOCALES)('leave no placeholder open in %s', (locale) => {
    const messages = BROKEN.map((broken) => describe(broken, locale).message);
    expect(messages.filter((message) => /[{}]|undefined|null|\[object/.test(message))).toEqual([]);
  });

  it('are Chinese in zh-CN and not in en', () => {
    const isChinese = (text: string) => /\p{Script=Han}/u.test(text);
    expect(BROKEN.filter((broken) => !isChinese(describe(broken, 'zh-CN').message))).toEqual([]);
    expect(BROKEN.filter((broken) => isChinese(describe(broken, 'en').message))).toEqual([]);
  });

  it('point into the input or at the month they are about', () => {
    expect(new Set(BROKEN.map((broken) => broken.path[0]))).toEqual(new Set(['input', 'month']));
  });
});
