import { describe, expect, it } from '@jest/globals';
import type { IsoDate } from '../../../server/identity/calendar.ts';
import { contractDateFaults, providerContracted } from '../../../server/providers/contract.rules.ts';

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
  const dates = { signedOn: '2022-02-10', startsOn: '2022-02-17', endsOn: '2022-12-31' } as const;

  it('are taken when signed first and within the programme', () => {
    expect(contractDateFaults(dates, '2022-12-31')).toEqual([]);
  });

  it.each([
    ['signed after its start', { ...dates, signedOn: '2022-02-18' }, 'signedOn', 'NOT_AFTER'],
    ['an end on its first day', { ...dates, endsOn: '2022-02-17' }, 'endsOn', 'END_BEFORE_START'],
    ['an end after the programme', { ...dates, endsOn: '2023-01-01' }, 'endsOn', 'NOT_AFTER'],
  ] as const)('are refused with %s', (_case, change, field, fault) => {
    expect(contractDateFaults(change, '2022-12-31')).toMatchObject([{ path: ['input', field], fault }]);
  });
});
