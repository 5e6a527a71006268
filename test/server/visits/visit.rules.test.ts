import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type IsoDate, shanghaiInstant } from '../../../server/identity/calendar.ts';
import { DEFAULT_PARAMETERS, type ProgrammeParameters } from '../../../server/rules/parameters.ts';
import { describe as tell } from '../../../server/rules/verdict.ts';
import {
  type AttendeeFacts,
  attendeeFaults,
  enoughPeople,
  fitToSubmit,
  netMinutes,
  responsibleSocialWorkerPresent,
  shortfalls,
  type VisitFacts,
  visitDateFaults,
  visitTimeFaults,
} from '../../../server/visits/visit.rules.ts';

const DATE: IsoDate = '2022-03-12';
const at = (time: `${number}:${number}`, date: IsoDate = DATE) => shanghaiInstant(date, time);

const zhao: AttendeeFacts = { workerId: 'zhao', onTeam: true, onProviderStaff: true };
const li: AttendeeFacts = { workerId: 'li', onTeam: true, onProviderStaff: false };
const colleague: AttendeeFacts = { workerId: 'qian', onTeam: false, onProviderStaff: true };
const stranger: AttendeeFacts = { workerId: 'zhou', onTeam: false, onProviderStaff: false };

const visit: VisitFacts = {
  date: DATE,
  startsAt: at('14:00'),
  endsAt: at('16:00'),
  pauseMinutes: 0,
  attendees: [zhao, li],
  responsibleSocialWorkerId: 'zhao',
};

const verdictOn = (change: Partial<VisitFacts>, parameters: Partial<ProgrammeParameters> = {}) =>
  fitToSubmit({ ...visit, ...change }, { ...DEFAULT_PARAMETERS, ...parameters });

describe('18 to 20 · a visit is accepted', () => {
  it.each<[string, Partial<VisitFacts>]>([
    ['of the social worker and the director for two hours', {}],
    ['of the social worker and a colleague from the provider', { attendees: [zhao, colleague] }],
    ['of the whole team with a stranger beside it', { attendees: [zhao, li, stranger] }],
    ['whose pauses are made up for', { endsAt: at('16:30'), pauseMinutes: 30 }],
  ])('%s', (_case, change) => {
    expect(verdictOn(change)).toEqual([]);
  });
});

describe('18 · refuses a visit', () => {
  it.each<[string, readonly AttendeeFacts[], number]>([
    ['of nobody', [], 0],
    ['of the social worker alone', [zhao], 1],
    ['of the social worker named twice', [zhao, zhao], 1],
    ['of the social worker and a stranger', [zhao, stranger], 1],
  ])('%s', (_case, attendees, found) => {
    expect(enoughPeople({ attendees }, DEFAULT_PARAMETERS)).toMatchObject([
      { rule: 'VISIT_MIN_PEOPLE', required: 2, found, path: ['input', 'attendeeIds'] },
    ]);
  });

  it('of a colleague from the provider in a year that counts the team only', () => {
    expect(verdictOn({ attendees: [zhao, colleague] }, { providerStaffCount: false })).toMatchObject([{ found: 1 }]);
  });

  it('of two in a year that asks for three', () => {
    expect(verdictOn({}, { visitMinPeople: 3 })).toMatchObject([{ required: 3, found: 2 }]);
  });
});

describe('19 · refuses a visit', () => {
  it('without the responsible social worker', () => {
    expect(verdictOn({ attendees: [li, colleague] })).toMatchObject([
      { rule: 'VISIT_SOCIAL_WORKER_PRESENT', required: 'zhao', found: null },
    ]);
  });

  it('with the social worker who was responsible on another day', () => {
    const change = { ...visit, responsibleSocialWorkerId: 'qian' };
    expect(responsibleSocialWorkerPresent(change)).toMatchObject([{ required: 'qian' }]);
  });

  it('on a day on which nobody was responsible', () => {
    expect(verdictOn({ responsibleSocialWorkerId: null })).toMatchObject([{ required: null, found: null }]);
  });
});

describe('20 · refuses a visit', () => {
  it.each<[string, Partial<VisitFacts>, number]>([
    ['of a minute less than two hours', { endsAt: at('15:59') }, 119],
    ['whose pauses leave less than two hours', { endsAt: at('16:10'), pauseMinutes: 11 }, 119],
    ['of ninety minutes', { endsAt: at('15:30') }, 90],
  ])('%s', (_case, change, found) => {
    expect(verdictOn(change)).toMatchObject([
      { rule: 'VISIT_MIN_MINUTES', required: 120, found, path: ['input', 'endsAt'] },
    ]);
  });

  it('by the minutes of the programme’s own year', () => {
    expect(verdictOn({ endsAt: at('15:30') }, { visitMinMinutes: 90 })).toEqual([]);
  });

  it('never counts pauses as service', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), fc.nat(600), (minutes, pauseMinutes) => {
        const endsAt = new Date(visit.startsAt.getTime() + minutes * 60_000);
        expect(netMinutes({ ...visit, endsAt, pauseMinutes })).toBe(minutes - pauseMinutes);
      }),
    );
  });
});

