import type { Rel } from '@mikro-orm/core';
import { ALL, childRows, forRoles, type Guards, OWN_DISTRICT, OWN_PROVIDER } from '../access/guards.ts';
import { CASE_ROLES, type Role } from '../access/roles.ts';
import { Child } from '../children/child.entity.ts';
import { District } from '../districts/district.entity.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { ServiceProvider } from '../providers/provider.entity.ts';
import { Column, Computed, Many, Reference, Resolved, Row, Table, VersionedRow } from '../read/entity.ts';
import { Action } from '../write/action.types.ts';
import { ActivityAim, ActivityKind, ActivityStatus } from './activity.enums.ts';

/** Those who hold activities: the provider's people, and its programs. */
export const ORGANISERS = ['PROVIDER_MANAGER', 'SOCIAL_WORKER', 'PROVIDER_KEY'] as const satisfies readonly Role[];

const ACTIVITY_GUARDS: Guards = {
  ...forRoles(['MUNICIPAL_BUREAU'], ALL),
  ...forRoles(['DISTRICT_BUREAU', 'DISTRICT_FINANCE', 'SUPERVISOR', 'DIRECTOR'], OWN_DISTRICT),
  ...forRoles(ORGANISERS, OWN_PROVIDER, OWN_PROVIDER),
};

/** A group activity of a provider in a district (集体拓展活动, rules 26 to 29). */
@Table({
  description: 'A group activity of a provider in a district (集体拓展活动, rules 26 to 29): planned, held, cancelled.',
  guards: ACTIVITY_GUARDS,
  defaultOrder: '-date',
  indexes: [
    ['district', 'date'],
    ['provider', 'date'],
  ],
})
export class GroupActivity extends VersionedRow {
  @Reference(() => Programme, { description: 'The programme year.', filter: true })
  programme!: Rel<Programme>;

  @Reference(() => District, { description: 'The district.', filter: true, order: ['code'], key: true, index: false })
  district!: Rel<District>;

  @Reference(() => ServiceProvider, {
    description: 'The provider that holds it.',
    filter: true,
    order: ['name'],
    key: true,
    index: false,
  })
  provider!: Rel<ServiceProvider>;

  @Column('text', { description: 'What it is called.', filter: true })
  title!: string;

  @Column('enum', { description: 'Its kind (rule 28).', words: ActivityKind, filter: true, key: true })
  kind!: ActivityKind;

  @Column('enums', { description: 'What it is for (rule 29).', words: ActivityAim, filter: true })
  aims!: ActivityAim[];

  @Column('date', {
    description: 'The day it is planned for, or was held on.',
    filter: true,
    order: true,
    key: true,
  })
  date!: string;

  @Column('text', { description: 'Where.' })
  place!: string;

  @Column('text', { description: 'The plan: what is to be done, with whom.', nullable: true })
  plan!: string | null;

  @Column('text', {
    description:
      'The safety plan: who accompanies, transport, insurance, what to do in an emergency. Needed before it is held.',
    nullable: true,
  })
  safetyPlan!: string | null;

  @Column('text', { description: 'What came of it.', nullable: true })
  summary!: string | null;

  @Column('enum', {
    description: 'Where it stands.',
    words: ActivityStatus,
    filter: true,
    order: true,
    key: true,
    default: 'PLANNED',
  })
  status!: ActivityStatus;

  @Column('text', { description: 'Why it was cancelled.', nullable: true })
  cancelReason!: string | null;

  @Computed('int', (row) => `(select count(*) from activity_attendance a where a.activity_id = ${row}.id)::int`, {
    description: 'Children signed in, as far as the caller may see them.',
    see: CASE_ROLES,
  })
  attended!: number;

  @Many(() => ActivityAttendance, 'activity_id', { description: 'The children who were there.', as: 'rows' })
  attendance!: ActivityAttendance[];

  @Resolved(() => [Action], {
    description: 'What the caller may do with the activity now, and what speaks against the rest, by article.',
  })
  actions!: unknown;
}

/** A child at a group activity: a line of its sign-in list. */
@Table({
  description: 'A child at a group activity: a line of its sign-in list.',
  guards: childRows(ORGANISERS),
  uniques: [['activity', 'child']],
})
export class ActivityAttendance extends Row {
  @Reference(() => GroupActivity, { description: 'The activity.', filter: true, index: false })
  activity!: Rel<GroupActivity>;

  @Reference(() => Child, { description: 'The child.', filter: true })
  child!: Rel<Child>;

  @Reference(() => District, { description: 'The responsible district.', hidden: true })
  district!: Rel<District>;
}
