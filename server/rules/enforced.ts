import * as activity from '../activities/activity.rules.ts';
import * as responsibility from '../cases/responsibility.rules.ts';
import * as team from '../cases/team.rules.ts';
import * as eligibility from '../children/eligibility.rules.ts';
import * as contract from '../providers/contract.rules.ts';
import * as quota from '../quotas/quota.rules.ts';
import * as month from '../visits/month.rules.ts';
import * as signature from '../visits/signature.rules.ts';
import * as visit from '../visits/visit.rules.ts';
import * as worker from '../workers/worker.rules.ts';
import { CATALOGUE, type RuleCode } from './catalogue.ts';

const RULE_MODULES: readonly object[] = [
  eligibility,
  quota,
  contract,
  team,
  responsibility,
  visit,
  signature,
  month,
  worker,
  activity,
];

function codeOf(exported: unknown): RuleCode | null {
  const code: unknown = typeof exported === 'function' && 'code' in exported ? exported.code : null;
  return CATALOGUE.find((entry) => entry.code === code)?.code ?? null;
}

/** The codes that some rule function decides, derived from the functions themselves. */
export const ENFORCED_CODES: ReadonlySet<RuleCode> = new Set(
  RULE_MODULES.flatMap((rules) => Object.values(rules))
    .map(codeOf)
    .filter((code) => code !== null),
);

const isEnforced = (number: number) =>
  CATALOGUE.filter((entry) => entry.number === number).every((entry) => ENFORCED_CODES.has(entry.code));

const NUMBERS = [...new Set(CATALOGUE.map((entry) => entry.number))];

/** The numbers of the rules that are enforced; a number with several codes needs all of them. */
export const ENFORCED_NUMBERS: readonly number[] = NUMBERS.filter(isEnforced);

/** The numbers of the rules that nothing enforces yet. */
export const UNENFORCED_NUMBERS: readonly number[] = NUMBERS.filter((number) => !isEnforced(number));
