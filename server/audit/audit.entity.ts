import { ALL, forRoles, OWN_DISTRICT } from '../access/guards.ts';
import { Column, Computed, Row, Table } from '../read/entity.ts';
import { declareEnum } from '../read/enums.ts';

export const ChangeKind = declareEnum(
  'ChangeKind',
  { INSERT: 'INSERT', UPDATE: 'UPDATE', DELETE: 'DELETE' } as const,
  'What happened to a row.',
  {
    INSERT: 'It came into being.',
    UPDATE: 'It was changed.',
    DELETE: 'It was removed.',
  },
);

/** One change of one row, written by a trigger in the transaction that made it. */
@Table({
  description:
    'One change of one row, written by the database in the transaction that made it: who, what, when, from where, before and after.',
  guards: { ...forRoles(['AUDITOR', 'MUNICIPAL_BUREAU'], ALL), ...forRoles(['DISTRICT_BUREAU'], OWN_DISTRICT) },
  defaultOrder: '-at',
  indexes: [['childId', 'at'], ['rowId'], ['districtId', 'at']],
})
export class AuditEntry extends Row {
  @Column('datetime', { description: 'When.', filter: true, order: true })
  at!: string;

  @Column('id', {
    description: 'The account that made it; absent for the system itself.',
    nullable: true,
    filter: true,
  })
  accountId!: string | null;

  @Computed('text', (row) => `(select a.name from account a where a.id = ${row}.account_id)`, {
    description: 'The name of the account, where the caller may see it.',
    nullable: true,
  })
  accountName!: string | null;

  @Column('text', { description: 'The role it was made in.', nullable: true })
  role!: string | null;

  @Column('text', { description: 'The address it came from.', nullable: true, see: ['AUDITOR'] })
  origin!: string | null;

  @Column('text', { description: 'The request, for tracing.', nullable: true, see: ['AUDITOR'] })
  requestId!: string | null;

  @Column('text', { description: 'The table.', filter: true })
  tableName!: string;

  @Column('id', { description: 'The row.', filter: true })
  rowId!: string;

  @Column('id', { description: 'The child concerned, if one is.', nullable: true, filter: true })
  childId!: string | null;

  @Column('id', { description: 'The district concerned, if one is.', nullable: true, filter: true })
  districtId!: string | null;

  @Column('enum', { description: 'What happened.', words: ChangeKind, filter: true })
  change!: keyof typeof ChangeKind;

  @Column('json', {
    description: 'The values that changed, as they were. Sealed identifiers are left out.',
    nullable: true,
  })
  before!: Record<string, unknown> | null;

  @Column('json', {
    description: 'The values that changed, as they became. Sealed identifiers are left out.',
    nullable: true,
  })
  after!: Record<string, unknown> | null;
}

/** One look at identifiers that are masked otherwise. */
@Table({
  description: 'One look at identifiers that are masked otherwise: who, of whom, why.',
  guards: { ...forRoles(['AUDITOR', 'MUNICIPAL_BUREAU'], ALL), ...forRoles(['DISTRICT_BUREAU'], OWN_DISTRICT) },
  defaultOrder: '-at',
  indexes: [['childId', 'at']],
})
export class ReadEntry extends Row {
  @Column('datetime', { description: 'When.', filter: true, order: true })
  at!: string;

  @Column('id', { description: 'Who looked.', filter: true })
  accountId!: string;

  @Computed('text', (row) => `(select a.name from account a where a.id = ${row}.account_id)`, {
    description: 'The name of who looked, where the caller may see it.',
    nullable: true,
  })
  accountName!: string | null;

  @Column('id', { description: 'The child.', filter: true })
  childId!: string;

  @Column('id', { description: 'The district.', nullable: true })
  districtId!: string | null;

  @Column('text', { description: 'What was shown.' })
  what!: string;

  @Column('text', { description: 'The reason given.' })
  reason!: string;
}
