import type { Rel } from '@mikro-orm/core';
import { ALL, forRoles, type Guards, OWN_DISTRICT, OWN_PROVIDER } from '../access/guards.ts';
import { District, Township, Village } from '../districts/district.entity.ts';
import type { IsoDate } from '../identity/calendar.ts';
import { ServiceProvider } from '../providers/provider.entity.ts';
import { Column, Computed, Many, Reference, Resolved, Row, Sealed, Table, VersionedRow } from '../read/entity.ts';
import { DEFAULT_PARAMETERS } from '../rules/parameters.ts';
import { Action } from '../write/action.types.ts';
import { RecordCheckResult, WorkerRole } from './worker.enums.ts';

const IN_DISTRICT = '(district_id = app_district_id() or provider_id = any((select app_my_providers())::uuid[]))';
const WITH_PROVIDER = '(provider_id = app_provider_id() or district_id = any((select app_my_districts())::uuid[]))';
const ofAWorker = (condition: string) => `exists (select from worker w where w.id = worker_id and ${condition})`;
const SEEN = 'exists (select from worker w where w.id = worker_id)';

const WORKER_GUARDS: Guards = {
  ...forRoles(['MUNICIPAL_BUREAU'], ALL, ALL),
  ...forRoles(['DISTRICT_BUREAU'], IN_DISTRICT, OWN_DISTRICT),
  ...forRoles(['SUPERVISOR', 'DIRECTOR'], IN_DISTRICT),
  ...forRoles(['PROVIDER_MANAGER'], WITH_PROVIDER, OWN_PROVIDER),
  ...forRoles(['SOCIAL_WORKER', 'PROVIDER_KEY'], WITH_PROVIDER),
};

/** Of two checks on one day the one that is not clear counts, as in `worker.rules.ts`. */
const LATEST_FIRST = 'k.checked_on desc, k.result desc, k.id desc';

/** Months for which a check holds, in the latest open programme year. */
const CHECK_MONTHS = `coalesce((select (p.parameters ->> 'recordCheckMonths')::integer from programme p where p.status = 'OPEN' order by p.year desc limit 1), ${DEFAULT_PARAMETERS.recordCheckMonths})`;

/** Rule 51 and the days of service as SQL, so that lists can be narrowed to those who can be assigned today. */
const isAssignable = (row: string) =>
  `(app_today() between ${row}.joined_on and coalesce(${row}.left_on, 'infinity')
    and coalesce(${row}.pledge_signed_on, 'infinity') <= app_today()
    and coalesce((select k.result = 'CLEAR' and k.checked_on + make_interval(months => ${CHECK_MONTHS}) >= app_today()
      from record_check k where k.worker_id = ${row}.id and k.checked_on <= app_today() order by ${LATEST_FIRST} limit 1), false))`;

/** A person who works with the children: supervisor, director or social worker. */
@Table({
  description: 'A person who works with the children: child supervisor, child director or social worker.',
  guards: WORKER_GUARDS,
  defaultOrder: 'name',
  search: (row, term) => `strpos(${row}.search_text, lower(${term})) > 0`,
})
export class Worker extends VersionedRow {
  @Column('text', { description: 'The name. Lists sort it by pinyin.', filter: true, order: true, sortBy: 'name_sort' })
  name!: string;

  @Column('text', { description: 'The name in pinyin.', hidden: true, index: true })
  nameSort!: string;

  @Column('text', { description: 'What the search looks through.', hidden: true })
  searchText!: string;

  @Column('enum', {
    description: 'Which of the three members of a team this person can be.',
    words: WorkerRole,
    filter: true,
    order: true,
    key: true,
  })
  role!: WorkerRole;

  @Column('text', { description: 'The post held.', nullable: true })
  post!: string | null;

  @Reference(() => District, {
    description: 'The district of a supervisor or director.',
    nullable: true,
    filter: true,
    order: ['code'],
    key: true,
  })
  district!: Rel<District> | null;

