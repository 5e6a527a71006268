import type { Rel } from '@mikro-orm/core';
import { Account } from '../access/account.entity.ts';
import { childRows, forRoles, type Guards, ownChildren } from '../access/guards.ts';
import { AuditEntry } from '../audit/audit.entity.ts';
import { Case } from '../cases/case.entity.ts';
import { District, Township, Village } from '../districts/district.entity.ts';
import type { IsoDate } from '../identity/calendar.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { Column, Computed, Many, Reference, Related, Resolved, Sealed, Table, VersionedRow } from '../read/entity.ts';
import { Action } from '../write/action.types.ts';
import { ChildCategory, ChildStatus, Guardianship, IdType, Schooling, Sex } from './child.enums.ts';
import { Guardian, GuardianshipCause } from './guardian.entity.ts';

const REGISTRANTS = ['SUPERVISOR', 'DIRECTOR'] as const;
const OWN_OR_REGISTERED = `(${ownChildren('id')} or (registered_by_id = app_account_id() and status <> 'CONFIRMED'))`;

const CHILD_GUARDS: Guards = {
  ...childRows(['DISTRICT_BUREAU'], 'id'),
  ...forRoles(REGISTRANTS, OWN_OR_REGISTERED, 'registered_by_id = app_account_id()'),
};

/** A child the programme serves, or may serve. */
@Table({
  description:
    'A child registered for the programme, with the facts its eligibility rests on (notice 一, rules 1 to 5).',
  guards: CHILD_GUARDS,
  defaultOrder: '-registeredAt',
  indexes: [
    ['district', 'nameSort', 'id'],
    ['district', 'status', 'nameSort', 'id'],
    ['district', 'registeredAt', 'id'],
    ['nameSort', 'id'],
    ['registeredAt', 'id'],
    ['district', 'grade'],
    ['township', 'grade', 'nameSort', 'id'],
    ['name', 'birthDate'],
  ],
  search: (row, term) => `(strpos(${row}.search_text, lower(${term})) > 0 or ${row}.id_number_tail = upper(${term}))`,
  checks: { child_grade: 'grade >= 1 and grade <= 12' },
})
export class Child extends VersionedRow {
  @Column('text', {
    description: 'The child’s number in the system, `310115-2022-0001`.',
    unique: true,
    filter: true,
    order: true,
  })
  number!: string;

  @Column('text', { description: 'The name. Lists sort it by pinyin.', filter: true, order: true, sortBy: 'name_sort' })
  name!: string;

  @Column('text', { description: 'The name in pinyin.', hidden: true })
  nameSort!: string;

  @Column('text', { description: 'What the search looks through.', hidden: true })
  searchText!: string;

  @Column('enum', { description: 'Sex.', words: Sex, filter: true, key: true })
  sex!: Sex;

  @Column('date', { description: 'Date of birth.', filter: true, order: true })
  birthDate!: IsoDate;

  @Computed('int', (row) => `extract(year from age(app_today(), ${row}.birth_date))::int`, {
    description: 'Age today, in whole years.',
  })
  age!: number;

  @Column('enum', { description: 'What the child is registered on.', words: IdType })
  idType!: IdType;

  @Sealed()
  idNumberCipher!: Buffer;

  @Sealed()
  idNumberHash!: Buffer;

  @Column('text', { description: 'The last four characters of the ID number.', hidden: true })
  idNumberTail!: string;

  @Computed('text', (row) => `('**************' || ${row}.id_number_tail)`, {
    description:
      'The ID number, all but its last four characters masked. `revealIdentifiers` shows it, with a reason, and is logged.',
  })
  idNumber!: string;

  @Column('enum', {
    description: 'The group the child belongs to (rule 2).',
    words: ChildCategory,
    filter: true,
    order: true,
    key: true,
  })
  category!: ChildCategory;

  @Column('int', {
    description: 'Grade in compulsory education, 1 to 9 (rule 3).',
    filter: true,
    order: true,
    key: true,
  })
  grade!: number;

  @Column('enum', { description: 'How the child is schooled (rule 3).', words: Schooling, filter: true, key: true })
  schooling!: Schooling;

  @Column('text', { description: 'The school.', nullable: true })
  school!: string | null;

  @Column('enum', {
    description: 'Whether guardianship is absent or inadequate (rule 4).',
    words: Guardianship,
    filter: true,
    key: true,
    nullable: true,
  })
  guardianship!: Guardianship | null;

