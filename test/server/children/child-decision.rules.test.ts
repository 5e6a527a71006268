import { describe, expect, it } from '@jest/globals';
import {
  type ChildFacts,
  changeFindings,
  confirmFindings,
  rejectFindings,
  submitFindings,
  withdrawFindings,
} from '../../../server/children/child-decision.rules.ts';
import type { QuotaPlaceFacts } from '../../../server/quotas/quota.rules.ts';
import { DEFAULT_PARAMETERS } from '../../../server/rules/parameters.ts';
import type { Finding } from '../../../server/rules/verdict.ts';

const TODAY = '2022-03-12';
const REGISTRANT = { accountId: 'registrant', isBureau: false };
const BUREAU = { accountId: 'officer', isBureau: true };

const draft: ChildFacts = {
  category: 'IN_DIFFICULTY',
  grade: 6,
  birthDate: '2010-03-15',
  guardianship: 'ABSENT',
  causes: ['IMPRISONED'],
  residence: {
    districtId: 'huangpu',
    districtCode: '310101',
    townshipId: 'waitan',
    townshipDistrictId: 'huangpu',
    villageTownshipId: 'waitan',
  },
  status: 'DRAFT',
  registeredById: 'registrant',
  submittedById: null,
  openCase: null,
  programmeStatus: 'OPEN',
  parameters: DEFAULT_PARAMETERS,
};
const submitted: ChildFacts = { ...draft, status: 'SUBMITTED', submittedById: 'registrant' };
const confirmed: ChildFacts = { ...submitted, status: 'CONFIRMED' };
const place: QuotaPlaceFacts = { category: 'IN_DIFFICULTY', planned: 17, confirmed: 16, extraApproved: false };

const codesOf = (found: readonly Finding[]) =>
  found.map((finding) =>
    finding.kind === 'RULE' ? finding.rule : finding.kind === 'FAULT' ? finding.fault : finding.code,
  );

describe('a child is changed', () => {
  it.each<[string, ChildFacts, typeof BUREAU, readonly string[]]>([
    ['as a draft by its registrant', draft, REGISTRANT, []],
    ['as a draft by the bureau, incomplete', { ...draft, guardianship: null }, BUREAU, []],
    ['once it was rejected', { ...draft, status: 'REJECTED' }, REGISTRANT, []],
    ['when confirmed, by the bureau', confirmed, BUREAU, []],
    ['when confirmed, only within rules 2 to 5', { ...confirmed, causes: [] }, BUREAU, ['GUARDIANSHIP_CAUSE']],
    ['when confirmed, not by its registrant', confirmed, REGISTRANT, ['WRONG_OFFICE']],
    ['not by others', draft, { ...REGISTRANT, accountId: 'neighbour' }, ['WRONG_OFFICE']],
    ['not while it waits', submitted, BUREAU, ['WRONG_STATE']],
    ['not once it was withdrawn', { ...draft, status: 'WITHDRAWN' }, BUREAU, ['WRONG_STATE']],
    ['not in a closed year', { ...draft, programmeStatus: 'CLOSED' }, BUREAU, ['WRONG_STATE']],
  ])('%s', (_case, child, handler, codes) => {
    expect(codesOf(changeFindings(child, handler, TODAY))).toEqual(codes);
  });
});

describe('a child is submitted', () => {
  it.each<[string, ChildFacts, readonly string[]]>([
    ['when it is eligible', draft, []],
    ['again after a rejection', { ...draft, status: 'REJECTED' }, []],
    ['also before the year is opened', { ...draft, programmeStatus: 'DRAFT' }, []],
    [
      'with all that is missing told',
      { ...draft, grade: 10, causes: [] },
      ['COMPULSORY_EDUCATION', 'COMPULSORY_EDUCATION', 'GUARDIANSHIP_CAUSE'],
    ],
    ['once', submitted, ['WRONG_STATE']],
  ])('%s', (_case, child, codes) => {
    expect(codesOf(submitFindings(child, REGISTRANT, TODAY))).toEqual(codes);
  });

  it('and is told at the child, since a submission states no facts of its own', () => {
    const [broken] = submitFindings({ ...draft, guardianship: null }, REGISTRANT, TODAY);
    expect(broken).toMatchObject({ rule: 'GUARDIANSHIP_CAUSE', path: ['input', 'childId'] });
  });
});

describe('a child is confirmed', () => {
  it.each<[string, ChildFacts, Partial<QuotaPlaceFacts>, readonly string[]]>([
    ['in the last place', submitted, {}, []],
    ['not above the quota', submitted, { confirmed: 17 }, ['QUOTA_REACHED']],
    ['above the quota with an approval', submitted, { confirmed: 17, extraApproved: true }, []],
    ['not when it is no longer eligible', { ...submitted, causes: [] }, {}, ['GUARDIANSHIP_CAUSE']],
    ['not as a draft', draft, {}, ['WRONG_STATE']],
    ['not before the year is opened', { ...submitted, programmeStatus: 'DRAFT' }, {}, ['WRONG_STATE']],
    ['not by whoever submitted it', { ...submitted, submittedById: 'officer' }, {}, ['OWN_REQUEST']],
    ['not by whoever registered it', { ...submitted, registeredById: 'officer' }, {}, ['OWN_REQUEST']],
  ])('%s', (_case, child, change, codes) => {
    expect(codesOf(confirmFindings(child, { ...place, ...change }, BUREAU, TODAY))).toEqual(codes);
  });
});

describe('a child is rejected or withdrawn', () => {
  it('rejected only while it waits, and by nobody who asked', () => {
    expect(rejectFindings(submitted, BUREAU)).toEqual([]);
    expect(codesOf(rejectFindings(confirmed, BUREAU))).toEqual(['WRONG_STATE']);
    expect(codesOf(rejectFindings({ ...submitted, submittedById: 'officer' }, BUREAU))).toEqual(['OWN_REQUEST']);
  });

  it.each<[string, ChildFacts, typeof BUREAU, readonly string[]]>([
    ['by its registrant', draft, REGISTRANT, []],
    ['by the bureau when confirmed', confirmed, BUREAU, []],
    ['not by its registrant when confirmed', confirmed, REGISTRANT, ['WRONG_OFFICE']],
    ['not with an open case', { ...confirmed, openCase: 'GA310101-2022-0001' }, BUREAU, ['WRONG_STATE']],
    ['not twice', { ...draft, status: 'WITHDRAWN' }, BUREAU, ['WRONG_STATE']],
  ])('withdrawn %s', (_case, child, handler, codes) => {
    expect(codesOf(withdrawFindings(child, handler))).toEqual(codes);
  });
});
