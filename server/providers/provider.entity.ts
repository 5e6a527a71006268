import type { Rel } from '@mikro-orm/core';
import { ALL, forRoles, OWN_DISTRICT, OWN_PROVIDER, published } from '../access/guards.ts';
import { District } from '../districts/district.entity.ts';
import type { IsoDate } from '../identity/calendar.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { Column, Computed, Many, Reference, Resolved, Table, VersionedRow } from '../read/entity.ts';
import { Action } from '../write/action.types.ts';

const OFFICES = ['MUNICIPAL_BUREAU', 'DISTRICT_BUREAU'] as const;

/** A social organisation that takes on the project (承接社会组织). */
@Table({
  description: 'A social organisation that takes on the project (承接社会组织).',
  guards: published(OFFICES),
  defaultOrder: 'name',
  search: (row, term) => `(strpos(${row}.name, ${term}) > 0 or starts_with(${row}.credit_code, upper(${term})))`,
})
export class ServiceProvider extends VersionedRow {
  @Column('text', { description: 'Its registered name.', filter: true, order: true })
  name!: string;

  @Column('text', {
    description: 'Unified social credit code of 18 characters (GB 32100), its check character verified.',
    unique: true,
    filter: true,
  })
  creditCode!: string;

  @Column('text', { description: 'The person in charge.', nullable: true })
  contact!: string | null;

  @Column('text', { description: 'The office’s telephone.', nullable: true })
  officePhone!: string | null;

  @Many(() => ServiceContract, 'provider_id', { description: 'Its contracts, as far as the caller may see them.' })
  contracts!: unknown;

  @Resolved(() => [Action], { description: 'What the caller may do with the provider now.' })
  actions!: unknown;
}

/** A contract of a provider with a district for a programme year (承接协议, rule 8). */
@Table({
  description:
    'A contract of a provider with a district bureau for a programme year (承接协议). Without one no team is formed (rule 8).',
  guards: {
    ...forRoles(['MUNICIPAL_BUREAU'], ALL),
    ...forRoles(['DISTRICT_BUREAU'], OWN_DISTRICT, OWN_DISTRICT),
    ...forRoles(['DISTRICT_FINANCE', 'SUPERVISOR', 'DIRECTOR'], OWN_DISTRICT),
    ...forRoles(['PROVIDER_MANAGER', 'SOCIAL_WORKER', 'PROVIDER_KEY'], OWN_PROVIDER),
  },
  defaultOrder: '-startsOn',
})
export class ServiceContract extends VersionedRow {
  @Reference(() => ServiceProvider, { description: 'The provider.', filter: true, order: ['name'], key: true })
  provider!: Rel<ServiceProvider>;

  @Reference(() => District, { description: 'The district.', filter: true, order: ['code'], key: true })
  district!: Rel<District>;

  @Reference(() => Programme, { description: 'The programme year.', filter: true })
  programme!: Rel<Programme>;

  @Column('text', { description: 'The contract’s number.', filter: true })
  number!: string;

  @Column('int', { description: 'How many children it covers.', measure: true })
  childrenCount!: number;

  @Column('money', { description: 'Its amount in yuan.', measure: true, order: true })
  amount!: string;

  @Column('date', { description: 'The day it was signed.', nullable: true })
  signedOn!: IsoDate | null;

  @Column('date', { description: 'Its first day.', filter: true, order: true })
  startsOn!: IsoDate;

  @Column('date', { description: 'Its last day, as agreed.', filter: true, order: true })
  endsOn!: IsoDate;

  @Column('date', { description: 'Its last day, when it ended early.', nullable: true })
  endedOn!: IsoDate | null;

  @Column('text', { description: 'Why it ended early.', nullable: true })
  endReason!: string | null;

  @Computed(
    'int',
    (row) =>
      `(select count(*) from group_activity g where g.status = 'HELD' and g.programme_id = ${row}.programme_id and g.district_id = ${row}.district_id and g.provider_id = ${row}.provider_id)::int`,
    { description: 'Group activities held under it; at least two a year are required (rule 26).' },
  )
  activitiesHeld!: number;

  @Computed('bool', (row) => `(app_today() between ${row}.starts_on and coalesce(${row}.ended_on, ${row}.ends_on))`, {
    description: 'In force today.',
  })
  inForce!: boolean;

  @Resolved(() => [Action], {
    description: 'What the caller may do with the contract now, and what speaks against the rest.',
  })
  actions!: unknown;
}
