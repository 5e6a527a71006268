import { describe, expect, it } from '@jest/globals';
import {
  decisionNoteFaults,
  type QuotaDecisionFacts,
  type QuotaRequestFacts,
  quotaDecisionFindings,
  quotaRequestFindings,
} from '../../../server/quotas/quota-approval.rules.ts';
import { DEFAULT_PARAMETERS } from '../../../server/rules/parameters.ts';

const reached: QuotaRequestFacts = {
  category: 'ORPHAN',
  planned: 4,
  confirmed: 4,
  childAwaitsDecision: true,
  standing: null,
};

describe('6 · a place above the quota', () => {
  it('may be asked for once the quota is reached', () => {
    expect(quotaRequestFindings(reached, DEFAULT_PARAMETERS)).toEqual([]);
  });

  it.each<[string, Partial<QuotaRequestFacts>]>([
    ['while the quota has a place', { confirmed: 3 }],
    ['for a child that does not wait', { childAwaitsDecision: false }],
    ['while a request is pending', { standing: 'PENDING' }],
    ['when one is approved', { standing: 'APPROVED' }],
  ])('may not be asked for %s', (_case, change) => {
    expect(quotaRequestFindings({ ...reached, ...change }, DEFAULT_PARAMETERS)).toMatchObject([
      { kind: 'OBSTACLE', code: 'WRONG_STATE' },
    ]);
  });

  it('may never be asked for in a year that allows no excess', () => {
    const strict = { ...DEFAULT_PARAMETERS, quotaExcess: 'REFUSED' } as const;
    expect(quotaRequestFindings(reached, strict)).toHaveLength(1);
  });
});

const pending: QuotaDecisionFacts = { status: 'PENDING', requestedById: 'asker', childAwaitsDecision: true };

describe('a request for a place above the quota', () => {
  it.each(['APPROVE', 'REJECT'] as const)('is decided by somebody else: %s', (decision) => {
    expect(quotaDecisionFindings(pending, decision, 'decider')).toEqual([]);
  });

  it('is not decided by whoever asked', () => {
    expect(quotaDecisionFindings(pending, 'APPROVE', 'asker')).toMatchObject([{ code: 'OWN_REQUEST' }]);
  });

  it.each(['APPROVED', 'REJECTED'] as const)('is decided once: %s', (status) => {
    expect(quotaDecisionFindings({ ...pending, status }, 'REJECT', 'decider')).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  it('is not approved, but may be rejected, for a child that no longer waits', () => {
    const gone = { ...pending, childAwaitsDecision: false };
    expect(quotaDecisionFindings(gone, 'APPROVE', 'decider')).toHaveLength(1);
    expect(quotaDecisionFindings(gone, 'REJECT', 'decider')).toEqual([]);
  });

  it('is rejected with a reason, approved without', () => {
    expect(decisionNoteFaults('REJECT', null)).toMatchObject([{ path: ['input', 'note'], fault: 'REQUIRED' }]);
    expect(decisionNoteFaults('REJECT', '')).toHaveLength(1);
    expect(decisionNoteFaults('REJECT', '预算已用完')).toEqual([]);
    expect(decisionNoteFaults('APPROVE', null)).toEqual([]);
  });
});
