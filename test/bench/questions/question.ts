import type { Random } from '../random.ts';
import type { World } from '../world.ts';
import type { Json } from './answer.ts';

/** The servers that are compared. */
export const CONTENDERS = ['ours', 'postgraphile', 'bare'] as const;
export type Contender = (typeof CONTENDERS)[number];

/** One request: whose session, and with which variables. */
export interface Ask {
  readonly token: string;
  readonly variables: Readonly<Record<string, Json>>;
}

/** What is asked of every server: the same facts, each in its own words. */
export interface Question {
  readonly name: string;
  readonly title: string;
  /** Reads of drawn ids are measured warm and cold; `same` asks the same each time, and a write is another each time. */
  readonly kind: 'drawn' | 'same' | 'write';
  /** Draws a request. */
  draw(world: World, random: Random): Ask;
  /** The documents of the two GraphQL servers. */
  readonly documents: Readonly<Record<'ours' | 'postgraphile', string>>;
  /** The variables as PostGraphile's types want them, where they differ. */
  postgraphileVariables?(variables: Ask['variables']): Ask['variables'];
  /** The facts of an answer's `data`, in one form for all servers. */
  readonly facts: Readonly<Record<Contender, (data: Json) => Json>>;
}
