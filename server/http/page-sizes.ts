import { type FieldNode, type GraphQLField, Kind, type OperationDefinitionNode, type ValueNode } from 'graphql';

/** A page size, and the argument that decides it. */
export interface PageSize {
  readonly argument: string;
  readonly size: number;
}

const PAGE_ARGUMENTS = ['first', 'last'];

/** Finds the page sizes of lists in one operation, and remembers the variables that decided them. */
export class PageSizes {
  readonly #defaults: ReadonlyMap<string, ValueNode | undefined>;
  readonly #used = new Set<string>();

  constructor(
    operation: OperationDefinitionNode,
    readonly variables: Readonly<Record<string, unknown>>,
  ) {
    const definitions = operation.variableDefinitions ?? [];
    this.#defaults = new Map(definitions.map(({ variable, defaultValue }) => [variable.name.value, defaultValue]));
  }

  get variablesUsed(): readonly string[] {
    return [...this.#used];
  }

  /** The page size of a field, undefined when it has no pages. @param otherwise what holds when none is given */
  of(field: GraphQLField<unknown, unknown>, node: FieldNode, otherwise: number): PageSize | undefined {
    const known = field.args.filter(({ name }) => PAGE_ARGUMENTS.includes(name));
    if (known.length === 0) return undefined;
    const sizes = known.flatMap(({ name, defaultValue }): PageSize[] => {
      const given = node.arguments?.find((argument) => argument.name.value === name)?.value;
      const size = (given && this.#number(given)) ?? defaultValue;
      return typeof size === 'number' ? [{ argument: name, size }] : [];
    });
    return sizes[0] ?? { argument: known[0]?.name ?? '', size: otherwise };
  }

  #number(value: ValueNode): number | undefined {
    if (value.kind === Kind.INT) return Math.max(0, Number(value.value));
    if (value.kind !== Kind.VARIABLE) return undefined;
    const name = value.name.value;
    this.#used.add(name);
    const given = this.variables[name];
    if (typeof given === 'number') return Math.max(0, given);
    const otherwise = this.#defaults.get(name);
    return given === undefined && otherwise?.kind === Kind.INT ? Number(otherwise.value) : undefined;
  }
}
