import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApplication, type TestApplication } from '../support/application.ts';

/** The operations that outsiders were promised, word for word, against the demonstration year. */
const QUOTAS = /* GraphQL */ `
  query Quotas {
    programme(year: 2022) {
      number
      perChildStandard
      totals { inDifficulty orphans total confirmed }
    }
    districtQuotas(where: { programme: { year: { eq: 2022 } } }, orderBy: [{ field: DISTRICT_CODE }], first: 20) {
      nodes { district { code name } inDifficulty orphans total confirmed remaining version }
    }
  }
`;

const ROSTER = /* GraphQL */ `
  query Roster($district: String!, $after: String, $search: String = "zhang") {
    children(
      where: { district: { code: { eq: $district } }, status: { in: [CONFIRMED] }, or: [{ grade: { gte: 7 } }, { category: { eq: ORPHAN } }] }
      search: $search
      orderBy: [{ field: NAME }, { field: CONFIRMED_AT, direction: DESC }]
      first: 25
      after: $after
    ) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id number name category grade district { name }
        currentCase {
          id
          team { socialWorker { name } supervisor { name } director { name } }
          months(last: 3) { month required qualifying state }
        }
        actions { name allowed reasons { rule number clause words message } }
      }
    }
  }
`;

const WHAT_WAS_DONE = /* GraphQL */ `
  query WhatWasDone {
    homeVisits(where: { date: { gte: "2022-01-01", lt: "2023-01-01" }, status: { eq: QUALIFYING } }) {
      aggregate { count minutes { sum avg p50 p90 } children }
      groups(by: [DISTRICT, DATE_MONTH], having: { count: { gte: 5 } }, orderBy: [{ measure: COUNT, direction: DESC }], first: 200) {
        key { district { code name } dateMonth }
        count minutes { avg p90 } suppressed
      }
    }
  }
`;

const VISIT = /* GraphQL */ `
  mutation Visit($input: SubmitVisitInput!) {
    submitVisit(input: $input) { visit { id status minutes month { month state qualifying } } }
  }
`;

const SIGN = /* GraphQL */ `
  mutation Sign($input: SignVisitInput!) {
    signVisit(input: $input) { visit { status month { month state qualifying } } }
  }
`;

interface Named {
  readonly name: string;
}
interface Roster {
  readonly children: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly name: string;
      readonly grade: number;
      readonly category: string;
      readonly district: Named;
      readonly currentCase: {
        readonly team: Readonly<Record<string, Named | null>>;
        readonly months: readonly { readonly month: string; readonly state: string }[];
      } | null;
      readonly actions: readonly {
        readonly name: string;
        readonly allowed: boolean;
        readonly reasons: readonly { readonly message: string }[];
      }[];
    }[];
  };
}
interface Done {
  readonly homeVisits: {
    readonly aggregate: {
      readonly count: number;
      readonly children: number;
      readonly minutes: Readonly<Record<string, number>>;
    };
    readonly groups: readonly {
      readonly key: { readonly district: { readonly code: string }; readonly dateMonth: string };
      readonly count: number;
      readonly suppressed: boolean;
    }[];
  };
}
interface OpenCases {
  readonly caseMonths: {
    readonly nodes: readonly {
      readonly case: {
        readonly id: string;
        readonly team: Readonly<Record<'socialWorker' | 'director', { readonly id: string; readonly name: string }>>;
      };
    }[];
  };
}
interface Submitted {
  readonly submitVisit: { readonly visit: { readonly id: string } };
}

let app: TestApplication;
beforeAll(async () => {
  app = await startTestApplication();
});
afterAll(() => app.close());

describe('asking', () => {
  test('the quota table is the notice’s own, line by line and at its foot', async () => {
    const { data, errors } = await (await app.as('city')).ask<{
      programme: unknown;
      districtQuotas: { nodes: { total: number; district: { code: string } }[] };
    }>(QUOTAS);
    expect(errors).toBeUndefined();
    expect(data.programme).toEqual({
      number: '沪民儿福发〔2022〕2号',
      perChildStandard: '10000.00',
      totals: { inDifficulty: 360, orphans: 15, total: 375, confirmed: 375 },
    });
    const { nodes } = data.districtQuotas;
    expect(nodes).toHaveLength(16);
    expect(nodes.map(({ district }) => district.code)).toEqual([...nodes.map(({ district }) => district.code)].sort());
    expect(nodes.reduce((sum, { total }) => sum + total, 0)).toBe(375);
    expect(nodes[10]).toMatchObject({
      district: { code: '310115', name: '浦东新区' },
      inDifficulty: 76,
      orphans: 1,
      total: 77,
    });
  });

  test('a roster is found by pinyin, filtered, sorted, with teams, months and what may be done', async () => {
    const { data, errors } = await (await app.as('pudong')).ask<Roster>(ROSTER, { district: '310115', search: 'chen' });
    expect(errors).toBeUndefined();
    const { nodes, totalCount } = data.children;
    expect(nodes).toHaveLength(totalCount);
    expect(totalCount).toBeGreaterThan(0);
    for (const child of nodes) {
      expect(child.name).toMatch(/[陈晨辰宸成程承诚]/);
      expect(child.grade >= 7 || child.category === 'ORPHAN').toBe(true);
      expect(child.actions.map(({ name }) => name)).toContain('withdrawChild');
      for (const { allowed, reasons } of child.actions) if (!allowed) expect(reasons.length).toBeGreaterThan(0);
      if (child.currentCase)
        expect(child.currentCase.months.map(({ month }) => month)).toEqual(['2022-08', '2022-09', '2022-10']);
    }
  });

  test('what was done is counted by district and month, and the groups add up to the whole', async () => {
    const { data, errors } = await (await app.as('city')).ask<Done>(WHAT_WAS_DONE);
    expect(errors).toBeUndefined();
    const { aggregate, groups } = data.homeVisits;
    const [counted] = await app.rows<{ count: number; small: number }>(
      `select sum(n)::int as count, coalesce(sum(n) filter (where n < 5), 0)::int as small
       from (select count(*) n from home_visit where status = 'QUALIFYING' group by district_id, date_trunc('month', date)) g`,
    );
    expect(aggregate.count).toBe(counted?.count);
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe((counted?.count ?? 0) - (counted?.small ?? 0));
    expect(groups.map(({ count }) => count)).toEqual(groups.map(({ count }) => count).sort((a, b) => b - a));
    expect(
      groups.every(({ suppressed, count, key }) => !suppressed && count >= 5 && /^2022-\d{2}$/.test(key.dateMonth)),
    ).toBe(true);
  });
});

