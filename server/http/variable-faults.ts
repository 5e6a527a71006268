import {
  coerceInputValue,
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import type { Path } from '../rules/evidence.ts';
import { type Fault, type FaultCode, faultAt, INPUT_FAULTS } from '../rules/fault.ts';

/** Faults told for one request; the rest would be more of the same. */
const FAULTS_TOLD = 50;

/** GraphQL's own scalars; ours say themselves what is wrong. */
const BUILT_IN: Readonly<Record<string, FaultCode>> = {
  Boolean: 'NOT_YES_OR_NO',
  Float: 'NOT_A_NUMBER',
  ID: 'NOT_AN_ID',
  Int: 'NOT_AN_INTEGER',
  String: 'NOT_TEXT',
};

type Reading = readonly [pattern: RegExp, fault: (path: Path, name: string) => Fault];

const READINGS: readonly Reading[] = [
  [/^Field "(\w+)" of required type /, (path, name) => faultAt([...path, name], 'REQUIRED')],
  [/^Expected non-nullable type /, (path) => faultAt(path, 'REQUIRED')],
  [/^Field "(\w+)" is not defined /, (path, name) => faultAt([...path, name], 'UNKNOWN_FIELD')],
  [/^Expected type "\w+" to be an object/, (path) => faultAt(path, 'NOT_AN_OBJECT')],
  [
    /^(?:Expected type "\w+"\. )?(\w+) cannot represent /,
    (path, name) => faultAt(path, BUILT_IN[name] ?? 'UNKNOWN_VALUE'),
  ],
];

function isFaultCode(value: unknown): value is FaultCode {
  return typeof value === 'string' && value in INPUT_FAULTS;
}

/** Our scalars say what is wrong by `fault` and `args` in their errors' extensions. */
function faultOf(path: Path, error: GraphQLError): Fault {
  const { fault, args } = error.extensions;
  if (isFaultCode(fault)) return faultAt(path, fault, typeof args === 'object' && args !== null ? { ...args } : {});
  for (const [pattern, reading] of READINGS) {
    const match = pattern.exec(error.message);
    if (match) return reading(path, match[1] ?? '');
  }
  return faultAt(path, 'UNKNOWN_VALUE');
}

function typeOf(schema: GraphQLSchema, definition: VariableDefinitionNode): GraphQLInputType | undefined {
  const type: unknown = typeFromAST(schema, definition.type as Parameters<typeof typeFromAST>[1]);
  return isInputType(type) ? type : undefined;
}

/** What is wrong with the variables of an operation, each with its path: `['input', 'attendeeIds', 0]`. */
export function variableFaults(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): readonly Fault[] {
  const faults: Fault[] = [];
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value;
    const type = typeOf(schema, definition);
    const given = Object.hasOwn(variables, name);
    if (!type || (!given && (definition.defaultValue || !isNonNullType(type)))) continue;
    coerceInputValue(
      variables[name],
      type,
      (path, _value, error) => faults.push(faultOf([name, ...path], error)),
      true,
    );
  }
  return faults.slice(0, FAULTS_TOLD);
}
