import { describe, expect, test } from '@jest/globals';
import { type MemberSpan, responsibleOn, teamOnEveryDay } from '../../../server/cases/responsibility.rules.ts';
import { seatsAreInService, seatsBelongToPlace, seatsMatchRoles } from '../../../server/cases/team.rules.ts';
import type { HomeVisitRow } from '../../../server/demonstration/rows.ts';
import { DEMONSTRATION_TODAY } from '../../../server/demonstration/scale.ts';
import { firstDay, type IsoMonth, monthOf, shanghaiInstant } from '../../../server/identity/calendar.ts';
import { NOTICE_2022 } from '../../../server/programmes/notice-2022.ts';
import { isContractInForce } from '../../../server/providers/contract.rules.ts';
import { DEFAULT_PARAMETERS } from '../../../server/rules/parameters.ts';
import { monthState, monthsOwed } from '../../../server/visits/month.rules.ts';
import type { SignatureFacts } from '../../../server/visits/signature.rules.ts';
import { netMinutes, shortfalls, visitDateFaults, visitTimeFaults } from '../../../server/visits/visit.rules.ts';
import { isInService, mayBeNearChildren } from '../../../server/workers/worker.rules.ts';
import { byKey, generated } from './generated.ts';

const year = generated();
const workers = new Map(year.worker.map((worker) => [worker.id, worker]));
const checks = byKey(year.record_check, 'workerId');
const children = new Map(year.child.map((child) => [child.id, child]));
const cases = new Map(year.support_case.map((row) => [row.id, row]));
const members = byKey(year.case_member, 'caseId');
const attendees = byKey(year.visit_attendee, 'visitId');
const visitsOfCase = byKey(year.home_visit, 'caseId');

function of<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`nothing under ${String(key)}`);
  return value;
}

const teamOf = (caseId: string): readonly MemberSpan[] =>
  of(members, caseId).map(({ role: seat, workerId, fromOn, toOn }) => ({ seat, workerId, fromOn, toOn }));

const clearanceOf = (workerId: string) => ({
  checks: checks.get(workerId) ?? [],
  pledgeSignedOn: of(workers, workerId).pledgeSignedOn,
});

function factsOf(visit: HomeVisitRow) {
  const { date, startsAt, endsAt, pauseMinutes, caseId, providerId } = visit;
  return {
    date,
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
    pauseMinutes,
    attendees: of(attendees, visit.id).map(({ workerId, onTeam }) => ({
      workerId,
      onTeam,
      onProviderStaff: of(workers, workerId).providerId === providerId && isInService(of(workers, workerId), date),
    })),
    responsibleSocialWorkerId: responsibleOn(teamOf(caseId), 'SOCIAL_WORKER', date),
    socialWorkerName: null,
  };
}

function signatureOf({ signerKind, signerName, signerRelation, signedAt, signatureReason }: HomeVisitRow) {
  if (signerKind === null || signedAt === null) return null;
  const signature: SignatureFacts = {
    refused: false,
    signerKind,
    signerName,
    relation: signerRelation,
    reason: signatureReason,
    signedAt: new Date(signedAt),
    witnessName: null,
  };
  return signature;
}