  @Reference(() => District, {
    description: 'The one responsible district (rule 5).',
    filter: true,
    order: ['code'],
    key: true,
    index: false,
  })
  district!: Rel<District>;

  @Reference(() => Township, { description: 'The street or township where the child lives.', filter: true, key: true })
  township!: Rel<Township>;

  @Reference(() => Village, { description: 'The village or neighbourhood where the child lives.', filter: true })
  village!: Rel<Village>;

  @Sealed({ nullable: true })
  addressCipher!: Buffer | null;

  @Computed('bool', (row) => `(${row}.address_cipher is not null)`, {
    description: 'Whether an exact address is kept. `revealIdentifiers` shows it.',
  })
  hasAddress!: boolean;

  @Reference(() => Programme, { description: 'The programme year the eligibility is for.', filter: true })
  programme!: Rel<Programme>;

  @Column('enum', {
    description: 'Where the eligibility stands (rule 1).',
    words: ChildStatus,
    filter: true,
    order: true,
    key: true,
    default: 'DRAFT',
  })
  status!: ChildStatus;

  @Column('text', { description: 'Why the child was rejected or withdrawn.', nullable: true })
  statusReason!: string | null;

  @Reference(() => Account, {
    description: 'Who registered the child.',
    nullable: true,
    see: ['MUNICIPAL_BUREAU', 'DISTRICT_BUREAU'],
  })
  registeredBy!: Rel<Account> | null;

  @Column('datetime', { description: 'When the child was registered.', filter: true, order: true })
  registeredAt!: string;

  @Reference(() => Account, {
    description: 'Who submitted the child. Somebody else confirms.',
    nullable: true,
    see: ['MUNICIPAL_BUREAU', 'DISTRICT_BUREAU'],
  })
  submittedBy!: Rel<Account> | null;

  @Column('datetime', {
    description: 'When the child was submitted to the district bureau.',
    nullable: true,
    filter: true,
    order: true,
  })
  submittedAt!: string | null;

  @Reference(() => Account, {
    description: 'Who confirmed the child.',
    nullable: true,
    see: ['MUNICIPAL_BUREAU', 'DISTRICT_BUREAU'],
  })
  confirmedBy!: Rel<Account> | null;

  @Column('datetime', {
    description: 'When the district bureau confirmed the child.',
    nullable: true,
    filter: true,
    order: true,
  })
  confirmedAt!: string | null;

  @Many(() => Guardian, 'child_id', { description: 'Guardians and carers.', as: 'rows' })
  guardians!: Guardian[];

  @Many(() => GuardianshipCause, 'child_id', { description: 'The coded causes (rule 4).', as: 'rows' })
  causes!: GuardianshipCause[];

  @Many(() => Case, 'child_id', { description: 'The child’s cases, one a programme year.' })
  cases!: unknown;

  @Related(
    () => Case,
    (row) => `(select c.id from support_case c where c.child_id = ${row}.id and c.programme_id = ${row}.programme_id)`,
    { description: 'The case in the programme year of the eligibility.' },
  )
  currentCase!: Rel<Case> | null;

  @Computed(
    'bool',
    (row) =>
      `(${row}.status = 'CONFIRMED' and not exists (select from support_case c where c.child_id = ${row}.id and c.programme_id = ${row}.programme_id))`,
    {
      description: 'Confirmed, and still without a team in the programme year: the district bureau forms it (rule 9).',
      filter: true,
    },
  )
  awaitsTeam!: boolean;

  @Computed(
    'int',
    (row) =>
      `(select count(*) from activity_attendance a join group_activity g on g.id = a.activity_id where a.child_id = ${row}.id and g.status = 'HELD' and g.programme_id = ${row}.programme_id)::int`,
    {
      description:
        'Group activities of the year that the child was signed in at, as far as the caller may see them; below two deserves a look (rule 26).',
    },
  )
  activitiesAttended!: number;

  @Many(() => AuditEntry, 'child_id', {
    description: 'Every change to the child’s records, newest first.',
    see: ['MUNICIPAL_BUREAU', 'DISTRICT_BUREAU'],
  })
  history!: unknown;

  @Resolved(() => [Action], {
    description: 'What the caller may do with the child now, and what speaks against the rest, by article.',
  })
  actions!: unknown;
}
