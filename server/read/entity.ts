import { Entity, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { ALL } from '../access/guards.ts';
import { databaseRole, ROLES } from '../access/roles.ts';
import { Column, snake } from './fields.ts';
import { declareField, declareTable, type TableClass, type TableModel } from './model.ts';
import { UuidScalar } from './scalars.ts';

export * from './fields.ts';

/** What a table says of itself. */
export interface TableOptions extends Pick<TableModel, 'description' | 'guards' | 'search'> {
  /** The table's name; the type's in snake case when absent. */
  table?: string;
  /** The GraphQL type's name; the class's when absent. */
  type?: string;
  /** The field a list is sorted by when the caller names none, `-` in front for descending. Newest first when absent. */
  defaultOrder?: string;
  /** Not part of the schema. */
  hidden?: boolean;
  /** Its rows may be removed by those who may write them. Everything else is kept. */
  removable?: boolean;
  /** Another look at a table that a different class carries: nothing is stored for it. */
  view?: boolean;
  checks?: Readonly<Record<string, string>>;
  uniques?: readonly (readonly string[])[];
  indexes?: readonly (readonly string[])[];
}

function policiesOf({ guards, removable = false }: TableOptions) {
  const owner = { name: 'owner_all', roles: ['tonghu_owner'], using: ALL, check: ALL };
  const callers = ROLES.flatMap((role) => {
    const guard = guards[role];
    if (!guard) return [];
    const name = role.toLowerCase();
    const roles = [databaseRole(role)];
    if (guard.write === undefined)
      return [{ name: `${name}_reads`, command: 'select' as const, roles, using: guard.read }];
    return [
      { name: `${name}_reads`, command: 'select' as const, roles, using: guard.read },
      { name: `${name}_adds`, command: 'insert' as const, roles, check: guard.write },
      { name: `${name}_changes`, command: 'update' as const, roles, using: guard.write, check: guard.write },
      ...(removable ? [{ name: `${name}_removes`, command: 'delete' as const, roles, using: guard.write }] : []),
    ];
  });
  return [owner, ...callers];
}

function orderOf(given: string): TableModel['defaultOrder'] {
  const descending = given.startsWith('-');
  const field = descending ? given.slice(1) : given;
  return field === 'id'
    ? [{ field, descending }]
    : [
        { field, descending },
        { field: 'id', descending },
      ];
}

/** A table with its row guards, and the type that shows it. Every table forces row-level security. */
export function Table(options: TableOptions) {
  return (target: TableClass): void => {
    const type = options.type ?? target.name;
    const table = options.table ?? snake(type.charAt(0).toLowerCase() + type.slice(1));
    if (!options.view)
      Entity({
        tableName: table,
        rowLevelSecurity: 'force',
        policies: policiesOf(options),
        uniques: (options.uniques ?? []).map((properties) => ({ properties: [...properties] as never[] })),
        indexes: (options.indexes ?? []).map((properties) => ({ properties: [...properties] as never[] })),
        checks: Object.entries(options.checks ?? {}).map(([name, expression]) => ({ name, expression })),
      } as object)(target as never);
    declareTable({
      type,
      table,
      class: target,
      description: options.description,
      guards: options.guards,
      removable: options.removable ?? false,
      defaultOrder: orderOf(options.defaultOrder ?? '-id'),
      hidden: options.hidden ?? false,
      ...(options.search ? { search: options.search } : {}),
    });
    if (!options.hidden) ObjectType(type, { description: options.description })(target as never);
  };
}

/** What every table has: an id that sorts by time. */
export abstract class Row {
  @PrimaryKey({ type: 'uuid', columnType: 'uuid' })
  id: string = uuid();
}

declareField(Row as TableClass, {
  is: 'value',
  name: 'id',
  kind: 'id',
  description: 'The id of the record.',
  nullable: false,
  sql: (row) => `${row}.id`,
  filter: true,
  order: true,
  unique: true,
  measure: false,
  key: false,
});
Field(() => UuidScalar, { description: 'The id of the record, a UUID of version 7.' })(Row.prototype, 'id');
ObjectType('Row', { description: 'What every record has.' })(Row as never);

/** A row that people edit: every edit names the version it saw. */
export abstract class VersionedRow extends Row {
  @Column('int', {
    description:
      'Counts the edits. An edit must name the version it saw (`expectedVersion`); a stale one is refused with what changed.',
    version: true,
    default: 1,
  })
  version: number = 1;
}
ObjectType('VersionedRow', { description: 'What every record has that people edit.' })(VersionedRow as never);
