import type { Rel } from '@mikro-orm/core';
import { Account } from '../access/account.entity.ts';
import { childRows, forRoles, type Guards, ownChildren } from '../access/guards.ts';
import { Case } from '../cases/case.entity.ts';
import { Child } from '../children/child.entity.ts';
import { Relation } from '../children/child.enums.ts';
import { District } from '../districts/district.entity.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { ServiceProvider } from '../providers/provider.entity.ts';
import { Column, Many, Reference, Related, Resolved, Row, Table, VersionedRow } from '../read/entity.ts';
import { Worker } from '../workers/worker.entity.ts';
import { WorkerRole } from '../workers/worker.enums.ts';
import { Action } from '../write/action.types.ts';
import { CaseMonth } from './month.entity.ts';
import { ServiceKind, SignerKind, VisitPlace, VisitStatus } from './visit.enums.ts';

/** Who records visits: the provider's side. */
export const RECORDERS = ['SOCIAL_WORKER', 'PROVIDER_MANAGER', 'PROVIDER_KEY'] as const;
const OWN_OR_ATTENDED = (column: string) => `(${ownChildren()} or ${column} = any((select app_my_visits())::uuid[]))`;

/** A social worker keeps reading the visits it went to after leaving the team, and writes only for its children of today. */
function visitGuards(column: string): Guards {
  return { ...childRows(RECORDERS), ...forRoles(['SOCIAL_WORKER'], OWN_OR_ATTENDED(column), ownChildren()) };
}

/** A visit to a child’s family, or a contact that falls short of one (走访, rules 17 to 21). */
@Table({
  description: 'A visit to a child’s family, or a contact that falls short of one (走访, rules 17 to 21).',
  guards: visitGuards('id'),
  defaultOrder: '-date',
  indexes: [
    ['case', 'date'],
    ['district', 'date', 'id'],
    ['provider', 'date'],
    ['child', 'date'],
  ],
  checks: { home_visit_times: 'ends_at > starts_at and pause_minutes >= 0 and minutes >= 0' },
})
export class HomeVisit extends VersionedRow {
  @Reference(() => Case, {
    description: 'The case. Null for a social worker who has left its team and still reads the visit.',
    filter: true,
    index: false,
    mayBeUnseen: true,
  })
  case!: Rel<Case>;

  @Reference(() => Child, {
    description: 'The child. Null for a social worker who has left its team and still reads the visit.',
    filter: true,
    index: false,
    distinct: 'children',
    mayBeUnseen: true,
  })
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
    description: 'The provider that served the case that day.',
    filter: true,
    order: ['name'],
    key: true,
    index: false,
  })
  provider!: Rel<ServiceProvider>;

  @Column('date', { description: 'The day, in Shanghai.', filter: true, order: true, key: true })
  date!: string;

  @Column('datetime', { description: 'Arrival.' })
  startsAt!: string;

  @Column('datetime', { description: 'Departure.' })
  endsAt!: string;

  @Column('int', { description: 'Minutes of pauses in between.', default: 0 })
  pauseMinutes!: number;

  @Column('int', {
    description: 'Net length of the session in minutes: departure less arrival less pauses (rule 20 asks for 120).',
    filter: true,
    order: true,
    measure: true,
  })
  minutes!: number;

  @Column('enum', { description: 'Where.', words: VisitPlace, filter: true, key: true })
  place!: VisitPlace;

  @Column('enums', { description: 'Which of the six services were given (rule 11).', words: ServiceKind, filter: true })
  services!: ServiceKind[];

  @Column('text', { description: 'What was done and seen.', nullable: true })
  note!: string | null;

  @Column('text', {
    description: 'What was seen that bears on the child’s safety. Never refused by a rule.',
    nullable: true,
  })
  safetyNote!: string | null;

  @Column('enum', {
    description: 'What the record counts as.',
    words: VisitStatus,
    filter: true,
    order: true,
    key: true,
  })
  status!: VisitStatus;

  @Column('enums', { description: 'The codes of the rules a contact falls short of.' })
  shortfalls!: string[];

  @Column('enum', { description: 'Who signed the handbook (rule 21).', words: SignerKind, nullable: true })
  signerKind!: SignerKind | null;

  @Column('text', { description: 'The signer’s name.', nullable: true })
  signerName!: string | null;

  @Column('enum', { description: 'The signer’s relation to the child.', words: Relation, nullable: true })
  signerRelation!: Relation | null;

  @Column('datetime', {
    description: 'When the handbook was signed, or the signature refused.',
    nullable: true,
    filter: true,
  })
  signedAt!: string | null;

  @Column('text', {
    description: 'Why somebody else than the guardian signed, or why the signature was refused.',
    nullable: true,
  })
  signatureReason!: string | null;

  @Column('bool', { description: 'The guardian refused to sign, before a witness.', default: false, filter: true })
  signatureRefused!: boolean;

  @Column('text', { description: 'Who witnessed the refusal.', nullable: true })
  witnessName!: string | null;

  @Column('text', { description: 'Why it was withdrawn.', nullable: true })
  withdrawnReason!: string | null;

  @Reference(() => Account, {
    description: 'Who recorded it.',
    nullable: true,
    see: ['MUNICIPAL_BUREAU', 'DISTRICT_BUREAU', 'PROVIDER_MANAGER'],
  })
  recordedBy!: Rel<Account> | null;

  @Column('datetime', { description: 'When it was recorded.', order: true })
  recordedAt!: string;

  @Many(() => VisitAttendee, 'visit_id', { description: 'Who went.', as: 'rows' })
  attendees!: VisitAttendee[];

  @Related(
    () => CaseMonth,
    (row) =>
      `(select n.id from case_month n where n.case_id = ${row}.case_id and n.month = date_trunc('month', ${row}.date)::date)`,
    { description: 'The month it counts for.' },
  )
  month!: Rel<CaseMonth> | null;

  @Resolved(() => [Action], {
    description: 'What the caller may do with the visit now, and what speaks against the rest, by article.',
  })
  actions!: unknown;
}

/** A service-side person at a visit (rule 18). */
@Table({
  description: 'A service-side person at a visit (rule 18).',
  guards: visitGuards('visit_id'),
  removable: true,
  uniques: [['visit', 'worker']],
})
export class VisitAttendee extends Row {
  @Reference(() => HomeVisit, { description: 'The visit.', hidden: true, index: false })
  visit!: Rel<HomeVisit>;

  @Reference(() => Child, { description: 'The child.', hidden: true })
  child!: Rel<Child>;

  @Reference(() => District, { description: 'The responsible district.', hidden: true, index: false })
  district!: Rel<District>;

  @Reference(() => Worker, { description: 'The person.', nullable: true, filter: true })
  worker!: Rel<Worker>;

  @Column('enum', { description: 'The person’s post that day.', words: WorkerRole })
  role!: WorkerRole;

  @Column('bool', { description: 'On the child’s team that day.' })
  onTeam!: boolean;
}
