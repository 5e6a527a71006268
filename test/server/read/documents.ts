/** A query with its variables, whose answer the reference must agree with. */
export interface Example {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** The least length of the answer as text, so that no example agrees on nothing. */
  readonly atLeast?: number;
}

const CITY: Readonly<Record<string, Example>> = {
  'every value of a child, null where there is none': {
    query: `{ children(first: 200) { nodes { id number name sex birthDate idType idNumber category grade schooling school
      guardianship hasAddress status statusReason registeredAt submittedAt confirmedAt version } } }`,
    atLeast: 50_000,
  },
  'strange characters in values and as operands': {
    query: `query ($names: [String!], $part: String!) {
      strange: children(where: { name: { in: $names } }, orderBy: [{ field: NUMBER }]) { nodes { name school } }
      part: children(where: { or: [{ name: { contains: $part } }, { name: { startsWith: "欧阳\\"" } }, { name: { eq: "䶮㛃" } }] }) { nodes { name } } }`,
    variables: {
      names: ['欧阳"引号"', '反斜杠\\\\n\\', '两\n行\t制表', '🧒🏽 emoji', "O'Brien; drop table child"],
      part: '</SCRIPT',
    },
  },
  'the same field twice under other names, with other arguments': {
    query: `{ girls: children(first: 3, where: { sex: { eq: FEMALE } }) { n: totalCount nodes { a: name b: name sex } }
      boys: children(first: 3, where: { sex: { eq: MALE } }) { totalCount nodes { __typename id2: id sex } __typename }
      __typename }`,
  },
  'fragments within fragments, inline fragments, merged selections': {
    query: `query { children(first: 5) { ...Page nodes { district { name } } ... on ChildConnection { totalCount } ... { t: __typename } } }
      fragment Page on ChildConnection { nodes { ...Names district { ...District } } }
      fragment Names on Child { name ... on Child { number, township { name, ...Where } } }
      fragment Where on Township { code district { code } }
      fragment District on District { code }`,
    atLeast: 500,
  },
  'include and skip by variables, on fields, fragments and inline fragments': {
    query: `query ($yes: Boolean!, $no: Boolean! = false) { children(first: 4) {
      totalCount @include(if: $no) nodes { name @skip(if: $yes) number @include(if: $yes) ...More @skip(if: $no)
      ... @include(if: $no) { grade } ... on Child @include(if: $yes) { sex category @skip(if: $no) } } } }
      fragment More on Child { status }`,
    variables: { yes: true },
  },
  'a selection that directives leave empty': {
    query:
      'query ($no: Boolean!) { children(first: 2) { nodes { id @include(if: $no) } totalCount @include(if: $no) } }',
    variables: { no: false },
    atLeast: 20,
  },
  'variables for a whole where, an order, a page and an enum': {
    query: `query ($where: ChildWhere, $order: [ChildOrder!], $first: Int = 7, $way: Direction = DESC) {
      a: children(where: $where, orderBy: $order, first: $first) { totalCount nodes { id name } }
      b: children(where: $where, orderBy: [{ field: GRADE, direction: $way }], first: $first) { nodes { grade id } } }`,
    variables: {
      where: {
        and: [{ grade: { gte: 3 } }, { not: { category: { eq: 'ORPHAN' } } }],
        district: { code: { eq: '310115' } },
      },
      order: [{ field: 'BIRTH_DATE', direction: 'DESC' }, { field: 'NAME' }],
    },
  },
  'variables for single operators and within lists': {
    query: `query ($grade: Int!, $low: Int = 2, $statuses: [ChildStatus!]!, $one: ChildStatus!, $since: DateTime) {
      a: children(where: { grade: { gt: $low, lte: $grade }, status: { in: $statuses } }) { totalCount }
      b: children(where: { status: { in: [$one, SUBMITTED] } }) { totalCount aggregate { count } }
      c: children(where: { confirmedAt: { gte: $since }, grade: { in: [$low, $grade] } }, first: 2) { totalCount nodes { confirmedAt } } }`,
    variables: { grade: 6, statuses: ['CONFIRMED'], one: 'REJECTED', since: '2022-03-05T01:00:00Z' },
    atLeast: 80,
  },
  'a single value where a list is asked for, absent and null variables': {
    query: `query ($none: ChildWhere, $null: ChildWhere, $search: String, $first: Int, $status: [ChildStatus!]) {
      a: children(where: $none, search: $search, first: $first) { totalCount nodes { id } }
      b: children(where: $null, first: 1, orderBy: { field: NUMBER }) { totalCount nodes { id } }
      c: children(where: { status: { in: CONFIRMED } }, first: 1) { totalCount }
      d: children(where: { status: { in: $status } }, first: 1) { totalCount } }`,
    variables: { null: null, first: null, status: 'CONFIRMED' },
  },
  'no rows at all': {
    query: `{ children(where: { number: { eq: "none" } }) { nodes { id } edges { cursor node { id } } totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } aggregate { count } groups(by: [SEX]) { count } }
      child(number: "none") { id } cases(where: { or: [] }) { nodes { id } } programme(year: 1999) { title } }`,
    atLeast: 80,
  },
  'conditions over rows that may have no value': {
    query: `{ a: children(where: { confirmedAt: { isNull: true } }) { totalCount }
      b: children(where: { not: { confirmedAt: { gt: "2022-03-10T00:00:00+08:00" } } }) { totalCount }
      c: children(where: { guardianship: { ne: ABSENT } }) { totalCount } d: children(where: { guardianship: { notIn: [ABSENT] } }) { totalCount }
      e: children(where: { guardianship: { notIn: [] } }) { totalCount } f: children(where: { guardianship: { in: [] } }) { totalCount }
      g: workers(where: { district: { code: { eq: "310115" } } }) { totalCount }
      h: workers(where: { not: { district: { code: { eq: "310115" } } } }) { totalCount }
      i: children(where: { and: [], status: {} }) { totalCount } }`,
  },
  'conditions on rows pointed to, two steps away': {
    query: `{ a: homeVisits(where: { case: { child: { grade: { gte: 7 } }, district: { name: { contains: "区" } } }, provider: { name: { startsWith: "上海" } } }, first: 3)
      { totalCount nodes { date case { number child { grade } } } }
      b: homeVisits(where: { services: { contains: BEHAVIOUR_CORRECTION }, minutes: { gte: 120 } }) { totalCount }
      c: caseMonths(where: { state: { in: [MISSED, DUE] }, month: { gte: "2022-09" } }, first: 4) { totalCount nodes { month state required } } }`,
  },
  'search by characters, pinyin, initials, tail and nonsense': {
    query: `{ a: children(search: "王", first: 3) { totalCount nodes { name } } b: children(search: "WANG") { totalCount }
      c: children(search: "") { totalCount } d: children(search: "%_'") { totalCount } e: workers(search: "li", first: 2) { totalCount nodes { name } }
      f: serviceProviders(search: "上海") { totalCount nodes { name creditCode } } }`,
  },
  'nested lists with their own filters, totals and groups': {
    query: `query ($kept: Int = 2) { children(first: 12, orderBy: [{ field: NUMBER }]) { nodes { number cases(first: $kept) { totalCount nodes { number
      visits(first: $kept, where: { status: { eq: QUALIFYING } }, orderBy: [{ field: MINUTES, direction: DESC }]) {
        totalCount nodes { minutes date attendees { role onTeam worker { name } } month { month state } }
        pageInfo { hasNextPage startCursor } aggregate { count minutes { sum avg p50 } } groups(by: [STATUS]) { key { status } count } }
      months(last: 3) { month state qualifying } team { socialWorker { name } supervisor { name district { name } } }
      members { role fromOn toOn current worker { name } } } } } } }`,
    atLeast: 5_000,
  },
  'edges and page information, forward and backward': {
    query: `{ a: children(first: 3) { edges { __typename cursor node { __typename id } } pageInfo { __typename hasNextPage hasPreviousPage startCursor endCursor } }
      b: children(last: 3) { edges { node { id } c: cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id } }
      c: children(first: 0) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
      d: children(last: 2) { pageInfo { hasNextPage } } e: children(first: 2) { pageInfo { hasPreviousPage } } f: children(offset: 390, first: 5) { nodes { id } pageInfo { hasNextPage hasPreviousPage } } }`,
  },
  'what counts nothing but its own type': {
    query:
      '{ children(first: 3) { aggregate { __typename } pageInfo { __typename } } homeVisits { aggregate { minutes { __typename } } groups(by: [STATUS]) { __typename } } }',
  },
  'statistics and distinct counts': {
    query: `{ homeVisits { aggregate { count children minutes { sum avg min max p50 p90 } } }
      none: homeVisits(where: { minutes: { gt: 100000 } }) { aggregate { count children minutes { sum avg min max p50 p90 } } }
      serviceContracts { aggregate { amount { sum avg min max p90 } childrenCount { sum avg } } }
      caseMonths { aggregate { required { sum } qualifying { sum avg p90 } } } }`,
  },
  'groups by month, quarter and year': {
    query: `{ homeVisits { byMonth: groups(by: [DATE_MONTH]) { key { dateMonth dateQuarter } count minutes { sum p50 } children }
      byQuarter: groups(by: [STATUS, DATE_QUARTER]) { key { dateQuarter status } count }
      byYear: groups(by: [DATE_YEAR, PLACE]) { key { place dateYear __typename } count suppressed } } }`,
    atLeast: 800,
  },
  'groups by rows pointed to, with having, sorted by figures, the first of them': {
    query: `query ($having: HomeVisitHaving, $by: [HomeVisitGroupBy!]! = [DISTRICT]) { homeVisits(where: { status: { ne: WITHDRAWN } }) {
      a: groups(by: $by, having: $having, orderBy: [{ measure: MINUTES_AVG, direction: DESC }], first: 5) { key { district { code name } } count minutes { avg } }
      b: groups(by: [PROVIDER, STATUS], orderBy: [{ measure: COUNT, direction: DESC }, { measure: MINUTES_P90 }]) { count key { provider { name } status } minutes { p90 } } } }`,
    variables: { having: { count: { gte: 20, lt: 2000 } } },
    atLeast: 800,
  },
  'groups by values that some do not have': {
    query: `{ children { groups(by: [GUARDIANSHIP, STATUS], orderBy: [{ measure: COUNT }]) { key { guardianship status } count } }
      workers { groups(by: [DISTRICT, ROLE]) { key { role district { name } } count } } }`,
    atLeast: 200,
  },
  'the programme year with its quotas': {
    query: `{ programmes { nodes { year title startsOn perChildStandard parameters totals { inDifficulty orphans total confirmed }
      districtQuotas(first: 20, orderBy: [{ field: REMAINING, direction: DESC }]) { nodes { district { name position } total confirmed remaining withTeam } aggregate { total { sum } } } } }
      programme(year: 2022) { id } district(code: "310115") { name townships(first: 3) { totalCount nodes { name villages(first: 1) { nodes { name district { name } } } } } } }`,
    atLeast: 800,
  },
  'months of districts, by date and money': {
    query: `{ districtMonths(first: 30, where: { over: { eq: true } }, orderBy: [{ field: DISTRICT_POSITION, direction: DESC }, { field: MONTH }]) { nodes { month cases met exempt open over visits district { name } } groups(by: [MONTH]) { key { month } count cases { sum } met { sum } } }
      serviceContracts(orderBy: [{ field: AMOUNT, direction: DESC }, { field: PROVIDER_NAME }], first: 5) { nodes { amount childrenCount startsOn endedOn inForce provider { name contracts { totalCount } } } } }`,
    atLeast: 1000,
  },
};

const WORK: Readonly<Record<string, Example>> = {
  'their children with files': {
    query: `{ children(first: 10) { totalCount nodes { name district { name } guardians { name relation actualCarer phone health } causes { parent cause }
      currentCase { number status provider { name } team { supervisor { name } director { name } socialWorker { name } } months(last: 2) { month state } } } } }`,
  },
  'their visits': {
    query: `{ homeVisits(first: 20) { totalCount nodes { date startsAt endsAt minutes place services shortfalls status signedAt note child { name } attendees { worker { name } role } } groups(by: [STATUS]) { key { status } count } } }`,
  },
};

/** Queries by who asks them. */
export const DOCUMENTS: Readonly<Record<string, Readonly<Record<string, Example>>>> = {
  city: CITY,
  pudong: WORK,
  supervisor: WORK,
  director: WORK,
  provider: WORK,
  'social-worker': WORK,
};