  @Reference(() => Township, {
    description: 'The street or township of a supervisor or director.',
    nullable: true,
    filter: true,
  })
  township!: Rel<Township> | null;

  @Reference(() => Village, {
    description: 'The village or neighbourhood of a director.',
    nullable: true,
    filter: true,
  })
  village!: Rel<Village> | null;

  @Reference(() => ServiceProvider, {
    description: 'The provider that employs a social worker.',
    nullable: true,
    filter: true,
    order: ['name'],
    key: true,
  })
  provider!: Rel<ServiceProvider> | null;

  @Sealed({ nullable: true })
  phoneCipher!: Buffer | null;

  @Column('text', { description: 'Last digits of the telephone.', nullable: true, hidden: true })
  phoneTail!: string | null;

  @Computed('text', (row) => `('*******' || ${row}.phone_tail)`, {
    description: 'The telephone, all but its last four digits masked.',
    nullable: true,
  })
  phone!: string | null;

  @Column('date', {
    description:
      'The day the safeguarding pledge (儿童保护承诺书) was signed. Without it the worker cannot be assigned (rule 51).',
    nullable: true,
  })
  pledgeSignedOn!: IsoDate | null;

  @Computed('date', (row) => `(select max(k.checked_on) from record_check k where k.worker_id = ${row}.id)`, {
    description: 'The day of the latest criminal-record check.',
    nullable: true,
  })
  lastCheckedOn!: IsoDate | null;

  @Computed(
    'enum',
    (row) => `(select k.result from record_check k where k.worker_id = ${row}.id order by ${LATEST_FIRST} limit 1)`,
    {
      description:
        'What the latest criminal-record check found. It must be clear and not older than twelve months (rule 51).',
      nullable: true,
      words: RecordCheckResult,
    },
  )
  lastCheckResult!: RecordCheckResult | null;

  @Column('date', { description: 'First day in the post.' })
  joinedOn!: IsoDate;

  @Column('date', { description: 'Last day in the post.', nullable: true, filter: true })
  leftOn!: IsoDate | null;

  @Many(() => RecordCheck, 'worker_id', {
    description: 'All criminal-record checks, latest first.',
    as: 'rows',
    orderBy: (check) => `${check}.checked_on desc, ${check}.id desc`,
  })
  recordChecks!: RecordCheck[];

  @Computed('bool', isAssignable, {
    description:
      'Whether the worker can be assigned to a child today: in service, with a clear record check and a signed pledge (rule 51). `actions` says what is missing.',
    filter: true,
  })
  assignable!: boolean;

  @Resolved(() => [Action], {
    description:
      'What the caller may do with the worker now, and what speaks against the rest. Reasons against `formCaseTeam` say why the worker cannot be assigned today (rule 51).',
  })
  actions!: unknown;
}

/** A criminal-record check of a worker (rule 51). Checks are added, never edited. */
@Table({
  description:
    'A criminal-record check of a worker (rule 51, 未成年人保护法第六十二条). Checks are added, never edited.',
  guards: {
    ...forRoles(['SUPERVISOR', 'DIRECTOR', 'SOCIAL_WORKER', 'PROVIDER_KEY'], SEEN),
    ...forRoles(['MUNICIPAL_BUREAU'], SEEN, SEEN),
    ...forRoles(['DISTRICT_BUREAU'], SEEN, ofAWorker(`w.${OWN_DISTRICT}`)),
    ...forRoles(['PROVIDER_MANAGER'], SEEN, ofAWorker(`w.${OWN_PROVIDER}`)),
  },
})
export class RecordCheck extends Row {
  @Reference(() => Worker, { description: 'The worker.' })
  worker!: Rel<Worker>;

  @Column('date', { description: 'The day of the check.', order: true })
  checkedOn!: IsoDate;

  @Column('enum', { description: 'What it found.', words: RecordCheckResult })
  result!: RecordCheckResult;

  @Column('text', { description: 'Who answered: the police station.', nullable: true })
  authority!: string | null;
}
