import { GraphQLBoolean, GraphQLInt } from 'graphql';
import { Field, InputType, ObjectType } from 'type-graphql';
import type { TableClass, TableThunk } from '../read/model.ts';
import type { ChangedField } from '../read/plans.ts';
import { LineScalar } from '../read/scalars.ts';
import { ViolationType } from './action.types.ts';

const changed = new Map<object, Map<string, ChangedField>>();

/** A payload's field that shows a row the mutation changed, or several. The service answers ids; the read path the rows. */
export function Changed(of: TableThunk, options: { readonly description: string; readonly several?: boolean }) {
  const { description, several = false } = options;
  return (prototype: object, name: string): void => {
    const fields = changed.get(prototype.constructor) ?? new Map<string, ChangedField>();
    fields.set(name, { name, of, several });
    changed.set(prototype.constructor, fields);
    Field(() => (several ? [of()] : of()) as never, { nullable: !several, description })(prototype, name);
  };
}

/** The fields of a payload that show changed rows. */
export function changedFields(payload: object): ReadonlyMap<string, ChangedField> {
  return changed.get(payload) ?? new Map();
}

/** What every mutation of the notice's matters answers besides the rows it changed. */
@ObjectType('Payload', { description: 'What every mutation answers besides what it changed.' })
export abstract class Payload {
  @Field(() => [ViolationType], {
    description: 'With `dryRun`: every rule that would refuse. Empty otherwise, since a refusal is an error.',
  })
  violations!: readonly ViolationType[];

  @Field(() => [ViolationType], { description: 'What deserves a look though nothing refuses it.' })
  warnings!: readonly ViolationType[];
}

/** What every mutation takes. */
@InputType('MutationInput', { description: 'What every mutation takes.' })
export abstract class MutationInput {
  @Field(() => LineScalar, {
    nullable: true,
    description:
      'A key of the caller’s own. The same key with the same input answers the first result and does nothing again.',
  })
  idempotencyKey?: string | null;

  @Field(() => GraphQLBoolean, {
    nullable: true,
    description: 'Checks everything, answers `violations` and writes nothing.',
  })
  dryRun?: boolean | null;
}

/** What every edit of a record takes. */
@InputType('EditInput', { description: 'What every edit of a record takes.' })
export abstract class EditInput extends MutationInput {
  @Field(() => GraphQLInt, { description: 'The version the caller saw. A stale one is refused with what changed.' })
  expectedVersion!: number;
}

/** A class that carries a table, as a constructor. */
export type Rows = TableClass;
