import type { Rel } from '@mikro-orm/core';
import { ALL, forRoles, type Guards } from '../access/guards.ts';
import { District, Township, Village } from '../districts/district.entity.ts';
import { ServiceProvider } from '../providers/provider.entity.ts';
import { Column, Computed, Many, Reference, Row, Sealed, Table, VersionedRow } from '../read/entity.ts';
import { RecordCheckResult, WorkerRole } from './worker.enums.ts';

const IN_DISTRICT = '(district_id = app_district_id() or provider_id = any((select app_my_providers())::uuid[]))';
const WITH_PROVIDER = '(provider_id = app_provider_id() or district_id = any((select app_my_districts())::uuid[]))';
const OWN_STAFF = 'provider_id = app_provider_id()';
const OF_A_WORKER_SEEN = 'exists (select from worker w where w.id = worker_id)';

const WORKER_GUARDS: Guards = {
  ...forRoles(['MUNICIPAL_BUREAU'], ALL, ALL),
  ...forRoles(['DISTRICT_BUREAU'], IN_DISTRICT, IN_DISTRICT),
  ...forRoles(['SUPERVISOR', 'DIRECTOR'], IN_DISTRICT),
  ...forRoles(['PROVIDER_MANAGER'], WITH_PROVIDER, OWN_STAFF),
  ...forRoles(['SOCIAL_WORKER', 'PROVIDER_KEY'], WITH_PROVIDER),
};

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
  pledgeSignedOn!: string | null;

  @Computed('date', (row) => `(select max(k.checked_on) from record_check k where k.worker_id = ${row}.id)`, {
    description: 'The day of the latest criminal-record check.',
    nullable: true,
  })
  lastCheckedOn!: string | null;

  @Computed(
    'enum',
    (row) =>
      `(select k.result from record_check k where k.worker_id = ${row}.id order by k.checked_on desc, k.id desc limit 1)`,
    {
      description:
        'What the latest criminal-record check found. It must be clear and not older than twelve months (rule 51).',
      nullable: true,
      words: RecordCheckResult,
    },
  )
  lastCheckResult!: RecordCheckResult | null;

  @Column('date', { description: 'First day in the post.' })
  joinedOn!: string;

  @Column('date', { description: 'Last day in the post.', nullable: true, filter: true })
  leftOn!: string | null;

  @Many(() => RecordCheck, 'worker_id', {
    description: 'All criminal-record checks, latest first.',
    as: 'rows',
    orderBy: (check) => `${check}.checked_on desc, ${check}.id desc`,
  })
  recordChecks!: RecordCheck[];
}

/** A criminal-record check of a worker (rule 51). Checks are added, never edited. */
@Table({
  description:
    'A criminal-record check of a worker (rule 51, 未成年人保护法第六十二条). Checks are added, never edited.',
  guards: {
    ...forRoles(['SUPERVISOR', 'DIRECTOR', 'SOCIAL_WORKER', 'PROVIDER_KEY'], OF_A_WORKER_SEEN),
    ...forRoles(['MUNICIPAL_BUREAU', 'DISTRICT_BUREAU', 'PROVIDER_MANAGER'], OF_A_WORKER_SEEN, OF_A_WORKER_SEEN),
  },
})
export class RecordCheck extends Row {
  @Reference(() => Worker, { description: 'The worker.' })
  worker!: Rel<Worker>;

  @Column('date', { description: 'The day of the check.', order: true })
  checkedOn!: string;

  @Column('enum', { description: 'What it found.', words: RecordCheckResult })
  result!: RecordCheckResult;

  @Column('text', { description: 'Who answered: the police station.', nullable: true })
  authority!: string | null;
}
