import { describe, expect, it } from '@jest/globals';
import { DEFAULT_PARAMETERS, parseParameters } from '../../../server/rules/parameters.ts';
import { SETTINGS } from '../../../server/rules/settings.ts';

const faultsOf = (json: unknown) => {
  const result = parseParameters(json);
  return result.ok ? [] : result.faults.map(({ path, fault }) => [path.at(-1), fault]);
};

describe('a programme’s parameters', () => {
  it('have the interpretations of 2022 where nothing is set', () => {
    expect(parseParameters({})).toEqual({ ok: true, value: DEFAULT_PARAMETERS });
    expect(parseParameters(null)).toEqual({ ok: true, value: DEFAULT_PARAMETERS });
    expect(DEFAULT_PARAMETERS).toMatchObject({
      visitMinPeople: 2,
      visitMinMinutes: 120,
      visitsPerMonth: 1,
      recordCheckMonths: 12,
      serviceRecordWorkingDays: 5,
      summaryDayOfMonth: 5,
      complexCaseReportHours: 24,
      activitiesPerYear: 2,
      activitiesCountedPer: 'PROVIDER_DISTRICT',
      proRating: false,
      gradeFrom: 1,
      gradeTo: 9,
      ageWarnFrom: 6,
      ageWarnTo: 15,
    });
  });

  it('let another year change one figure and keep the rest', () => {
    const result = parseParameters({ visitMinMinutes: 90 });
    expect(result).toEqual({ ok: true, value: { ...DEFAULT_PARAMETERS, visitMinMinutes: 90 } });
  });

  it.each([
    ['an unknown setting', { visitMinPersons: 2 }, [['visitMinPersons', 'UNKNOWN_VALUE']]],
    ['a figure as text', { visitMinPeople: '2' }, [['visitMinPeople', 'UNKNOWN_VALUE']]],
    ['a figure out of range', { visitMinPeople: 0 }, [['visitMinPeople', 'UNKNOWN_VALUE']]],
    ['half a person', { visitMinPeople: 1.5 }, [['visitMinPeople', 'UNKNOWN_VALUE']]],
    ['an unknown choice', { activitiesCountedPer: 'CITY' }, [['activitiesCountedPer', 'UNKNOWN_VALUE']]],
    ['a span that runs backwards', { gradeFrom: 9, gradeTo: 1 }, [['gradeTo', 'NOT_BEFORE']]],
    ['something that is no object', [1], [['parameters', 'NOT_AN_OBJECT']]],
  ])('refuse %s, naming it', (_case, json, faults) => {
    expect(faultsOf(json)).toEqual(faults);
  });

  it.each(Object.entries(SETTINGS))(
    '%s has a clause, a unit and a default that its own schema accepts',
    (_name, setting) => {
      expect(setting.schema.safeParse(setting.initial).success).toBe(true);
      expect([setting.zh, setting.en, setting.clause, setting.unit].every((text) => text !== '')).toBe(true);
    },
  );
});
