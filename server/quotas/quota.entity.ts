import type { Rel } from '@mikro-orm/core';
import { Account } from '../access/account.entity.ts';
import { ALL, forRoles, OWN_DISTRICT, published } from '../access/guards.ts';
import { Child } from '../children/child.entity.ts';
import { ChildCategory } from '../children/child.enums.ts';
import { District } from '../districts/district.entity.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { Column, Computed, Reference, Resolved, Table, VersionedRow } from '../read/entity.ts';
import { Action } from '../write/action.types.ts';
import { ApprovalStatus } from './quota.enums.ts';

/** A line of the notice’s table: how many children a district is to serve (任务指标, rules 6 and 7). */
@Table({
  description:
    'A line of the notice’s table (任务指标): how many children of each category a district is to serve in a programme year, and how far it is.',
  guards: published(['MUNICIPAL_BUREAU']),
  uniques: [['programme', 'district']],
})
export class DistrictQuota extends VersionedRow {
  @Reference(() => Programme, { description: 'The programme year.', filter: true, order: ['year'] })
  programme!: Rel<Programme>;

  @Reference(() => District, { description: 'The district.', filter: true, order: ['code', 'position'] })
  district!: Rel<District>;

  @Column('int', { description: 'Planned children in difficulty (困境儿童).', measure: true })
  inDifficulty!: number;

  @Column('int', { description: 'Planned community-dwelling orphans (散居孤儿).', measure: true })
  orphans!: number;

  @Computed('int', (row) => `(${row}.in_difficulty + ${row}.orphans)`, {
    description: 'Planned children, both categories: the row’s total.',
    order: true,
    measure: true,
  })
  total!: number;

  @Column('int', { description: 'Confirmed children in difficulty. Kept by the database.', default: 0 })
  confirmedInDifficulty!: number;

  @Column('int', { description: 'Confirmed orphans. Kept by the database.', default: 0 })
  confirmedOrphans!: number;

  @Computed('int', (row) => `(${row}.confirmed_in_difficulty + ${row}.confirmed_orphans)`, {
    description: 'Confirmed children, both categories.',
    order: true,
    measure: true,
  })
  confirmed!: number;

  @Computed(
    'int',
    (row) => `(${row}.in_difficulty + ${row}.orphans - ${row}.confirmed_in_difficulty - ${row}.confirmed_orphans)`,
    {
      description: 'Places left; negative when the district serves more than planned.',
      order: true,
    },
  )
  remaining!: number;

  @Column('int', {
    description: 'Children with an open case, and so with a team. Kept by the database.',
    default: 0,
  })
  withTeam!: number;
}

/** The district bureau’s word that it pays for a child above the quota (interpretation of rule 6). */
@Table({
  description:
    'A request that the district bureau confirm its budget for a child above the quota. With an approval the child can be confirmed (interpretation of rule 6).',
  guards: { ...forRoles(['MUNICIPAL_BUREAU'], ALL), ...forRoles(['DISTRICT_BUREAU'], OWN_DISTRICT, OWN_DISTRICT) },
})
export class QuotaApproval extends VersionedRow {
  @Reference(() => Child, { description: 'The child.', filter: true })
  child!: Rel<Child>;

  @Reference(() => Programme, { description: 'The programme year.', filter: true })
  programme!: Rel<Programme>;

  @Reference(() => District, { description: 'The district.', filter: true, order: ['code'] })
  district!: Rel<District>;

  @Column('enum', { description: 'The category whose quota is reached.', words: ChildCategory })
  category!: ChildCategory;

  @Column('text', { description: 'The budget line that pays for the child.' })
  budgetLine!: string;

  @Column('text', { description: 'Why the child is to be served above the quota.' })
  reason!: string;

  @Column('enum', { description: 'Where the request stands.', words: ApprovalStatus, filter: true, default: 'PENDING' })
  status!: ApprovalStatus;

  @Reference(() => Account, { description: 'Who asked. Somebody else decides.', nullable: true })
  requestedBy!: Rel<Account> | null;

  @Column('datetime', { description: 'When it was asked.', order: true })
  requestedAt!: string;

  @Reference(() => Account, { description: 'Who decided.', nullable: true })
  decidedBy!: Rel<Account> | null;

  @Column('datetime', { description: 'When it was decided.', nullable: true, order: true })
  decidedAt!: string | null;

  @Column('text', { description: 'The decision’s reason.', nullable: true })
  decisionNote!: string | null;

  @Resolved(() => [Action], {
    description: 'What the caller may do with the request now, and what speaks against the rest.',
  })
  actions!: unknown;
}
