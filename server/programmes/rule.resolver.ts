import { GraphQLInt } from 'graphql';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { permit } from '../access/permissions.ts';
import type { RequestContext } from '../access/request.ts';
import { SIGNED_IN } from '../access/roles.ts';
import { CATALOGUE } from '../rules/catalogue.ts';
import { ENFORCED_CODES } from '../rules/enforced.ts';
import { type Locale, say } from '../rules/locale.ts';
import type { ParameterName, ProgrammeParameters } from '../rules/parameters.ts';
import { Refusal } from '../rules/refusal.ts';
import { SETTINGS } from '../rules/settings.ts';
import { parametersInForce } from './programme.service.ts';
import { Rule, type RuleParameter } from './rule.types.ts';

const DESCRIPTION =
  'The rules of the notice and of the law, in the order of the notice, with the figures of a programme year.';
permit('rules', 'query', SIGNED_IN, DESCRIPTION);

const YEAR = `select parameters from programme where year = $1 or ($1::int is null and status = 'OPEN')
  order by year desc limit 1`;

/** The figures of a year; of the latest open one when none is named, of 2022's reading of the notice when none is open. */
async function parametersOf(context: RequestContext, year: number | null): Promise<ProgrammeParameters> {
  const [programme] = await context.query<{ parameters: unknown }>(YEAR, [year]);
  if (!programme && year !== null) throw Refusal.notFound(['programmeYear']);
  return parametersInForce(programme?.parameters);
}

function parameterOf(name: ParameterName, parameters: ProgrammeParameters, locale: Locale): RuleParameter {
  const { unit, clause, zh, en } = SETTINGS[name];
  return { name, value: parameters[name], unit, clause, meaning: say({ zh, en }, locale) };
}

/** The root field that publishes the catalogue. */
@Resolver()
export class RuleReads {
  @Query(() => [Rule], { description: DESCRIPTION })
  async rules(
    @Ctx() context: RequestContext,
    @Arg('programmeYear', () => GraphQLInt, {
      nullable: true,
      description: 'The programme year whose figures are shown; the latest open one when absent.',
    })
    programmeYear: number | null = null,
  ): Promise<readonly Rule[]> {
    const inForce = await parametersOf(context, programmeYear);
    return CATALOGUE.map(({ number, code, force, clause, title, words, english, parameters }) => ({
      ...{ number, code, force, clause, words, english },
      title: say(title, context.locale),
      parameters: parameters.map((name) => parameterOf(name, inForce, context.locale)),
      enforced: ENFORCED_CODES.has(code),
    }));
  }
}
