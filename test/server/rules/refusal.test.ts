import { describe, expect, it } from '@jest/globals';
import { notOwnRequest } from '../../../server/approvals/decision.rules.ts';
import { faultAt, INPUT_FAULTS } from '../../../server/rules/fault.ts';
import { enforce, REFUSAL_CODES, Refusal } from '../../../server/rules/refusal.ts';
import { SUBJECTS } from '../../../server/rules/subjects.ts';
import { rule, warning } from '../../../server/rules/verdict.ts';

const people = rule('VISIT_MIN_PEOPLE', { path: ['input', 'attendeeIds'], zh: '人数', en: 'people' }, () => ({
  required: 2,
  found: 1,
}));
const minutes = rule('VISIT_MIN_MINUTES', { path: ['input', 'endsAt'], zh: '时长', en: 'minutes' }, () => ({
  required: 120,
  found: 90,
}));
const age = warning('COMPULSORY_EDUCATION', { path: [], zh: '年龄', en: 'age' }, () => ({ required: 15, found: 16 }));
const fault = faultAt(['input', 'date'], 'NOT_A_DATE');

function refusalOf(act: () => unknown): Refusal {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('a refusal by rules', () => {
  const refusal = Refusal.rules([...people(), ...minutes()], SUBJECTS.VISIT);

  it('counts the broken rules in its message, in the caller’s language', () => {
    expect(refusal.render('zh-CN').message).toBe('走访不符合通知要求（2 项）');
    expect(refusal.render('en').message).toBe('Visit: 2 requirements of the notice are not met');
  });

  it('speaks of one rule in the singular, and without a subject if none is given', () => {
    expect(Refusal.rules(people()).render('en').message).toBe('1 requirement of the notice is not met');
    expect(Refusal.rules(people()).render('zh-CN').message).toBe('不符合通知要求（1 项）');
  });

  it('carries all violations with clause, words, required and found', () => {
    expect(refusal.render('zh-CN').extensions).toEqual({
      code: 'RULE_VIOLATION',
      violations: [
        expect.objectContaining({ rule: 'VISIT_MIN_PEOPLE', number: 18, clause: '二.3', required: 2, found: 1 }),
        expect.objectContaining({ words: '每次个案会谈时间不少于2小时', path: ['input', 'endsAt'], message: '时长' }),
      ],
    });
  });

  it('says nothing but its code where it is logged', () => {
    expect(String(refusal)).toBe('Refusal: RULE_VIOLATION');
  });
});

describe('other refusals', () => {
  it('names every field of a bad input in the caller’s language', () => {
    const { message, extensions } = Refusal.badInput([fault]).render('en');
    expect(message).toBe('The input has errors (1)');
    expect(extensions).toEqual({
      code: 'BAD_INPUT',
      fields: [{ path: ['input', 'date'], fault: 'NOT_A_DATE', message: INPUT_FAULTS.NOT_A_DATE.en }],
    });
  });

  it('tells of a stale edit who changed what and when', () => {
    const stale = {
      expectedVersion: 3,
      currentVersion: 5,
      changedAt: '2022-03-12T14:00:00+08:00',
      changedBy: '王老师',
      changedFields: ['grade'],
    };
    expect(Refusal.stale(stale).render('zh-CN')).toEqual({
      message: '该记录已被他人更改（现为第5版），请核对后重试',
      extensions: { code: 'CONFLICT', conflict: stale },
    });
  });

  it('tells which limit was passed, by how much, and when to try again', () => {
    const limit = { limit: 'depth', max: 12, found: 40, retryAfterSeconds: null };
    expect(Refusal.limit(limit).render('en').extensions).toEqual({ code: 'LIMIT_EXCEEDED', ...limit });
  });

  it('gives nothing but an incident number for a defect', () => {
    expect(Refusal.internal('7f3a').render('en')).toEqual({
      message: 'Internal error, incident 7f3a',
      extensions: { code: 'INTERNAL', incident: '7f3a' },
    });
  });

  it.each([
    [Refusal.unauthenticated(), 'UNAUTHENTICATED'],
    [Refusal.forbidden(), 'FORBIDDEN'],
    [Refusal.notFound(['input', 'childId']), 'NOT_FOUND'],
    [Refusal.unavailable(), 'UNAVAILABLE'],
    [Refusal.conflict({ zh: '冲突', en: 'conflict' }), 'CONFLICT'],
  ] as const)('has a message in both languages: %s', (refusal, code) => {
    expect(REFUSAL_CODES).toContain(code);
    expect(refusal.render('en')).toMatchObject({ message: expect.stringMatching(/./), extensions: { code } });
    expect(refusal.render('zh-CN').message).toMatch(/\p{Script=Han}/u);
  });
});

describe('enforcing', () => {
  it('lets warnings pass and answers them', () => {
    expect(enforce(SUBJECTS.ELIGIBILITY, age()).map((broken) => broken.rule)).toEqual(['COMPULSORY_EDUCATION']);
  });

  it('refuses with all broken rules at once', () => {
    const refusal = refusalOf(() => enforce(SUBJECTS.VISIT, people(), minutes(), age()));
    expect(refusal.code).toBe('RULE_VIOLATION');
    expect(refusal.render('en').message).toBe('Visit: 2 requirements of the notice are not met');
  });

  it('tells of unusable input before any rule', () => {
    expect(refusalOf(() => enforce(SUBJECTS.VISIT, people(), fault)).code).toBe('BAD_INPUT');
  });

  it('tells of an obstacle before anything else', () => {
    const own = notOwnRequest('a', 'a');
    expect(refusalOf(() => enforce(SUBJECTS.VISIT, people(), fault, own)).code).toBe('FORBIDDEN');
  });
});

describe('the closed list of input faults', () => {
  it.each(Object.entries(INPUT_FAULTS))('%s uses the same placeholders in both languages', (_code, { zh, en }) => {
    const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();
    expect(placeholders(zh)).toEqual(placeholders(en));
  });
});
