import { GraphQLBoolean, GraphQLInt, GraphQLString } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import { declareEnum } from '../read/enums.ts';
import { JsonScalar } from '../read/scalars.ts';
import type { Force } from '../rules/clause.ts';
import type { Unit } from '../rules/settings.ts';

/** How a rule binds. */
export const RuleForce = declareEnum(
  'RuleForce',
  { H: 'H', T: 'T', A: 'A', D: 'D', M: 'M', U: 'U', S: 'S' } as const satisfies Record<Force, Force>,
  'How a rule of the notice binds.',
  {
    H: 'The operation is refused.',
    T: 'An obligation with a due date, shown as due, overdue or met.',
    A: 'A sum that must hold.',
    D: 'A document that must exist and be complete.',
    M: 'Money.',
    U: 'Only that office may do it.',
    S: 'A warning, never a refusal.',
  },
);

/** What a figure is counted in. */
export const ParameterUnit = declareEnum(
  'ParameterUnit',
  {
    PEOPLE: 'PEOPLE',
    TIMES: 'TIMES',
    MINUTES: 'MINUTES',
    HOURS: 'HOURS',
    WORKING_DAYS: 'WORKING_DAYS',
    DAY_OF_MONTH: 'DAY_OF_MONTH',
    MONTHS: 'MONTHS',
    YEARS: 'YEARS',
    GRADE: 'GRADE',
    DIVISION_CODE: 'DIVISION_CODE',
    CHOICE: 'CHOICE',
    YES_NO: 'YES_NO',
    PERIODS: 'PERIODS',
  } as const satisfies Record<Unit, Unit>,
  'What a figure of a rule is counted in.',
  {
    PEOPLE: 'People.',
    TIMES: 'Times.',
    MINUTES: 'Minutes.',
    HOURS: 'Hours.',
    WORKING_DAYS: 'Working days of the official calendar.',
    DAY_OF_MONTH: 'A day of the month.',
    MONTHS: 'Months.',
    YEARS: 'Completed years of age.',
    GRADE: 'A grade in school.',
    DIVISION_CODE: 'Digits of GB/T 2260.',
    CHOICE: 'One of several words.',
    YES_NO: 'True or false.',
    PERIODS: 'Periods of days, `[{ "from": "2022-07-01", "to": "2022-08-31" }]`, both days within.',
  },
);

/** A figure that a rule uses. */
@ObjectType('RuleParameter', { description: 'A figure that a rule uses, with its value in the programme year.' })
export class RuleParameter {
  @Field(() => GraphQLString, { description: 'Its name in a programme’s `parameters`, `visitMinMinutes`.' })
  name!: string;

  @Field(() => JsonScalar, { description: 'Its value in the programme year: a number, a word, true or false.' })
  value!: unknown;

  @Field(() => ParameterUnit, { description: 'What it is counted in.' })
  unit!: Unit;

  @Field(() => GraphQLString, { description: 'What it means, in the caller’s language.' })
  meaning!: string;

  @Field(() => GraphQLString, { description: 'The clause it interprets, 二.3.' })
  clause!: string;
}

/** A rule of the notice or of the law. */
@ObjectType('Rule', { description: 'A rule of the notice or of the law, as it holds in a programme year.' })
export class Rule {
  @Field(() => GraphQLInt, { description: 'Its number, 1 to 52, in the order of the notice.' })
  number!: number;

  @Field(() => GraphQLString, { description: 'Its stable code, `VISIT_MIN_PEOPLE`; refusals name it.' })
  code!: string;

  @Field(() => [RuleForce], { description: 'How it binds.' })
  force!: readonly Force[];

  @Field(() => GraphQLString, {
    description: 'Where its words stand: a clause of the notice or an article of the law.',
  })
  clause!: string;

  @Field(() => GraphQLString, { description: 'What it is about, in the caller’s language.' })
  title!: string;

  @Field(() => GraphQLString, { description: 'The exact words of the notice or the law.' })
  words!: string;

  @Field(() => GraphQLString, { description: 'The words in English.' })
  english!: string;

  @Field(() => [RuleParameter], { description: 'The figures it uses.' })
  parameters!: readonly RuleParameter[];

  @Field(() => GraphQLBoolean, {
    description: 'Whether the system decides it. The other rules are published and kept by people.',
  })
  enforced!: boolean;
}
