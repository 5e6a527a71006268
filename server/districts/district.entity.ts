import type { Rel } from '@mikro-orm/core';
import { ALL, forRoles, type Guards, OWN_DISTRICT, published } from '../access/guards.ts';
import { Column, Many, Reference, Resolved, Row, Table, VersionedRow } from '../read/entity.ts';
import { Action } from '../write/action.types.ts';

const MAINTAINERS = ['MUNICIPAL_BUREAU'] as const;
/** Everyone reads the divisions; a district's bureau changes those of its district. */
const DIVISION_GUARDS: Guards = {
  ...published(MAINTAINERS),
  ...forRoles(['DISTRICT_BUREAU'], ALL, OWN_DISTRICT),
};

/** One of the city's districts. Its bureau confirms children, its finance office pays. */
@Table({
  description: 'One of the 16 districts of the city, by its code of GB/T 2260.',
  guards: published(MAINTAINERS),
  defaultOrder: 'position',
})
export class District extends Row {
  @Column('text', { description: 'Six digits of GB/T 2260, `310115`.', unique: true, filter: true, order: true })
  code!: string;

  @Column('text', { description: 'The name, 浦东新区.', filter: true, order: true })
  name!: string;

  @Column('int', { description: 'Its place in the notice’s table, from 1.', order: true })
  position!: number;

  @Many(() => Township, 'district_id', { description: 'Its streets and townships.' })
  townships!: unknown;

  @Resolved(() => [Action], { description: 'What the caller may do here now, and what speaks against the rest.' })
  actions!: unknown;
}

/** A street or township: where the child supervisor works. */
@Table({
  description: 'A street or township (街道、镇、乡). Child supervisors are on its staff.',
  guards: DIVISION_GUARDS,
  defaultOrder: 'code',
})
export class Township extends VersionedRow {
  @Column('text', {
    description: 'Nine digits: the district’s code and three more.',
    unique: true,
    filter: true,
    order: true,
  })
  code!: string;

  @Column('text', { description: 'The name, 川沙新镇.', filter: true, order: true })
  name!: string;

  @Reference(() => District, { description: 'The district it belongs to.', filter: true, order: ['code'] })
  district!: Rel<District>;

  @Many(() => Village, 'township_id', { description: 'Its villages and neighbourhoods.' })
  villages!: unknown;

  @Resolved(() => [Action], { description: 'What the caller may do here now, and what speaks against the rest.' })
  actions!: unknown;
}

/** A village or neighbourhood committee: where the child director works. */
@Table({
  description: 'A village or neighbourhood (村、居民区). Child directors are on its committee’s staff.',
  guards: DIVISION_GUARDS,
  defaultOrder: 'code',
})
export class Village extends VersionedRow {
  @Column('text', {
    description: 'Twelve digits: the street’s or township’s code and three more.',
    unique: true,
    filter: true,
    order: true,
  })
  code!: string;

  @Column('text', { description: 'The name, 新川居民区.', filter: true, order: true })
  name!: string;

  @Reference(() => Township, { description: 'The street or township it belongs to.', filter: true, order: ['code'] })
  township!: Rel<Township>;

  @Reference(() => District, { description: 'The district it belongs to.', filter: true, order: ['code'] })
  district!: Rel<District>;

  @Resolved(() => [Action], { description: 'What the caller may do here now, and what speaks against the rest.' })
  actions!: unknown;
}
