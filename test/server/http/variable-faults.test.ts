import { expect, test } from '@jest/globals';
import { GraphQLObjectType, GraphQLSchema, GraphQLString, getOperationAST, parse } from 'graphql';
import { variableFaults } from '../../../server/http/variable-faults.ts';
import {
  DateScalar,
  DateTimeScalar,
  LineScalar,
  MoneyScalar,
  MonthScalar,
  TextScalar,
  UuidScalar,
} from '../../../server/read/scalars.ts';
import { faultMessage } from '../../../server/rules/fault.ts';

const SCALARS = {
  Date: DateScalar,
  DateTime: DateTimeScalar,
  Line: LineScalar,
  Money: MoneyScalar,
  Month: MonthScalar,
  Text: TextScalar,
  UUID: UuidScalar,
};
const args = Object.fromEntries(Object.entries(SCALARS).map(([name, type]) => [name, { type }]));
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({ name: 'Query', fields: { take: { type: GraphQLString, args } } }),
});

test.each([
  ['Date', '2022-02-31', 'NOT_A_DATE', 'There is no such date; write it as 2022-03-01'],
  ['DateTime', '2022-03-12 14:00', 'NOT_A_TIME', 'A time needs its zone: 2022-03-12T14:00:00+08:00'],
  ['Month', '2022-13', 'NOT_A_MONTH', 'There is no such month; write it as 2022-03'],
  ['Money', '1.005', 'NOT_MONEY', 'An amount is an unsigned number with at most two decimals'],
  ['UUID', 'x', 'NOT_AN_ID', 'This is not an identifier'],
  ['Line', '张'.repeat(10_000), 'TOO_LONG', 'At most 200 characters are allowed'],
  ['Line', '张\u0000', 'CONTROL_CHARACTERS', 'This contains control characters'],
  ['Line', '  ', 'REQUIRED', 'This is required'],
  ['Line', 7, 'NOT_TEXT', 'This must be text'],
  ['Text', 'x'.repeat(4001), 'TOO_LONG', 'At most 4000 characters are allowed'],
  ['Text', 'a\u202eb', 'CONTROL_CHARACTERS', 'This contains control characters'],
])('a faulty %s is named for what is wrong with it: %#', (type, value, fault, message) => {
  const operation = getOperationAST(parse(`query ($value: ${type}) { take(${type}: $value) }`));
  const [found, ...more] = operation ? variableFaults(schema, operation, { value }) : [];
  expect(found).toMatchObject({ path: ['value'], fault });
  expect(found && faultMessage(found, 'en')).toBe(message);
  expect(more).toEqual([]);
});
