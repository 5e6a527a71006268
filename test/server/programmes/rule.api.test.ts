import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApplication, type TestApplication } from '../../support/application.ts';

interface Rules {
  readonly rules: readonly {
    readonly number: number;
    readonly code: string;
    readonly force: readonly string[];
    readonly clause: string;
    readonly title: string;
    readonly words: string;
    readonly english: string;
    readonly enforced: boolean;
    readonly parameters: readonly Readonly<Record<'name' | 'unit' | 'meaning' | 'clause' | 'value', unknown>>[];
  }[];
}

const RULES = `query ($year: Int) { rules(programmeYear: $year) {
  number code force clause title words english enforced parameters { name value unit meaning clause }
} }`;

let app: TestApplication;
beforeAll(async () => {
  app = await startTestApplication();
});
afterAll(() => app.close());

async function rules(year?: number, language = 'zh-CN', login = 'analyst') {
  const speaker = await app.as(login);
  return speaker.ask<Rules>(RULES, { year }, { 'accept-language': language });
}

describe('the catalogue of rules', () => {
  test('tells all of the notice in its order, with clause, words and figures', async () => {
    const { data } = await rules(2022);
    expect(new Set(data.rules.map(({ number }) => number)).size).toBe(52);
    expect(data.rules.map(({ number }) => number)).toEqual(
      data.rules.map(({ number }) => number).sort((a, b) => a - b),
    );
    expect(data.rules.find(({ code }) => code === 'VISIT_MIN_MINUTES')).toEqual({
      number: 20,
      code: 'VISIT_MIN_MINUTES',
      force: ['H'],
      clause: '二.3',
      title: expect.any(String),
      words: expect.stringContaining('不少于2小时'),
      english: expect.any(String),
      enforced: true,
      parameters: [
        { name: 'visitMinMinutes', value: 120, unit: 'MINUTES', meaning: '每次会谈最短净时长', clause: '二.3' },
      ],
    });
  });

  test('shows the figures of the year asked for, and of the latest open one when none is', async () => {
    await app.rows(`update programme set parameters = '{"visitMinMinutes": 90}' where year = 2022`);
    const minutes = ({ data }: Awaited<ReturnType<typeof rules>>) =>
      data.rules.find(({ code }) => code === 'VISIT_MIN_MINUTES')?.parameters[0]?.value;
    expect(minutes(await rules(2022))).toBe(90);
    expect(minutes(await rules())).toBe(90);
    await app.rows(`update programme set status = 'CLOSED' where year = 2022`);
    expect(minutes(await rules())).toBe(120);
    await app.rows(`update programme set status = 'OPEN', parameters = '{}' where year = 2022`);
  });

  test('says which rules the system decides', async () => {
    const { data } = await rules();
    const enforced = new Set(data.rules.filter((rule) => rule.enforced).map(({ number }) => number));
    expect([...enforced]).toEqual(expect.arrayContaining([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 17, 18, 19, 20, 21, 51]));
    expect(enforced.has(41)).toBe(false);
  });

  test('speaks English to those who ask for it; the words stay the notice’s', async () => {
    const { data } = await rules(2022, 'en', 'provider');
    expect(data.rules[0]).toMatchObject({ title: 'Confirmed by the district bureau', words: '经区民政局审核确认' });
  });

  test('of a year that is none is not found', async () => {
    const { errors } = await rules(2050);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', fields: [{ path: ['programmeYear'] }] });
  });

  test('is for those who are signed in', async () => {
    const { errors } = await app.anonymous.ask(RULES);
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
