import { describe, expect, it } from '@jest/globals';
import { DEFAULT_PARAMETERS } from '../../../server/rules/parameters.ts';
import {
  isInService,
  mayBeNearChildren,
  type RecordCheckFacts,
  recordCheckIsClear,
} from '../../../server/workers/worker.rules.ts';

const ON = '2022-03-12';
const clear: RecordCheckFacts = { checkedOn: '2022-01-10', result: 'CLEAR' };

describe('51 · a worker may be near children', () => {
  it.each<[string, readonly RecordCheckFacts[]]>([
    ['with a clear check of this year', [clear]],
    ['with a check made that very day', [{ checkedOn: ON, result: 'CLEAR' }]],
    ['with a check made a year ago to the day', [{ checkedOn: '2021-03-12', result: 'CLEAR' }]],
    ['with a clear check after one that was not', [{ checkedOn: '2021-12-01', result: 'NOT_CLEAR' }, clear]],
    ['with clear checks in any order', [clear, { checkedOn: '2020-01-10', result: 'CLEAR' }]],
    ['before a later check that was not clear', [clear, { checkedOn: '2022-03-13', result: 'NOT_CLEAR' }]],
  ])('%s', (_case, checks) => {
    expect(recordCheckIsClear({ checks, pledgeSignedOn: null }, ON, DEFAULT_PARAMETERS)).toEqual([]);
  });

  it.each<[string, readonly RecordCheckFacts[], object]>([
    ['without any check', [], { required: '2021-03-12', found: null }],
    ['with a check a year and a day old', [{ checkedOn: '2021-03-11', result: 'CLEAR' }], { found: '2021-03-11' }],
    ['with a check made only later', [{ checkedOn: '2022-03-13', result: 'CLEAR' }], { found: null }],
    [
      'with a latest check that is not clear',
      [clear, { checkedOn: '2022-02-01', result: 'NOT_CLEAR' }],
      { found: 'NOT_CLEAR' },
    ],
    ['with two results of one day, one not clear', [{ ...clear, result: 'NOT_CLEAR' }, clear], { found: 'NOT_CLEAR' }],
  ])('but not %s', (_case, checks, evidence) => {
    expect(recordCheckIsClear({ checks, pledgeSignedOn: null }, ON, DEFAULT_PARAMETERS)).toMatchObject([
      { rule: 'WORKER_RECORD_CHECK', path: ['input', 'workerId'], ...evidence },
    ]);
  });

  it('keeps a check made on 29 February good through 28 February', () => {
    const leap = { checks: [{ checkedOn: '2024-02-29', result: 'CLEAR' }], pledgeSignedOn: null } as const;
    expect(recordCheckIsClear(leap, '2025-02-28', DEFAULT_PARAMETERS)).toEqual([]);
    expect(recordCheckIsClear(leap, '2025-03-01', DEFAULT_PARAMETERS)).toHaveLength(1);
  });

  it('by the months of the programme’s own year', () => {
    const worker = { checks: [{ checkedOn: '2021-09-11', result: 'CLEAR' }], pledgeSignedOn: null } as const;
    expect(recordCheckIsClear(worker, ON, { ...DEFAULT_PARAMETERS, recordCheckMonths: 6 })).toHaveLength(1);
  });
});

describe('51 · the safeguarding pledge', () => {
  const verdict = (pledgeSignedOn: '2022-03-12' | '2022-03-13' | null) =>
    mayBeNearChildren({ checks: [clear], pledgeSignedOn }, ON, DEFAULT_PARAMETERS, ['input', 'attendeeIds', 1]);

  it('is good from the day it was signed', () => {
    expect(verdict('2022-03-12')).toEqual([]);
  });

  it.each(['2022-03-13', null] as const)(
    'signed on %s is missing the day before, at the place in the input',
    (signedOn) => {
      expect(verdict(signedOn)).toMatchObject([
        { rule: 'WORKER_PLEDGE', required: ON, found: signedOn, path: ['input', 'attendeeIds', 1] },
      ]);
    },
  );

  it('is asked for beside the check, both refusals at once', () => {
    const codes = mayBeNearChildren({ checks: [], pledgeSignedOn: null }, ON, DEFAULT_PARAMETERS).map(
      ({ rule }) => rule,
    );
    expect(codes).toEqual(['WORKER_RECORD_CHECK', 'WORKER_PLEDGE']);
  });
});

describe('a worker is in service', () => {
  it.each([
    ['2022-02-28', false],
    ['2022-03-01', true],
    ['2022-06-30', true],
    ['2022-07-01', false],
  ] as const)('on %s: %p', (on, inService) => {
    expect(isInService({ joinedOn: '2022-03-01', leftOn: '2022-06-30' }, on)).toBe(inService);
  });

  it('until they leave', () => {
    expect(isInService({ joinedOn: '2022-03-01', leftOn: null }, '2099-01-01')).toBe(true);
  });
});
