import { describe, expect, it } from '@jest/globals';
import type { Office } from '../../../server/access/office.rules.ts';
import type { Role } from '../../../server/access/roles.ts';
import { describe as tell } from '../../../server/rules/verdict.ts';
import {
  barredFromTeams,
  hasNotLeft,
  keepsRecordOf,
  leavesNoTeam,
  leavingFaults,
  type NamedPlaces,
  notInFuture,
  placeFaults,
  pledgeIsDue,
  type Staff,
} from '../../../server/workers/staff.rules.ts';
import type { WorkerRole } from '../../../server/workers/worker.terms.ts';

const official: Staff = { districtId: 'pudong', providerId: null };
const socialWorker: Staff = { districtId: null, providerId: 'tongban' };
const office = (role: Role, districtId: string | null = null, providerId: string | null = null): Office => ({
  ...{ role, districtId, providerId },
});

describe('a worker’s record', () => {
  it.each([
    ['the city', office('MUNICIPAL_BUREAU'), official],
    ['the city', office('MUNICIPAL_BUREAU'), socialWorker],
    ['the district’s bureau', office('DISTRICT_BUREAU', 'pudong'), official],
    ['the provider', office('PROVIDER_MANAGER', null, 'tongban'), socialWorker],
  ])('is kept by %s', (_case, keeper, staff) => {
    expect(keepsRecordOf(keeper, staff)).toBeNull();
  });

  it.each([
    ['another district’s bureau', office('DISTRICT_BUREAU', 'huangpu'), official],
    ['a bureau without a district', office('DISTRICT_BUREAU'), socialWorker],
    ['the district that a provider works in', office('DISTRICT_BUREAU', 'pudong'), socialWorker],
    ['another provider', office('PROVIDER_MANAGER', null, 'nuanyang'), socialWorker],
    ['a manager without a provider', office('PROVIDER_MANAGER'), official],
    ['a supervisor of the district', office('SUPERVISOR', 'pudong'), official],
  ])('is not kept by %s', (_case, keeper, staff) => {
    expect(keepsRecordOf(keeper, staff)).toMatchObject({ code: 'WRONG_OFFICE' });
  });
});

describe('where a worker belongs', () => {
  it.each<[WorkerRole, NamedPlaces]>([
    ['CHILD_SUPERVISOR', { townshipId: 't' }],
    ['CHILD_DIRECTOR', { villageId: 'v', townshipId: null }],
    ['SOCIAL_WORKER', { providerId: 'p' }],
  ])('is named for a %s', (role, places) => {
    expect(placeFaults(role, places)).toEqual([]);
  });

  it.each<[WorkerRole, NamedPlaces, readonly string[]]>([
    ['CHILD_SUPERVISOR', {}, ['townshipId REQUIRED']],
    ['CHILD_DIRECTOR', { townshipId: 't' }, ['townshipId NOT_APPLICABLE', 'villageId REQUIRED']],
    ['SOCIAL_WORKER', { providerId: 'p', villageId: 'v' }, ['villageId NOT_APPLICABLE']],
  ])('is refused for a %s with other places', (role, places, faults) => {
    expect(placeFaults(role, places).map(({ path, fault }) => `${path[1]} ${fault}`)).toEqual(faults);
  });
});

describe('9 · a worker who leaves', () => {
  it('is on no team any more', () => {
    expect(leavesNoTeam(0, '2022-06-30')).toEqual([]);
    const [broken] = leavesNoTeam(3, '2022-06-30');
    expect(broken).toMatchObject({ rule: 'TEAM_ONE_OF_EACH', warns: false, required: 0, found: 3 });
    expect(broken && tell(broken, 'zh-CN').message).toBe(
      '该工作人员在2022-06-30之后仍在3个执行小组中，须先更换小组成员',
    );
  });

  it('leaves once, not before joining', () => {
    expect(hasNotLeft(null)).toBeNull();
    expect(hasNotLeft('2022-06-30')).toMatchObject({ code: 'WRONG_STATE' });
    expect(leavingFaults('2022-01-01', '2022-01-01')).toEqual([]);
    expect(leavingFaults('2021-12-31', '2022-01-01')).toMatchObject([{ fault: 'NOT_BEFORE' }]);
  });
});

describe('51 · a criminal-record check', () => {
  it('that is not clear warns of the teams the worker is on', () => {
    expect(barredFromTeams('NOT_CLEAR', 2)).toMatchObject([{ rule: 'WORKER_RECORD_CHECK', warns: true, found: 2 }]);
    expect(barredFromTeams('NOT_CLEAR', 0)).toEqual([]);
    expect(barredFromTeams('CLEAR', 2)).toEqual([]);
  });

  it('has been made', () => {
    expect(notInFuture('checkedOn', '2022-03-12', '2022-03-12')).toEqual([]);
    expect(notInFuture('checkedOn', '2022-03-13', '2022-03-12')).toMatchObject([
      { path: ['input', 'checkedOn'], fault: 'IN_THE_FUTURE' },
    ]);
  });
});

describe('51 · the safeguarding pledge', () => {
  it('is signed once', () => {
    expect(pledgeIsDue(null)).toBeNull();
    expect(pledgeIsDue('2022-01-05')).toMatchObject({ code: 'WRONG_STATE', found: '2022-01-05' });
  });
});