describe('doing', () => {
  async function openCase() {
    const { data } = await (await app.as('social-worker')).ask<OpenCases>(
      '{ caseMonths(where: { month: { eq: "2022-10" }, state: { eq: DUE } }, first: 1) { nodes { case { id team { socialWorker { id name } director { id name } } } } } }',
    );
    const [month] = data.caseMonths.nodes;
    if (!month) throw new Error('no case has an open month');
    return month.case;
  }

  test('a visit of one person and 90 minutes is refused with both articles, in the promised shape, and nothing is written', async () => {
    const { id, team } = await openCase();
    const before = await app.rows('select count(*) from home_visit');
    const input = {
      caseId: id,
      date: '2022-10-12',
      startsAt: '2022-10-12T14:00:00+08:00',
      endsAt: '2022-10-12T15:30:00+08:00',
      pauseMinutes: 0,
      place: 'HOME',
      attendeeIds: [team.socialWorker.id],
      services: ['COUNSELLING'],
      idempotencyKey: 'org-7731',
    };
    const { data, errors } = await (await app.as('social-worker')).ask(VISIT, { input });
    expect(data).toBeNull();
    expect(errors).toEqual([
      {
        message: '走访不符合通知要求（2 项）',
        path: ['submitVisit'],
        extensions: {
          code: 'RULE_VIOLATION',
          violations: [
            {
              rule: 'VISIT_MIN_PEOPLE',
              number: 18,
              clause: '二.3',
              words: '每次不少于2人',
              path: ['input', 'attendeeIds'],
              required: 2,
              found: 1,
              message: '本次走访仅登记1名工作人员，须不少于2人',
            },
            {
              rule: 'VISIT_MIN_MINUTES',
              number: 20,
              clause: '二.3',
              words: '每次个案会谈时间不少于2小时',
              path: ['input', 'endsAt'],
              required: 120,
              found: 90,
              message: '会谈净时长90分钟，须不少于120分钟',
            },
          ],
        },
      },
    ]);
    expect(await app.rows('select count(*) from home_visit')).toEqual(before);
  });

  test('the corrected visit is taken under the same key, answered the same again, and the signature meets the month', async () => {
    const worker = await app.as('social-worker');
    const { id, team } = await openCase();
    const input = {
      caseId: id,
      date: '2022-10-12',
      startsAt: '2022-10-12T14:00:00+08:00',
      endsAt: '2022-10-12T16:10:00+08:00',
      pauseMinutes: 10,
      place: 'HOME',
      attendeeIds: [team.socialWorker.id, team.director.id],
      services: ['COUNSELLING'],
      idempotencyKey: 'org-7731',
    };
    const first = await worker.ask<Submitted>(VISIT, { input });
    const again = await worker.ask<Submitted>(VISIT, { input });
    expect(first).toMatchObject({
      data: {
        submitVisit: {
          visit: { status: 'SUBMITTED', minutes: 120, month: { month: '2022-10', state: 'DUE', qualifying: 0 } },
        },
      },
    });
    expect(again.data).toEqual(first.data);
    const [counted] = await app.rows<{ count: string }>(
      'select count(*) from home_visit where case_id = $1 and date = $2',
      [id, '2022-10-12'],
    );
    expect(counted?.count).toBe('1');
    const signature = {
      kind: 'GUARDIAN',
      name: '王桂英',
      relation: 'GRANDPARENT_PATERNAL',
      signedAt: '2022-10-12T16:15:00+08:00',
    };
    const signed = await worker.ask(SIGN, {
      input: { visitId: first.data.submitVisit.visit.id, expectedVersion: 1, signature },
    });
    expect(signed).toMatchObject({
      data: {
        signVisit: { visit: { status: 'QUALIFYING', month: { month: '2022-10', state: 'MET', qualifying: 1 } } },
      },
    });
  });

  test('the refusal is told in English to who asks for it', async () => {
    const { id, team } = await openCase();
    const input = {
      caseId: id,
      date: '2022-10-13',
      startsAt: '2022-10-13T14:00:00+08:00',
      endsAt: '2022-10-13T17:00:00+08:00',
      place: 'HOME',
      attendeeIds: [team.socialWorker.id],
    };
    const { errors } = await (await app.as('social-worker')).ask(VISIT, { input }, { 'accept-language': 'en' });
    expect(errors?.[0]?.extensions.violations).toHaveLength(1);
    expect(errors?.[0]?.message).toBe('Visit: 1 requirement of the notice is not met');
  });
});