describe('teams', () => {
  test('have one of each on every day from the opening to the end of the programme', () => {
    for (const { id, openedOn } of year.support_case) {
      expect(teamOnEveryDay(teamOf(id), { opensOn: openedOn, endsOn: NOTICE_2022.endsOn })).toEqual([]);
    }
  });

  test('belong to the child’s street, its village and the contracted provider, in service and cleared when they start', () => {
    for (const { id, childId, providerId } of year.support_case) {
      const place = { ...of(children, childId), providerId };
      for (const { workerId, role: seat, fromOn } of of(members, id)) {
        const seats = [{ seat, worker: { workerId, ...of(workers, workerId) }, path: [] }];
        const findings = [
          seatsMatchRoles(seats),
          seatsBelongToPlace(seats, place),
          seatsAreInService(seats, fromOn),
          mayBeNearChildren(clearanceOf(workerId), fromOn, DEFAULT_PARAMETERS),
        ];
        expect(findings.flat()).toEqual([]);
      }
    }
  });

  test('serve confirmed children, one case each, under a contract that holds', () => {
    expect(new Set(year.support_case.map(({ childId }) => childId)).size).toBe(year.support_case.length);
    const contracts = byKey(year.service_contract, 'providerId');
    for (const { childId, providerId, districtId, openedOn } of year.support_case) {
      const child = of(children, childId);
      expect(child.status).toBe('CONFIRMED');
      expect((child.confirmedAt ?? '') < openedOn || (child.confirmedAt ?? '').startsWith(openedOn)).toBe(true);
      const own = of(contracts, providerId).filter((contract) => contract.districtId === districtId);
      expect(own.some((contract) => isContractInForce({ ...contract, endedOn: null }, openedOn))).toBe(true);
    }
  });

  test('changed in the middle of the year where a worker left', () => {
    const ended = year.case_member.filter(({ toOn }) => toOn !== null);
    expect(new Set(ended.map(({ role }) => role))).toEqual(new Set(['SOCIAL_WORKER', 'CHILD_DIRECTOR']));
    for (const { workerId, toOn } of ended) expect((of(workers, workerId).leftOn ?? '') < (toOn ?? '')).toBe(true);
  });

  test('leave out one worker whose check is too old and one without a pledge', () => {
    const barred = year.worker.filter(
      ({ id, leftOn }) =>
        leftOn === null && mayBeNearChildren(clearanceOf(id), DEMONSTRATION_TODAY, DEFAULT_PARAMETERS).length > 0,
    );
    expect(barred).toHaveLength(2);
    for (const { id } of barred) expect(year.case_member.some(({ workerId }) => workerId === id)).toBe(false);
  });
});

describe('visits', () => {
  test('lack exactly what they say they lack by rules 18 to 21', () => {
    for (const visit of year.home_visit) {
      const lacking = shortfalls(factsOf(visit), signatureOf(visit), DEFAULT_PARAMETERS).map(({ rule }) => rule);
      expect(lacking).toEqual(visit.shortfalls);
      expect(lacking.length === 0).toBe(visit.status === 'QUALIFYING');
    }
  });

  test('took place before today between 9 and 20 o’clock, while their case ran', () => {
    for (const visit of year.home_visit) {
      const time = factsOf(visit);
      expect(visitTimeFaults(time, shanghaiInstant(DEMONSTRATION_TODAY, '00:00'))).toEqual([]);
      expect(netMinutes(time)).toBe(visit.minutes);
      expect(time.startsAt >= shanghaiInstant(visit.date, '09:00')).toBe(true);
      expect(time.endsAt <= shanghaiInstant(visit.date, '20:00')).toBe(true);
      const { openedOn } = of(cases, visit.caseId);
      expect(visitDateFaults(visit.date, { opensOn: openedOn, endsOn: NOTICE_2022.endsOn })).toEqual([]);
    }
  });

  test('were attended only by workers in service, checked and pledged', () => {
    for (const { id, date } of year.home_visit) {
      for (const { workerId, role } of of(attendees, id)) {
        expect(of(workers, workerId).role).toBe(role);
        expect(isInService(of(workers, workerId), date)).toBe(true);
        expect(mayBeNearChildren(clearanceOf(workerId), date, DEFAULT_PARAMETERS)).toEqual([]);
      }
    }
  });

  test('never have a social worker with a case of their own in two homes at once', () => {
    const busy = new Map<string, HomeVisitRow[]>();
    for (const visit of year.home_visit) {
      const worker = responsibleOn(teamOf(visit.caseId), 'SOCIAL_WORKER', visit.date) ?? '';
      busy.set(worker, [...(busy.get(worker) ?? []), visit]);
    }
    for (const visits of busy.values()) {
      const inOrder = visits.toSorted((one, other) => one.startsAt.localeCompare(other.startsAt));
      for (const [index, { startsAt }] of inOrder.entries()) {
        expect(startsAt > (inOrder[index - 1]?.endsAt ?? '')).toBe(true);
      }
    }
  });
});

