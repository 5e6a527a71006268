import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { type FaultCode, type Parsed, parsed, unparsable } from '../rules/fault.ts';

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;
const MONEY = /^-?\d{1,12}(\.\d{1,2})?$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\u202a-\u202e\u2066-\u2069]/;
const CONTROL_BUT_BREAKS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\u202a-\u202e\u2066-\u2069]/;

/** The longest single line the API takes: a name, a place, a reason. */
export const LINE_LENGTH = 200;
/** The longest free text the API takes: a visit's note. */
export const TEXT_LENGTH = 4000;

function realDay(value: string): boolean {
  const [, year, month, day] = DATE.exec(value) ?? [];
  if (!year || !month || !day || year < '1900' || year > '2199') return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

function readDate(value: string): string | undefined {
  return realDay(value) ? value : undefined;
}

function readDateTime(value: string): string | undefined {
  if (!DATE_TIME.test(value) || !realDay(value.slice(0, 10))) return undefined;
  return Number.isNaN(Date.parse(value)) ? undefined : value;
}

function readMonth(value: string): string | undefined {
  return MONTH.test(value) && realDay(`${value}-01`) ? value : undefined;
}

function readCharacters(text: string, least: number, most: number, refused: RegExp): Parsed<string> {
  const { length } = [...text];
  if (length < least) return unparsable('REQUIRED');
  if (length > most) return unparsable('TOO_LONG', { max: most });
  return refused.test(text) ? unparsable('CONTROL_CHARACTERS') : parsed(text);
}

function readLine(value: unknown): Parsed<string> {
  if (typeof value !== 'string') return unparsable('NOT_TEXT');
  return readCharacters(value.normalize('NFC').trim(), 1, LINE_LENGTH, CONTROL);
}

function readText(value: unknown): Parsed<string> {
  if (typeof value !== 'string') return unparsable('NOT_TEXT');
  return readCharacters(value.normalize('NFC').trim(), 0, TEXT_LENGTH, CONTROL_BUT_BREAKS);
}

function orFault(read: (value: string) => string | undefined, fault: FaultCode) {
  return (value: unknown): Parsed<string> => {
    const result = typeof value === 'string' ? read(value) : undefined;
    return result === undefined ? unparsable(fault) : parsed(result);
  };
}

function textScalar(name: string, description: string, read: (value: unknown) => Parsed<string>) {
  const parse = (value: unknown): string => {
    const result = read(value);
    if (result.ok) return result.value;
    const { fault, args } = result;
    throw new GraphQLError(`${name} cannot represent the given value`, { extensions: { fault, args } });
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

export const DateScalar = textScalar(
  'Date',
  'A calendar day in Asia/Shanghai, `2022-03-12`. Days that do not exist (31 February) are refused.',
  orFault(readDate, 'NOT_A_DATE'),
);
export const DateTimeScalar = textScalar(
  'DateTime',
  'An instant with its offset, `2022-03-12T14:00:00+08:00`. Answers are always in +08:00; any offset is taken.',
  orFault(readDateTime, 'NOT_A_TIME'),
);
export const MonthScalar = textScalar(
  'Month',
  'A calendar month in Asia/Shanghai, `2022-03`.',
  orFault(readMonth, 'NOT_A_MONTH'),
);
export const MoneyScalar = textScalar(
  'Money',
  'An amount in yuan as a decimal string with two places, `10000.00`. Never a floating-point number.',
  orFault((value) => (MONEY.test(value) ? value : undefined), 'NOT_MONEY'),
);
export const LineScalar = textScalar(
  'Line',
  `One line of text, 1 to ${LINE_LENGTH} characters, without control characters. Surrounding spaces are dropped.`,
  readLine,
);
export const TextScalar = textScalar(
  'Text',
  `Text of up to ${TEXT_LENGTH} characters; line breaks are kept, other control characters refused.`,
  readText,
);
export const UuidScalar = textScalar(
  'UUID',
  'The id of a record: a UUID (version 7, so that ids sort by time of creation).',
  orFault((value) => (UUID.test(value) ? value.toLowerCase() : undefined), 'NOT_AN_ID'),
);

/** Any JSON value, for the parts whose shape differs from row to row: rule parameters, required and found, before and after. */
export const JsonScalar = new GraphQLScalarType<unknown, unknown>({ name: 'JSON', description: 'Any JSON value.' });
