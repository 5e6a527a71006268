import { describe, expect, test } from '@jest/globals';
import {
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { buildSchema } from '../../../server/schema/build.ts';

const schema = buildSchema();
const own = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

/** Every element of a type with its description. */
function described(type: (typeof own)[number]): readonly (readonly [string, string | null | undefined])[] {
  if (isScalarType(type)) return [[type.name, type.description]];
  if (isEnumType(type))
    return [
      [type.name, type.description],
      ...type.getValues().map((value) => [`${type.name}.${value.name}`, value.description] as const),
    ];
  if (isInputObjectType(type))
    return [
      [type.name, type.description],
      ...Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field.description] as const),
    ];
  if (!isObjectType(type)) return [[type.name, type.description]];
  const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
  const fields = Object.values(type.getFields()).flatMap((field) => [
    [`${type.name}.${field.name}`, field.description] as const,
    ...field.args.map((argument) => [`${type.name}.${field.name}(${argument.name})`, argument.description] as const),
  ]);
  return isRoot ? fields : [[type.name, type.description], ...fields];
}

const PROMISED_QUERIES = [
  'programme',
  'programmes',
  'districtQuotas',
  'children',
  'child',
  'cases',
  'case',
  'homeVisits',
  'caseMonths',
  'workers',
  'serviceProviders',
  'rules',
  'viewer',
];
const PROMISED_MUTATIONS = [
  'signIn',
  'signOut',
  'changeQuotas',
  'registerChild',
  'submitEligibility',
  'confirmEligibility',
  'rejectEligibility',
  'formCaseTeam',
  'replaceTeamMember',
  'recordContact',
  'submitVisit',
  'signVisit',
  'exemptMonth',
];

describe('the schema', () => {
  test('describes every type, field, argument, input and value', () => {
    const silent = own.flatMap(described).filter(([, description]) => !description?.trim());
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  test('is sorted', () => {
    expect(printSchema(schema)).toBe(printSchema(lexicographicSortSchema(schema)));
  });

  test.each(PROMISED_QUERIES)('keeps its promise of the query %s', (name) => {
    expect(schema.getQueryType()?.getFields()[name]).toBeDefined();
  });

  test.each(PROMISED_MUTATIONS)('keeps its promise of the mutation %s', (name) => {
    expect(schema.getMutationType()?.getFields()[name]).toBeDefined();
  });

  test('has one manner: every mutation takes one input', () => {
    const several = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(
      ({ name, args }) => name !== 'signOut' && args.map((argument) => argument.name).join() !== 'input',
    );
    expect(several.map(({ name }) => name)).toEqual([]);
  });
});
