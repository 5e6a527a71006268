import { array, instant, object, plain, related, text, word } from './bare-json.ts';

const named = (table: string, alias: string, id: string) =>
  related(
    object({ id: word(`${alias}.id`), name: text(`${alias}.name`) }),
    `${table} ${alias} where ${alias}.id = ${id}`,
  );
const nameOf = (table: string, alias: string, id: string) =>
  related(object({ name: text(`${alias}.name`) }), `${table} ${alias} where ${alias}.id = ${id}`);

const MATCHING = `status = 'CONFIRMED' and township_id = $1::uuid and grade = $2::int`;
const LIST_PAGE = object({
  children: object({
    totalCount: `(select count(*)::text from child where ${MATCHING})`,
    nodes: array(
      object({
        id: word('c.id'),
        number: word('c.number'),
        name: text('c.name'),
        sex: word('c.sex'),
        birthDate: word('c.birth_date'),
        category: word('c.category'),
        grade: plain('c.grade'),
        schooling: word('c.schooling'),
        district: named('district', 'd', 'c.district_id'),
        township: named('township', 't', 'c.township_id'),
      }),
      `(select * from child where ${MATCHING} order by name_sort, id limit 25) c`,
    ),
  }),
});

const CASE = object({
  id: word('k.id'),
  number: word('k.number'),
  status: word('k.status'),
  openedOn: word('k.opened_on'),
  closedOn: text('k.closed_on'),
  provider: nameOf('service_provider', 'p', 'k.provider_id'),
  members: array(
    object({
      id: word('m.id'),
      role: word('m.role'),
      fromOn: word('m.from_on'),
      toOn: text('m.to_on'),
      worker: nameOf('worker', 'w', 'm.worker_id'),
    }),
    '(select * from case_member where case_id = k.id order by from_on, role) m',
  ),
  months: array(
    object({
      month: word(`to_char(n.month, 'YYYY-MM')`),
      required: plain('n.required'),
      qualifying: plain('n.qualifying'),
      exempt: plain('n.exempt'),
    }),
    '(select * from case_month where case_id = k.id order by month) n',
  ),
  visits: object({
    nodes: array(
      object({
        id: word('v.id'),
        date: word('v.date'),
        startsAt: instant('v.starts_at'),
        minutes: plain('v.minutes'),
        place: word('v.place'),
        status: word('v.status'),
        services: text('v.services'),
        note: text('v.note'),
      }),
      '(select * from home_visit where case_id = k.id order by date desc, id desc limit 5) v',
    ),
  }),
});
const CHILD_FILE = object({
  child: related(
    object({
      id: word('c.id'),
      number: word('c.number'),
      name: text('c.name'),
      sex: word('c.sex'),
      birthDate: word('c.birth_date'),
      category: word('c.category'),
      grade: plain('c.grade'),
      schooling: word('c.schooling'),
      school: text('c.school'),
      guardianship: text('c.guardianship'),
      status: word('c.status'),
      district: nameOf('district', 'd', 'c.district_id'),
      township: nameOf('township', 't', 'c.township_id'),
      village: nameOf('village', 'l', 'c.village_id'),
      guardians: array(
        object({
          id: word('g.id'),
          name: text('g.name'),
          relation: word('g.relation'),
          actualCarer: plain('g.actual_carer'),
          health: text('g.health'),
        }),
        'guardian g where g.child_id = c.id',
      ),
      causes: array(
        object({ id: word('u.id'), parent: word('u.parent'), cause: word('u.cause') }),
        'guardianship_cause u where u.child_id = c.id',
      ),
      currentCase: related(CASE, 'support_case k where k.child_id = c.id and k.programme_id = c.programme_id'),
    }),
    'child c where c.id = $1::uuid',
  ),
});

const VISITS = object({
  nodes: array(
    object({
      id: word('v.id'),
      date: word('v.date'),
      startsAt: instant('v.starts_at'),
      minutes: plain('v.minutes'),
      place: word('v.place'),
      status: word('v.status'),
      attendees: array(
        object({ id: word('a.id'), role: word('a.role'), onTeam: plain('a.on_team') }),
        'visit_attendee a where a.visit_id = v.id',
      ),
    }),
    '(select * from home_visit where case_id = k.id order by date desc, id desc limit 12) v',
  ),
});
const NESTED_READ = object({
  children: object({
    nodes: array(
      object({
        id: word('c.id'),
        number: word('c.number'),
        name: text('c.name'),
        currentCase: related(
          object({ id: word('k.id'), number: word('k.number'), visits: VISITS }),
          'support_case k where k.child_id = c.id and k.programme_id = c.programme_id',
        ),
      }),
      '(select * from child where id = any($1::uuid[]) order by id limit 50) c',
    ),
  }),
});

const HOME_PAGE = object({
  districtQuotas: object({
    nodes: array(
      object({
        id: word('q.id'),
        inDifficulty: plain('q.in_difficulty'),
        orphans: plain('q.orphans'),
        confirmedInDifficulty: plain('q.confirmed_in_difficulty'),
        confirmedOrphans: plain('q.confirmed_orphans'),
        withTeam: plain('q.with_team'),
        district: object({ code: word('q.code'), name: text('q.name'), position: plain('q.position') }),
      }),
      `(select q.*, d.code, d.name, d.position from district_quota q join district d on d.id = q.district_id
        where q.programme_id = $1::uuid order by d.position) q`,
    ),
  }),
  districtMonths: object({
    nodes: array(
      object({
        id: word('n.id'),
        cases: plain('n.cases'),
        met: plain('n.met'),
        exempt: plain('n.exempt'),
        visits: plain('n.visits'),
        district: object({ code: word('d.code') }),
      }),
      `district_month n join district d on d.id = n.district_id
        where n.programme_id = $1::uuid and n.month = ($2::text || '-01')::date`,
    ),
  }),
});

/** A statement, and which variables are its parameters. */
export interface BareStatement {
  readonly sql: string;
  readonly parameters: readonly string[];
  /** What is written first, in the same transaction. */
  readonly writes?: BareStatement;
}

const VISIT = object({
  visit: related(
    object({
      id: word('v.id'),
      date: word('v.date'),
      minutes: plain('v.minutes'),
      place: word('v.place'),
      status: word('v.status'),
      attendees: array(
        object({ id: word('a.id'), role: word('a.role'), onTeam: plain('a.on_team') }),
        'visit_attendee a where a.visit_id = v.id',
      ),
    }),
    'home_visit v where v.id = $1::uuid',
  ),
});
const RECORD_VISIT: BareStatement = {
  sql: 'select id from bench.record_visit($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
  parameters: [
    'visitId',
    'caseId',
    'date',
    'startsAt',
    'endsAt',
    'place',
    'services',
    'note',
    'attendeeIds',
    'signerName',
  ],
};

const answering = (data: string) => `select ${object({ data })}`;

/** Hand-written statements, by the name of the question that they answer. */
export const STATEMENTS: Readonly<Record<string, BareStatement>> = {
  'list-page': { sql: answering(LIST_PAGE), parameters: ['townshipId', 'grade'] },
  'child-file': { sql: answering(CHILD_FILE), parameters: ['id'] },
  'nested-read': { sql: answering(NESTED_READ), parameters: ['ids'] },
  'record-visit': { sql: answering(VISIT), parameters: ['visitId'], writes: RECORD_VISIT },
  'home-page': { sql: answering(HOME_PAGE), parameters: ['programmeId', 'month'] },
};