describe('18 to 21 · the shortfalls of a contact', () => {
  it('are told all at once, in the words of the notice', () => {
    const short = { ...visit, attendees: [li], endsAt: at('15:30'), socialWorkerName: '赵敏' };
    const told = shortfalls(short, null, DEFAULT_PARAMETERS).map((broken) => tell(broken, 'zh-CN'));
    expect(told.map(({ number, message }) => [number, message])).toEqual([
      [18, '本次走访仅登记1名工作人员，须不少于2人'],
      [19, '当日负责该名儿童的儿童福利社工未在走访人员中'],
      [20, '会谈净时长90分钟，须不少于120分钟'],
      [21, '服务后监护人尚未在关爱手册上签字确认'],
    ]);
    expect(told.map(({ words }) => words).slice(0, 1)).toEqual(['每次不少于2人']);
  });
});

describe('the time of a visit', () => {
  const now = at('18:00');
  const faultsOf = (change: Partial<VisitFacts>) =>
    visitTimeFaults({ ...visit, ...change }, now).map(({ path, fault }) => [path.at(-1), fault]);

  it.each<[string, Partial<VisitFacts>]>([
    ['ended by now', { endsAt: now }],
    [
      'the first minute of the day to the last',
      { date: '2022-03-11', startsAt: at('00:00', '2022-03-11'), endsAt: at('23:59', '2022-03-11') },
    ],
    ['paused for all but a minute', { pauseMinutes: 119 }],
  ])('is taken when %s', (_case, change) => {
    expect(faultsOf(change)).toEqual([]);
  });

  it.each<[string, Partial<VisitFacts>, readonly (readonly [string, string])[]]>([
    ['its end comes before its start', { endsAt: at('13:00') }, [['endsAt', 'END_BEFORE_START']]],
    ['it ends as it starts', { endsAt: at('14:00') }, [['endsAt', 'END_BEFORE_START']]],
    ['it lies in the future', { endsAt: at('18:01') }, [['endsAt', 'IN_THE_FUTURE']]],
    [
      'it runs past midnight in Shanghai',
      { date: '2022-03-11', startsAt: at('23:00', '2022-03-11'), endsAt: at('01:30') },
      [['endsAt', 'NOT_ONE_DAY']],
    ],
    [
      'its day is another one in Shanghai',
      { date: '2022-03-11' },
      [
        ['startsAt', 'NOT_ONE_DAY'],
        ['endsAt', 'NOT_ONE_DAY'],
      ],
    ],
    ['it is all pause', { pauseMinutes: 120 }, [['pauseMinutes', 'PAUSE_TOO_LONG']]],
    ['its pause is negative', { pauseMinutes: -1 }, [['pauseMinutes', 'OUT_OF_RANGE']]],
    ['its pause is half a minute', { pauseMinutes: 0.5 }, [['pauseMinutes', 'OUT_OF_RANGE']]],
  ])('is refused when %s', (_case, change, faults) => {
    expect(faultsOf(change)).toEqual(faults);
  });
});

describe('the day of a visit', () => {
  const window = { opensOn: '2022-02-17', endsOn: '2022-12-31' } as const;

  it.each(['2022-02-17', '2022-12-31'] as const)('may be %s', (date) => {
    expect(visitDateFaults(date, window)).toEqual([]);
  });

  it.each([
    ['before the case opened', '2022-02-16', 'NOT_BEFORE', '2022-02-17'],
    ['after the case ended', '2023-01-01', 'NOT_AFTER', '2022-12-31'],
  ] as const)('may not lie %s', (_case, date, fault, limit) => {
    expect(visitDateFaults(date, window)).toMatchObject([{ path: ['input', 'date'], fault, args: { limit } }]);
  });
});

describe('the attendees of a visit', () => {
  it('are named once each', () => {
    expect(attendeeFaults(['zhao', 'li'])).toEqual([]);
    expect(attendeeFaults(['zhao', 'li', 'zhao'])).toMatchObject([
      { path: ['input', 'attendeeIds', 2], fault: 'DUPLICATE' },
    ]);
  });
});
