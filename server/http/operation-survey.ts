import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import type { LimitEvidence } from '../rules/refusal.ts';
import type { Limits } from './limits.ts';
import { PageSizes } from './page-sizes.ts';

/** What an operation asks for. */
export interface Survey {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
  readonly cost: number;
  /** Whether it asks about the schema itself. */
  readonly introspects: boolean;
  /** The first name, list, value or page that is larger than allowed. */
  readonly excess: LimitEvidence | undefined;
  /** Variables that decide page sizes, on which the cost depends. */
  readonly pageVariables: readonly string[];
}

/** What a selection asks for. Its cost is `flat`, and `perRow` for each row of the list around it. */
interface Measure {
  readonly width: number;
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly flat: number;
  readonly perRow: number;
}

const NOTHING: Measure = { width: 0, depth: 0, aliases: 0, directives: 0, flat: 0, perRow: 0 };

function sum(one: Measure, other: Measure): Measure {
  return {
    width: one.width + other.width,
    depth: Math.max(one.depth, other.depth),
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
    flat: one.flat + other.flat,
    perRow: one.perRow + other.perRow,
  };
}

/**
 * One walk over an operation that counts everything the limits speak of. Fragments are measured once and added at each
 * use, so that time is linear in the document however often they are used, and a circle of fragments ends.
 */
class Surveyor {
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #measured = new Map<string, Measure>();
  readonly pages: PageSizes;
  introspects = false;
  excess: LimitEvidence | undefined;

  constructor(
    readonly schema: GraphQLSchema,
    readonly limits: Limits,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ) {
    this.pages = new PageSizes(operation, variables);
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(definition.name.value, definition);
    }
  }

  exceed(limit: string, max: number, found: number): void {
    if (found > max) this.excess ??= { limit, max, found, retryAfterSeconds: null };
  }

  selections(set: SelectionSetNode | undefined, type: GraphQLCompositeType): Measure {
    return (set?.selections ?? []).map((selection) => this.#selection(selection, type)).reduce(sum, NOTHING);
  }

  #selection(selection: SelectionNode, type: GraphQLCompositeType): Measure {
    const directives = selection.directives?.length ?? 0;
    for (const directive of selection.directives ?? []) this.#values(directive.arguments ?? []);
    const measure = this.#undirected(selection, type);
    return directives === 0 ? measure : sum(measure, { ...NOTHING, directives });
  }

  #undirected(selection: SelectionNode, type: GraphQLCompositeType): Measure {
    switch (selection.kind) {
      case Kind.FIELD:
        return this.#field(selection, type);
      case Kind.INLINE_FRAGMENT:
        return this.selections(selection.selectionSet, this.#typeNamed(selection.typeCondition?.name.value) ?? type);
      case Kind.FRAGMENT_SPREAD:
        return this.#fragment(selection.name.value);
    }
  }

  #fragment(name: string): Measure {
    const known = this.#measured.get(name);
    if (known) return known;
    this.#measured.set(name, NOTHING);
    const fragment = this.#fragments.get(name);
    const type = this.#typeNamed(fragment?.typeCondition.name.value);
    const measure = fragment && type ? this.selections(fragment.selectionSet, type) : NOTHING;
    this.#measured.set(name, measure);
    return measure;
  }

  #typeNamed(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : this.schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }

  #field(node: FieldNode, parent: GraphQLCompositeType): Measure {
    const name = node.name.value;
    const aliases = node.alias ? 1 : 0;
    this.exceed('nameLength', this.limits.nameLength, node.alias?.value.length ?? 0);
    this.#values(node.arguments ?? []);
    const itself: Measure = { ...NOTHING, width: 1, depth: 1, aliases };
    if (name === '__schema' || name === '__type') {
      this.introspects = true;
      return { ...itself, flat: this.limits.cost.introspection };
    }
    const field = isUnionType(parent) ? undefined : parent.getFields()[name];
    const type = field && getNamedType(field.type);
    if (!field || !isCompositeType(type)) return itself;
    const inner = this.selections(node.selectionSet, type);
    const { aliases: within, directives, depth } = inner;
    return { width: 1, depth: depth + 1, aliases: aliases + within, directives, ...this.#costOf(field, node, inner) };
  }

  /** A page size multiplies the list itself, or the lists directly within a connection. */
  #costOf(field: GraphQLField<unknown, unknown>, node: FieldNode, inner: Measure): { flat: number; perRow: number } {
    const { defaultPage, unpagedList } = this.limits.cost;
    const page = this.pages.of(field, node, defaultPage);
    if (page) this.exceed(page.argument, this.limits.pageSize, page.size);
    const row = 1 + inner.flat + inner.perRow * unpagedList;
    if (!isListType(getNullableType(field.type))) {
      return { flat: 1 + inner.flat + inner.perRow * (page?.size ?? unpagedList), perRow: 0 };
    }
    return page ? { flat: page.size * row, perRow: 0 } : { flat: 0, perRow: row };
  }

  #values(given: readonly { readonly value: ValueNode }[]): void {
    for (const { value } of given) this.#value(value, 1);
  }

  #value(value: ValueNode, depth: number): void {
    if (value.kind !== Kind.LIST && value.kind !== Kind.OBJECT) return;
    this.exceed('inputDepth', this.limits.inputDepth, depth);
    if (value.kind === Kind.LIST) this.exceed('listItems', this.limits.listItems, value.values.length);
    const items = value.kind === Kind.LIST ? value.values : value.fields.map((field) => field.value);
    for (const item of items) this.#value(item, depth + 1);
  }
}

/** Surveys an operation of a valid document. @param variables as they came, not yet coerced */
export function surveyOperation(
  schema: GraphQLSchema,
  limits: Limits,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Survey {
  const surveyor = new Surveyor(schema, limits, document, operation, variables);
  surveyor.exceed('nameLength', limits.nameLength, operation.name?.value.length ?? 0);
  const root = schema.getRootType(operation.operation);
  const measure = root ? surveyor.selections(operation.selectionSet, root) : NOTHING;
  const mutations = operation.operation === 'mutation' ? measure.width * limits.cost.mutation : 0;
  return {
    depth: measure.depth,
    aliases: measure.aliases,
    directives: measure.directives + (operation.directives?.length ?? 0),
    rootFields: measure.width,
    cost: Math.min(measure.flat + measure.perRow * limits.cost.unpagedList + mutations, Number.MAX_SAFE_INTEGER),
    introspects: surveyor.introspects,
    excess: surveyor.excess,
    pageVariables: surveyor.pages.variablesUsed,
  };
}
