import type { Rel } from '@mikro-orm/core';
import { childRows } from '../access/guards.ts';
import { Child } from '../children/child.entity.ts';
import { District } from '../districts/district.entity.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { ServiceProvider } from '../providers/provider.entity.ts';
import { Column, Computed, Many, Reference, Related, Resolved, Row, Table, VersionedRow } from '../read/entity.ts';
import { CaseMonth } from '../visits/month.entity.ts';
import { HomeVisit } from '../visits/visit.entity.ts';
import { Worker } from '../workers/worker.entity.ts';
import { WorkerRole } from '../workers/worker.enums.ts';
import { Action } from '../write/action.types.ts';
import { CaseStatus } from './case.enums.ts';

const member = (role: WorkerRole) => (row: string) =>
  `(select m.worker_id from case_member m where m.case_id = ${row}.id and m.role = '${role}' and m.from_on <= least(app_today(), coalesce(${row}.closed_on, app_today())) and (m.to_on is null or m.to_on > least(app_today(), coalesce(${row}.closed_on, app_today()))) limit 1)`;

/** One child in one programme year (个案, rule 10). */
@Table({
  description: 'One child in one programme year (个案, rule 10), covering the child and the family.',
  table: 'support_case',
  guards: childRows(['DISTRICT_BUREAU', 'PROVIDER_MANAGER']),
  uniques: [['child', 'programme']],
  indexes: [
    ['district', 'programme', 'status'],
    ['provider', 'programme'],
  ],
  defaultOrder: '-openedOn',
})
export class Case extends VersionedRow {
  @Column('text', { description: 'The case’s number, `GA310115-2022-0001`.', unique: true, filter: true, order: true })
  number!: string;

  @Reference(() => Child, { description: 'The child.', filter: true })
  child!: Rel<Child>;

  @Reference(() => Programme, { description: 'The programme year.', filter: true, index: false })
  programme!: Rel<Programme>;

  @Reference(() => District, {
    description: 'The responsible district.',
    filter: true,
    order: ['code'],
    key: true,
    index: false,
  })
  district!: Rel<District>;

  @Reference(() => ServiceProvider, {
    description: 'The provider that serves it.',
    filter: true,
    order: ['name'],
    key: true,
    index: false,
  })
  provider!: Rel<ServiceProvider>;

  @Column('date', {
    description: 'First day of the case. Its month owes a visit (rule 17).',
    filter: true,
    order: true,
    key: true,
  })
  openedOn!: string;

  @Column('date', { description: 'Last day of the case.', nullable: true, filter: true })
  closedOn!: string | null;

  @Column('enum', { description: 'Where it stands.', words: CaseStatus, filter: true, key: true, default: 'OPEN' })
  status!: CaseStatus;

  @Related(
    () => CaseTeam,
    (row) => `${row}.id`,
    { description: 'The team of today, exactly one of each role (rule 9).', nullable: false },
  )
  team!: Rel<CaseTeam>;

  @Many(() => CaseMember, 'case_id', {
    description: 'Everyone who was ever on the team, with dates: who was responsible on which day.',
    as: 'rows',
    orderBy: (row) => `${row}.from_on, ${row}.role`,
  })
  members!: CaseMember[];

  @Many(() => CaseMember, 'case_id', {
    description:
      'Who was responsible on a day: one of each role (rule 9). Nobody before the case opened and after it was closed.',
    as: 'rows',
    orderBy: (row) => `${row}.role`,
    day: (row, other, day) =>
      `${other}.from_on <= ${day} and (${other}.to_on is null or ${other}.to_on > ${day}) and (${row}.closed_on is null or ${row}.closed_on >= ${day})`,
  })
  responsible!: CaseMember[];

  @Many(() => HomeVisit, 'case_id', { description: 'Its visits and contacts.' })
  visits!: unknown;

  @Many(() => CaseMonth, 'case_id', {
    description: 'Its months from opening to the end, with what each owes and has (rule 17).',
    as: 'rows',
    orderBy: (row) => `${row}.month`,
    last: (row) => `${row}.month <= app_today()`,
  })
  months!: CaseMonth[];

  @Resolved(() => [Action], {
    description: 'What the caller may do with the case now, and what speaks against the rest, by article.',
  })
  actions!: unknown;
}

/** The three people responsible for a case today, read from its members. */
@Table({
  description: 'The three people responsible for a case today (执行小组, rule 9).',
  table: 'support_case',
  guards: childRows([]),
  view: true,
  defaultOrder: 'id',
})
export class CaseTeam extends Row {
  @Related(() => Worker, member('CHILD_SUPERVISOR'), {
    description: 'The child supervisor (儿童督导员), who owns the case.',
  })
  supervisor!: Rel<Worker> | null;

  @Related(() => Worker, member('CHILD_DIRECTOR'), { description: 'The child director (儿童主任).' })
  director!: Rel<Worker> | null;

  @Related(() => Worker, member('SOCIAL_WORKER'), {
    description: 'The social worker (儿童福利社工), who goes to every visit.',
  })
  socialWorker!: Rel<Worker> | null;
}

/** A worker’s time on a case’s team. */
@Table({
  description: 'A worker’s time on a case’s team. Times of one role neither overlap nor leave gaps (rule 9).',
  guards: childRows(['DISTRICT_BUREAU', 'PROVIDER_MANAGER']),
  indexes: [
    ['worker', 'fromOn'],
    ['case', 'role', 'fromOn'],
  ],
  defaultOrder: 'fromOn',
  checks: { case_member_days: 'to_on is null or to_on > from_on' },
})
export class CaseMember extends VersionedRow {
  @Reference(() => Case, { description: 'The case.', filter: true, index: false })
  case!: Rel<Case>;

  @Reference(() => Child, { description: 'The child.', filter: true })
  child!: Rel<Child>;

  @Reference(() => District, { description: 'The responsible district.', hidden: true, index: false })
  district!: Rel<District>;

  @Reference(() => Worker, { description: 'The worker.', filter: true, index: false })
  worker!: Rel<Worker>;

  @Column('enum', { description: 'The worker’s part in the team.', words: WorkerRole, filter: true })
  role!: WorkerRole;

  @Column('date', { description: 'First day.', filter: true, order: true })
  fromOn!: string;

  @Column('date', {
    description: 'The day the successor takes over; absent while it lasts.',
    nullable: true,
    filter: true,
  })
  toOn!: string | null;

  @Computed(
    'bool',
    (row) => `(${row}.from_on <= app_today() and (${row}.to_on is null or ${row}.to_on > app_today()))`,
    { description: 'Responsible today.' },
  )
  current!: boolean;
}
