import type { Rel } from '@mikro-orm/core';
import { published } from '../access/guards.ts';
import type { IsoDate } from '../identity/calendar.ts';
import { DistrictQuota } from '../quotas/quota.entity.ts';
import { Column, Computed, Many, Related, Resolved, Row, Table, VersionedRow } from '../read/entity.ts';
import { Action } from '../write/action.types.ts';
import { ProgrammeStatus } from './programme.enums.ts';

/** One year of the notice, with its figures. Next year’s notice changes numbers; old years keep theirs. */
@Table({
  description: 'One programme year (项目年度): the notice, its dates, its standard and the figures its rules use.',
  guards: published(['MUNICIPAL_BUREAU']),
  defaultOrder: '-year',
})
export class Programme extends VersionedRow {
  @Column('int', { description: 'The year, 2022.', unique: true, filter: true, order: true })
  year!: number;

  @Column('text', { description: 'The notice’s number, 沪民儿福发〔2022〕2号.', filter: true })
  number!: string;

  @Column('text', { description: 'The notice’s title.' })
  title!: string;

  @Column('date', { description: 'First day of the programme.', filter: true, order: true })
  startsOn!: IsoDate;

  @Column('date', { description: 'Last day of the programme.', filter: true, order: true })
  endsOn!: IsoDate;

  @Column('money', { description: 'Standard per child in yuan, 10000.00 (notice 三, rule 41).' })
  perChildStandard!: string;

  @Column('json', {
    description:
      'The figures its rules use, where they differ from the default; see the query `rules` for those in force.',
  })
  parameters!: Record<string, unknown>;

  @Column('int', {
    description: 'Children in difficulty planned in the whole city: the foot of the notice’s table (rule 7).',
  })
  plannedInDifficulty!: number;

  @Column('int', { description: 'Orphans planned in the whole city: the foot of the notice’s table (rule 7).' })
  plannedOrphans!: number;

  @Column('enum', { description: 'Where the year stands.', words: ProgrammeStatus, filter: true, default: 'DRAFT' })
  status!: ProgrammeStatus;

  @Many(() => DistrictQuota, 'programme_id', { description: 'Its quotas by district.' })
  districtQuotas!: unknown;

  @Related(
    () => ProgrammeTotals,
    (row) => `${row}.id`,
    { description: 'The foot of its quota table: planned and confirmed in the whole city.', nullable: false },
  )
  totals!: Rel<ProgrammeTotals>;

  @Resolved(() => [Action], {
    description: 'What the caller may do with the programme year now, and what speaks against the rest.',
  })
  actions!: unknown;
}

/** The foot of a programme's quota table. */
@Table({
  description:
    'The foot of a programme’s quota table: planned and confirmed children in the whole city (rules 6 and 7).',
  table: 'programme',
  guards: published(),
  view: true,
  defaultOrder: 'id',
})
export class ProgrammeTotals extends Row {
  @Computed('int', (row) => `${row}.planned_in_difficulty`, { description: 'Planned children in difficulty.' })
  inDifficulty!: number;

  @Computed('int', (row) => `${row}.planned_orphans`, { description: 'Planned orphans.' })
  orphans!: number;

  @Computed('int', (row) => `(${row}.planned_in_difficulty + ${row}.planned_orphans)`, {
    description: 'Planned children, both categories.',
  })
  total!: number;

  @Computed(
    'int',
    (row) =>
      `(select coalesce(sum(q.confirmed_in_difficulty + q.confirmed_orphans), 0) from district_quota q where q.programme_id = ${row}.id)`,
    { description: 'Children confirmed so far, both categories.' },
  )
  confirmed!: number;
}