describe('months', () => {
  test('exist from the case’s opening to the end of the programme, and count its qualifying visits', () => {
    for (const { id, openedOn } of year.support_case) {
      const days = { openedOn, closedOn: null, programmeEndsOn: NOTICE_2022.endsOn };
      const expected = monthsOwed(days, DEFAULT_PARAMETERS).map((month) => ({
        month: firstDay(month),
        qualifying: (visitsOfCase.get(id) ?? []).filter(
          ({ date, status }) => monthOf(date) === month && status === 'QUALIFYING',
        ).length,
      }));
      const found = year.case_month.filter(({ caseId }) => caseId === id);
      expect(found.map(({ month, qualifying }) => ({ month, qualifying }))).toEqual(expected);
    }
  });

  test('are mostly met, some missed, exempt in spring, due now and upcoming', () => {
    const states = new Map<string, number>();
    for (const { month, ...figures } of year.case_month) {
      const state = monthState({ ...figures, month: month.slice(0, 7) as IsoMonth }, DEMONSTRATION_TODAY);
      states.set(state, (states.get(state) ?? 0) + 1);
    }
    const share = (state: string) => (states.get(state) ?? 0) / year.case_month.length;
    expect(share('MET')).toBeGreaterThan(0.5);
    expect(share('MISSED')).toBeGreaterThan(0.01);
    expect(share('MISSED')).toBeLessThan(0.1);
    expect(share('EXEMPT')).toBeGreaterThan(0.08);
    expect(share('DUE')).toBeGreaterThan(0.02);
    const exempt = year.case_month.filter((month) => month.exempt);
    for (const { exemptReason, exemptedById } of exempt) expect([exemptReason, exemptedById]).not.toContain(null);
  });

  test('include children who were never visited, short and lonely contacts, and visits without a signature', () => {
    expect(year.support_case.filter(({ id }) => !visitsOfCase.has(id)).length).toBeGreaterThan(3);
    const lacking = new Set(year.home_visit.map(({ status, shortfalls: [first] }) => `${status} ${first ?? ''}`));
    expect([...lacking].toSorted()).toEqual([
      'CONTACT VISIT_MIN_MINUTES',
      'CONTACT VISIT_MIN_PEOPLE',
      'QUALIFYING ',
      'SUBMITTED VISIT_GUARDIAN_SIGNED',
      'WITHDRAWN VISIT_GUARDIAN_SIGNED',
    ]);
  });
});

describe('the people who sign in', () => {
  const casesOf = (login: string) => {
    const account = year.account.find((row) => row.login === login);
    const own = year.case_member.filter(({ workerId, toOn }) => workerId === account?.workerId && toOn === null);
    return own.map(({ caseId }) => caseId);
  };

  test.each([
    ['social-worker', 10],
    ['director', 3],
    ['supervisor', 10],
  ])('%s has at least %i cases today', (login, least) => {
    expect(casesOf(login).length).toBeGreaterThanOrEqual(least);
  });

  test('the social worker has one case of every kind', () => {
    const own = casesOf('social-worker');
    const lacking = own.flatMap((id) =>
      (visitsOfCase.get(id) ?? []).flatMap((visit) => [visit.status, ...visit.shortfalls]),
    );
    expect(own.some((id) => !visitsOfCase.has(id))).toBe(true);
    for (const kind of ['SUBMITTED', 'VISIT_MIN_MINUTES', 'VISIT_MIN_PEOPLE']) expect(lacking).toContain(kind);
  });
});
