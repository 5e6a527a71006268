import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  isResponsibleOn,
  type MemberSpan,
  replaceMember,
  replacementFaults,
  responsibleOn,
  teamOnEveryDay,
} from '../../../server/cases/responsibility.rules.ts';
import { TEAM_SEATS } from '../../../server/cases/team.rules.ts';
import { addDays, daysBetween, type IsoDate } from '../../../server/identity/calendar.ts';

const span = { opensOn: '2022-02-17', endsOn: '2022-12-31' } as const;
const LENGTH = daysBetween(span.opensOn, span.endsOn) + 1;

const team: readonly MemberSpan[] = TEAM_SEATS.map((seat) => ({
  seat,
  workerId: `first ${seat}`,
  fromOn: span.opensOn,
  toOn: null,
}));

const socialWorkers = (...members: readonly Omit<MemberSpan, 'seat'>[]): readonly MemberSpan[] => [
  ...team.filter(({ seat }) => seat !== 'SOCIAL_WORKER'),
  ...members.map((member) => ({ seat: 'SOCIAL_WORKER', ...member }) as const),
];

const zhao = { workerId: 'zhao', fromOn: span.opensOn, toOn: '2022-05-01' } as const;
const qian = { workerId: 'qian', fromOn: '2022-05-01', toOn: null } as const;

describe('9 · responsibility for a child', () => {
  it.each<[IsoDate, string | null]>([
    ['2022-02-16', null],
    ['2022-02-17', 'zhao'],
    ['2022-04-30', 'zhao'],
    ['2022-05-01', 'qian'],
    ['2022-12-31', 'qian'],
  ])('lies on %s with %s', (on, workerId) => {
    expect(responsibleOn(socialWorkers(zhao, qian), 'SOCIAL_WORKER', on)).toBe(workerId);
  });

  it.each<[string, readonly MemberSpan[]]>([
    ['one member for the whole case', team],
    ['one member after another', socialWorkers(zhao, qian)],
    ['members in any order', socialWorkers(qian, zhao)],
    ['members whose last span is written out', socialWorkers(zhao, { ...qian, toOn: '2023-01-01' })],
  ])('is complete with %s', (_case, members) => {
    expect(teamOnEveryDay(members, span)).toEqual([]);
  });

  it.each<[string, readonly MemberSpan[], IsoDate]>([
    ['a day between two members', socialWorkers(zhao, { ...qian, fromOn: '2022-05-02' }), '2022-05-01'],
    ['a day with two members', socialWorkers(zhao, { ...qian, fromOn: '2022-04-30' }), '2022-04-30'],
    ['nobody at first', socialWorkers(qian), '2022-02-17'],
    ['nobody at the end', socialWorkers(zhao), '2022-05-01'],
    ['nobody at all', socialWorkers(), '2022-02-17'],
    ['someone before the case', socialWorkers({ ...zhao, fromOn: '2022-02-16' }, qian), '2022-02-16'],
    ['a span that ends before it begins', socialWorkers({ ...zhao, toOn: '2022-02-17' }, qian), '2022-02-17'],
  ])('is refused with %s', (_case, members, on) => {
    expect(teamOnEveryDay(members, span)).toMatchObject([{ rule: 'TEAM_ONE_OF_EACH', required: 1, args: { on } }]);
  });

  it('lies with exactly one of each on every day after any valid replacements', () => {
    const moves = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: -3, max: LENGTH + 3 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(moves, fc.integer({ min: 0, max: LENGTH - 1 }), (replacements, day) => {
        const final = replacements.reduce((members, [seatAt, offset], index) => {
          const current = members.find(({ seat, toOn }) => seat === TEAM_SEATS[seatAt] && toOn === null);
          if (!current) throw new Error('nobody holds the seat');
          const replacement = { current, workerId: `next ${index}`, from: addDays(span.opensOn, offset) };
          return replacementFaults(replacement, span).length > 0 ? members : replaceMember(members, replacement);
        }, team);
        const on = addDays(span.opensOn, day);
        expect(teamOnEveryDay(final, span)).toEqual([]);
        expect(
          final
            .filter((member) => isResponsibleOn(member, on))
            .map(({ seat }) => seat)
            .toSorted(),
        ).toEqual([...TEAM_SEATS].toSorted());
      }),
    );
  });
});

describe('a replacement', () => {
  const current: MemberSpan = { seat: 'SOCIAL_WORKER', ...qian };

  it.each<[string, IsoDate]>([
    ['the day after the current member began', '2022-05-02'],
    ['the last day of the case', '2022-12-31'],
  ])('may begin on %s', (_case, from) => {
    expect(replacementFaults({ current, workerId: 'sun', from }, span)).toEqual([]);
  });

  it.each([
    ['the day on which the current member began', '2022-05-01', 'NOT_BEFORE'],
    ['a day before the case opened', '2022-02-16', 'NOT_BEFORE'],
    ['a day after the case', '2023-01-01', 'NOT_AFTER'],
  ] as const)('may not begin on %s', (_case, from, fault) => {
    expect(replacementFaults({ current, workerId: 'sun', from }, span)).toMatchObject([
      { fault, path: ['input', 'from'] },
    ]);
  });

  it('begins after the visits that rest on the current member', () => {
    const replacement = { current, workerId: 'sun', lastVisitOn: '2022-06-10' } as const;
    expect(replacementFaults({ ...replacement, from: '2022-06-11' }, span)).toEqual([]);
    expect(replacementFaults({ ...replacement, from: '2022-06-10' }, span)).toMatchObject([
      { fault: 'NOT_BEFORE', args: { limit: '2022-06-11' } },
    ]);
  });

  it('names someone else', () => {
    expect(replacementFaults({ current, workerId: 'qian', from: '2022-06-01' }, span)).toMatchObject([
      { fault: 'DUPLICATE', path: ['input', 'workerId'] },
    ]);
  });
});
