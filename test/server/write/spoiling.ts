import {
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';

/** A value that a field must not take, or that must at least do no harm there. */
export interface Spoiled {
  readonly what: string;
  /** Undefined leaves the field out. */
  readonly value: unknown;
  /** Whether the schema alone refuses it: then the answer names the field. */
  readonly refused: boolean;
}

const spoiled = (what: string, value: unknown, refused = true): Spoiled => ({ what, value, refused });

const TEXTS: readonly Spoiled[] = [
  spoiled('a number', 7),
  spoiled('an object', { a: 1 }),
  spoiled('10,000 characters', '长'.repeat(10_000)),
  spoiled('a NUL', 'a\u0000b'),
  spoiled('an escape', 'a\u001bb'),
  spoiled('a bidi override', 'a\u202eb'),
];

const BY_SCALAR: Readonly<Record<string, readonly Spoiled[]>> = {
  Line: [...TEXTS, spoiled('201 characters', '长'.repeat(201)), spoiled('nothing but spaces', '   ')],
  Text: [...TEXTS, spoiled('4001 characters', '长'.repeat(4001))],
  String: [
    spoiled('a number', 7),
    spoiled('an object', { a: 1 }),
    spoiled('10,000 characters', 'a'.repeat(10_000), false),
  ],
  Date: [
    spoiled('31 February', '2022-02-31'),
    spoiled('a number', 20220301),
    spoiled('another form', '01/03/2022'),
    spoiled('year 0', '0000-01-01'),
  ],
  DateTime: [
    spoiled('no zone', '2022-10-12T14:00:00'),
    spoiled('31 February', '2022-02-31T14:00:00+08:00'),
    spoiled('25 o’clock', '2022-10-12T25:00:00+08:00'),
    spoiled('a number', 1),
  ],
  Month: [spoiled('month 13', '2022-13'), spoiled('a day', '2022-03-01'), spoiled('a number', 202203)],
  Money: [
    spoiled('three decimals', '1.005'),
    spoiled('an exponent', '1e5'),
    spoiled('a number', 100),
    spoiled('NaN', 'NaN'),
    spoiled('a negative amount', '-1.00', false),
    spoiled('twelve nines', '999999999999.99', false),
  ],
  Int: [
    spoiled('text', '1'),
    spoiled('a fraction', 1.5),
    spoiled('more than 32 bits', 2 ** 31),
    spoiled('the largest', 2 ** 31 - 1, false),
    spoiled('the least', -(2 ** 31), false),
  ],
  Boolean: [spoiled('text', 'true'), spoiled('a number', 1)],
  UUID: [spoiled('text', 'abc'), spoiled('a number', 7), spoiled('SQL', "' or 1=1 --"), spoiled('a list', ['x'])],
  JSON: [
    spoiled('text', 'x', false),
    spoiled('a list', [1], false),
    spoiled('an object of nobody', { NO_RULE: { x: -1 } }, false),
  ],
};

function ofType(type: GraphQLInputType, base: unknown): readonly Spoiled[] {
  if (isNonNullType(type)) return [spoiled('null', null), ...ofType(type.ofType, base)];
  if (isListType(type)) {
    const item = Array.isArray(base) ? base[0] : undefined;
    const many =
      item === undefined
        ? []
        : [spoiled('501 items', Array(501).fill(item), false), spoiled('the same twice', [item, item], false)];
    return [
      spoiled('an empty list', [], false),
      spoiled('a list of null', [null]),
      spoiled('a list of lists', [[[]]]),
      ...many,
    ];
  }
  const named = getNamedType(type);
  if (isEnumType(named)) return [spoiled('an unknown value', 'NO_SUCH_VALUE'), spoiled('a number', 1)];
  if (isInputObjectType(named)) return [spoiled('text', 'x'), spoiled('an unknown field', { noSuchField: 1 })];
  return BY_SCALAR[named.name] ?? [];
}

/** Everything that is tried in place of a field's value in a valid input. */
export function spoiledValues(field: GraphQLInputField, base: unknown): readonly Spoiled[] {
  const missing = isRequiredInputField(field) ? [spoiled('missing', undefined)] : [];
  return [...missing, ...ofType(field.type, base)];
}

/** Whether a field names a record. */
export function namesARecord(field: GraphQLInputField): boolean {
  return getNamedType(field.type).name === 'UUID' && !field.name.endsWith('Ids');
}
