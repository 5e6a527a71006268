import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation } from 'type-graphql';
import { permit } from '../access/permissions.ts';
import type { RequestContext } from '../access/request.ts';
import type { Role } from '../access/roles.ts';
import type { Bilingual } from '../rules/locale.ts';
import type { MutationInput } from './payload.ts';
import type { Transaction } from './transaction.ts';

/** What a mutation says of itself. */
export interface ActOptions {
  readonly input: abstract new () => MutationInput;
  readonly payload: abstract new () => object;
  /** The roles that may call it. Which rows they may touch is the tables' own. */
  readonly by: readonly Role[];
  /** What it does, what refuses it, by which clause. */
  readonly description: string;
}

/** What a service answers: the ids of the rows it changed, by the payload's field, and values for its other fields. */
export type Outcome = Readonly<Record<string, unknown>>;

/** The names of the payload types; like rows, they are keyed by response key. */
export const payloadTypes = new Set<string>();

type Body = (input: never, transaction: Transaction) => Promise<Outcome>;

/** A mutation: declared permission, one transaction, the changed rows answered by the read path. */
export function Acts({ input, payload, by, description }: ActOptions) {
  return (prototype: object, name: string, descriptor: TypedPropertyDescriptor<Body>): void => {
    const body = descriptor.value;
    if (!body) throw new Error(`${name} has no body`);
    payloadTypes.add(payload.name);
    permit(name, 'mutation', by, description);
    const resolve = function (this: unknown, given: MutationInput, context: RequestContext, info: GraphQLResolveInfo) {
      return context.write({
        info,
        input: given,
        payload,
        work: (transaction) => body.call(this, given as never, transaction),
      });
    };
    Arg('input', () => input as never, { description: 'What is asked for.' })(prototype, name, 0);
    Ctx()(prototype, name, 1);
    Info()(prototype, name, 2);
    descriptor.value = resolve as never;
    Mutation(() => payload as never, { description })(prototype, name, descriptor);
  };
}

/** How refusals of a module open: 走访不符合通知要求. */
export type Subject = Bilingual;
