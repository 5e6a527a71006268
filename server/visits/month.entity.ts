import type { Rel } from '@mikro-orm/core';
import { Account } from '../access/account.entity.ts';
import { ALL, childRows, forRoles, OWN_DISTRICT, OWN_PROVIDER } from '../access/guards.ts';
import { Case } from '../cases/case.entity.ts';
import { Child } from '../children/child.entity.ts';
import { District } from '../districts/district.entity.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { ServiceProvider } from '../providers/provider.entity.ts';
import { Column, Computed, Reference, Resolved, Row, Table, VersionedRow } from '../read/entity.ts';
import { Action } from '../write/action.types.ts';
import { CaseMonthState } from './visit.enums.ts';

/** SQL of what a month has come to; the same decision as the rule's own function. */
const STATE = (row: string) =>
  `(case when ${row}.exempt then 'EXEMPT' when ${row}.qualifying >= ${row}.required then 'MET' when (${row}.month + interval '1 month')::date <= app_today() then 'MISSED' when ${row}.month <= app_today() then 'DUE' else 'UPCOMING' end)`;

/** A month of a case: what it owes and what it has (rule 17). Rows exist from the case’s opening, visited or not. */
@Table({
  description:
    'A month of a case: how many qualifying visits it owes and has (rule 17). The rows exist from the case’s opening on, also for a child who was never visited.',
  guards: childRows(['DISTRICT_BUREAU']),
  uniques: [['case', 'month']],
  indexes: [
    ['district', 'month', 'id'],
    ['provider', 'month'],
  ],
  defaultOrder: 'month',
})
export class CaseMonth extends VersionedRow {
  @Reference(() => Case, { description: 'The case.', filter: true, index: false })
  case!: Rel<Case>;

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
    description: 'The provider.',
    filter: true,
    order: ['name'],
    key: true,
    index: false,
  })
  provider!: Rel<ServiceProvider>;

  @Column('month', { description: 'The month.', filter: true, order: true, key: true })
  month!: string;

  @Column('int', { description: 'Qualifying visits it owes.', measure: true })
  required!: number;

  @Column('int', {
    description: 'Qualifying visits it has. Kept by the database with every visit.',
    measure: true,
    filter: true,
    default: 0,
  })
  qualifying!: number;

  @Column('bool', { description: 'Exempted by the district bureau.', filter: true, default: false })
  exempt!: boolean;

  @Column('text', { description: 'Why it is exempt: hospital, away, epidemic.', nullable: true })
  exemptReason!: string | null;

  @Column('text', { description: 'Why the exemption was taken back, where it was.', nullable: true })
  liftedReason!: string | null;

  @Reference(() => Account, {
    description: 'Who exempted it.',
    nullable: true,
    see: ['MUNICIPAL_BUREAU', 'DISTRICT_BUREAU'],
  })
  exemptedBy!: Rel<Account> | null;

  @Computed('enum', STATE, { description: 'What it has come to.', words: CaseMonthState, filter: true, key: true })
  state!: CaseMonthState;

  @Resolved(() => [Action], {
    description: 'What the caller may do with the month now, and what speaks against the rest.',
  })
  actions!: unknown;
}

/** The sums of the month figures by provider, district and month: what home pages read. Kept by the database. */
@Table({
  description:
    'The month figures of all cases of a provider in a district, summed: what home pages read. Kept with every visit, so their cost does not grow with the number of children.',
  guards: {
    ...forRoles(['MUNICIPAL_BUREAU'], ALL),
    ...forRoles(['DISTRICT_BUREAU', 'DISTRICT_FINANCE'], OWN_DISTRICT),
    ...forRoles(['PROVIDER_MANAGER', 'PROVIDER_KEY'], OWN_PROVIDER),
  },
  uniques: [['programme', 'district', 'provider', 'month']],
  defaultOrder: 'month',
})
export class DistrictMonth extends Row {
  @Reference(() => Programme, { description: 'The programme year.', filter: true, index: false })
  programme!: Rel<Programme>;

  @Reference(() => District, { description: 'The district.', filter: true, order: ['code', 'position'], key: true })
  district!: Rel<District>;

  @Reference(() => ServiceProvider, { description: 'The provider.', filter: true, order: ['name'], key: true })
  provider!: Rel<ServiceProvider>;

  @Column('month', { description: 'The month.', filter: true, order: true, key: true })
  month!: string;

  @Column('int', { description: 'Cases that owe a visit in the month.', measure: true })
  cases!: number;

  @Column('int', { description: 'Cases whose month is met.', measure: true })
  met!: number;

  @Column('int', { description: 'Cases exempted in the month.', measure: true })
  exempt!: number;

  @Column('int', { description: 'Qualifying visits in the month.', measure: true })
  visits!: number;

  @Computed('int', (row) => `(${row}.cases - ${row}.met - ${row}.exempt)`, {
    description: 'Cases neither met nor exempt: missed once the month is over, due until then.',
    measure: true,
  })
  open!: number;

  @Computed('bool', (row) => `((${row}.month + interval '1 month')::date <= app_today())`, {
    description: 'The month is over.',
    filter: true,
  })
  over!: boolean;
}
