import { expect, describe as group, it } from '@jest/globals';
import { faultAt } from '../../../server/rules/fault.ts';
import { say } from '../../../server/rules/locale.ts';
import { obstacle } from '../../../server/rules/obstacle.ts';
import { offer } from '../../../server/rules/offer.ts';
import { describe, judge, rule, warning } from '../../../server/rules/verdict.ts';

const path = ['input', 'attendeeIds'];
const people = rule(
  'VISIT_MIN_PEOPLE',
  { path, zh: '仅{found}人，须不少于{required}人', en: 'only {found}; at least {required}' },
  (found: number) => (found >= 2 ? null : { required: 2, found }),
);
const minutes = rule(
  'VISIT_MIN_MINUTES',
  { path: ['input', 'endsAt'], zh: '{found}分钟', en: '{found} minutes' },
  (found: number) => (found >= 120 ? null : { required: 120, found }),
);
const age = warning('COMPULSORY_EDUCATION', { path: [], zh: '{found}周岁', en: 'aged {found}' }, (found: number) =>
  found <= 15 ? null : { required: 15, found },
);

group('a rule', () => {
  it('answers nothing when it is kept', () => {
    expect(people(2)).toEqual([]);
  });

  it('answers what was required and found when it is broken', () => {
    expect(people(1)).toMatchObject([{ rule: 'VISIT_MIN_PEOPLE', path, required: 2, found: 1, warns: false }]);
  });

  it('carries the code that it decides', () => {
    expect(people.code).toBe('VISIT_MIN_PEOPLE');
  });

  it('answers once for each breach, at the path of that breach', () => {
    const each = rule('TEAM_ONE_OF_EACH', { path: [], zh: '', en: '' }, (paths: readonly string[]) =>
      paths.map((name) => ({ required: 1, found: 0, path: ['input', name] })),
    );
    expect(each(['a', 'b']).map((broken) => broken.path)).toEqual([
      ['input', 'a'],
      ['input', 'b'],
    ]);
  });

  it('warns when its only force is S', () => {
    const kind = rule('ACTIVITY_KIND', { path: [], zh: '', en: '' }, () => ({ required: null, found: null }));
    expect(kind()).toMatchObject([{ warns: true }]);
  });
});

group('a judgement', () => {
  it('collects every broken rule at once, in the order asked', () => {
    const { refusals } = judge(people(1), minutes(90));
    expect(refusals.map((broken) => broken.rule)).toEqual(['VISIT_MIN_PEOPLE', 'VISIT_MIN_MINUTES']);
  });

  it('keeps warnings, faults and obstacles apart from refusals', () => {
    const wrongState = obstacle('WRONG_STATE', { zh: '', en: '' });
    const judgement = judge(people(2), age(16), faultAt(['input', 'name'], 'REQUIRED'), wrongState, null);
    expect(judgement.refusals).toEqual([]);
    expect(judgement.warnings).toHaveLength(1);
    expect(judgement.faults).toHaveLength(1);
    expect(judgement.obstacles).toEqual([wrongState]);
  });
});

group('a description', () => {
  it.each([
    ['zh-CN', '仅1人，须不少于2人'],
    ['en', 'only 1; at least 2'],
  ] as const)('says the message in %s and quotes the notice in Chinese', (locale, message) => {
    expect(people(1).map((broken) => describe(broken, locale))).toEqual([
      {
        rule: 'VISIT_MIN_PEOPLE',
        number: 18,
        clause: '二.3',
        words: '每次不少于2人',
        message,
        path,
        required: 2,
        found: 1,
      },
    ]);
  });

  it('says a bilingual argument in the language of the message', () => {
    const text = { zh: '须有{role}', en: 'a {role} is needed' };
    const role = { zh: '儿童主任', en: 'child director' };
    expect(say(text, 'zh-CN', { role })).toBe('须有儿童主任');
    expect(say(text, 'en', { role })).toBe('a child director is needed');
  });
});

group('an offer of an action', () => {
  it('is allowed when only a warning speaks against it, and tells the warning', () => {
    expect(offer('submit', judge(people(2), age(16)), 'en')).toMatchObject({
      name: 'submit',
      allowed: true,
      reasons: [{ rule: 'COMPULSORY_EDUCATION', number: 3, clause: '一', message: 'aged 16' }],
    });
  });

  it('is refused with the very rule that would refuse the mutation', () => {
    const { allowed, reasons } = offer('submit', judge(people(1)), 'zh-CN');
    expect(allowed).toBe(false);
    expect(reasons).toMatchObject([{ rule: 'VISIT_MIN_PEOPLE', number: 18, words: '每次不少于2人' }]);
  });

  it('gives a reason without a rule for a state that does not fit', () => {
    const wrongState = obstacle('WRONG_STATE', { zh: '已撤回', en: 'withdrawn' });
    expect(offer('sign', judge(wrongState), 'en')).toMatchObject({
      allowed: false,
      reasons: [{ rule: null, number: null, clause: null, words: null, message: 'withdrawn' }],
    });
  });
});
