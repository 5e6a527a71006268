import { describe, expect, it } from '@jest/globals';
import type { IsoDate } from '../../../server/identity/calendar.ts';
import {
  CONTRACT_CHILDREN_MAX,
  casesNeedProvider,
  contractChildrenFaults,
  contractDateFaults,
  contractEndFaults,
  contractMayEnd,
  providerContracted,
} from '../../../server/providers/contract.rules.ts';

const contract = { startsOn: '2022-02-17', endsOn: '2022-12-31', endedOn: null } as const;

describe('8 · a provider', () => {
  it.each<[string, IsoDate]>([
    ['on its first day', '2022-02-17'],
    ['on its last day', '2022-12-31'],
  ])('is contracted %s', (_case, on) => {
    expect(providerContracted([contract], on)).toEqual([]);
  });

  it.each<[string, IsoDate]>([
    ['before its first day', '2022-02-16'],
    ['after its last day', '2023-01-01'],
  ])('is refused %s', (_case, on) => {
    expect(providerContracted([contract], on)).toMatchObject([
      { rule: 'PROVIDER_CONTRACTED', required: on, found: '2022-12-31', path: ['input', 'providerId'] },
    ]);
  });

  it('is refused without a contract', () => {
    expect(providerContracted([], '2022-03-01')).toMatchObject([{ required: '2022-03-01', found: null }]);
  });

  it('is refused from the day after its contract was ended early', () => {
    const ended = { ...contract, endedOn: '2022-06-30' } as const;
    expect(providerContracted([ended], '2022-06-30')).toEqual([]);
    expect(providerContracted([ended], '2022-07-01')).toHaveLength(1);
  });

  it('is contracted by any of its contracts', () => {
    const next = { startsOn: '2023-01-01', endsOn: '2023-12-31', endedOn: null } as const;
    expect(providerContracted([contract, next], '2023-06-01')).toEqual([]);
  });
});

describe('a contract’s dates', () => {
  const programme = { startsOn: '2022-01-01', endsOn: '2022-12-31' } as const;
  const dates = { signedOn: '2022-02-10', startsOn: '2022-02-17', endsOn: '2022-12-31' } as const;

  it('are taken when signed first and within the programme', () => {
    expect(contractDateFaults(dates, programme)).toEqual([]);
    expect(contractDateFaults({ ...dates, signedOn: '2021-12-20', startsOn: '2022-01-01' }, programme)).toEqual([]);
  });

  it.each([
    ['signed after its start', { ...dates, signedOn: '2022-02-18' }, 'signedOn', 'NOT_AFTER'],
    [
      'a start before the programme',
      { ...dates, signedOn: '2021-12-01', startsOn: '2021-12-31' },
      'startsOn',
      'NOT_BEFORE',
    ],
    ['an end on its first day', { ...dates, endsOn: '2022-02-17' }, 'endsOn', 'END_BEFORE_START'],
    ['an end after the programme', { ...dates, endsOn: '2023-01-01' }, 'endsOn', 'NOT_AFTER'],
  ] as const)('are refused with %s', (_case, change, field, fault) => {
    expect(contractDateFaults(change, programme)).toMatchObject([{ path: ['input', field], fault }]);
  });
});

describe('a contract’s children', () => {
  it.each([1, CONTRACT_CHILDREN_MAX])('may be %d', (count) => {
    expect(contractChildrenFaults(count)).toEqual([]);
  });

  it.each([0, -1, 1.5, CONTRACT_CHILDREN_MAX + 1])('may not be %d', (count) => {
    expect(contractChildrenFaults(count)).toMatchObject([{ path: ['input', 'childrenCount'], fault: 'OUT_OF_RANGE' }]);
  });
});

describe('a contract that ends early', () => {
  it.each<[IsoDate]>([['2022-02-17'], ['2022-12-31']])('ends on a day of its own: %s', (on) => {
    expect(contractEndFaults(contract, on)).toEqual([]);
  });

  it('does not end before its first day or after its last', () => {
    expect(contractEndFaults(contract, '2022-02-16')).toMatchObject([{ fault: 'NOT_BEFORE' }]);
    expect(contractEndFaults(contract, '2023-01-01')).toMatchObject([{ fault: 'NOT_AFTER' }]);
  });

  it('ends once', () => {
    expect(contractMayEnd(contract)).toBeNull();
    expect(contractMayEnd({ endedOn: '2022-06-30' })).toMatchObject({ code: 'WRONG_STATE', found: '2022-06-30' });
  });

  it('warns about the open cases it leaves behind', () => {
    expect(casesNeedProvider(0)).toEqual([]);
    expect(casesNeedProvider(3)).toMatchObject([{ rule: 'PROVIDER_CONTRACTED', warns: true, found: 3 }]);
  });
});
