import type { IsoDate } from '../identity/calendar.ts';
import { type Fault, faultAt } from '../rules/fault.ts';
import { type Obstacle, obstacle } from '../rules/obstacle.ts';
import { rule, warning } from '../rules/verdict.ts';

/** The days on which a contract holds; all inclusive, `endedOn` where it was ended early. */
export interface ContractTerm {
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly endedOn: IsoDate | null;
}

/** Whether a contract holds on a day. */
export function isContractInForce({ startsOn, endsOn, endedOn }: ContractTerm, on: IsoDate): boolean {
  return startsOn <= on && on <= endsOn && (endedOn === null || on <= endedOn);
}

/** 8 · 二.1 · 确定承接项目的社会组织: one of the provider's contracts for the district and programme holds that day. */
export const providerContracted = rule(
  'PROVIDER_CONTRACTED',
  {
    path: ['input', 'providerId'],
    zh: '该社会组织在{on}没有本区本项目的有效承接协议',
    en: 'The provider has no contract for this district and programme that holds on {on}',
  },
  (contracts: readonly ContractTerm[], on: IsoDate) =>
    contracts.some((contract) => isContractInForce(contract, on))
      ? null
      : { required: on, found: contracts.at(-1)?.endsOn ?? null, args: { on } },
);

/** A contract's dates as submitted: signed first, within the programme, the end after the start. */
export interface ContractDates {
  readonly signedOn: IsoDate;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
}

/** The first and last day of a programme. */
export interface ProgrammeDays {
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
}

export function contractDateFaults(
  { signedOn, startsOn, endsOn }: ContractDates,
  programme: ProgrammeDays,
): readonly Fault[] {
  const [first, last] = [programme.startsOn, programme.endsOn];
  return [
    ...(signedOn > startsOn ? [faultAt(['input', 'signedOn'], 'NOT_AFTER', { limit: startsOn })] : []),
    ...(startsOn < first ? [faultAt(['input', 'startsOn'], 'NOT_BEFORE', { limit: first })] : []),
    ...(endsOn <= startsOn ? [faultAt(['input', 'endsOn'], 'END_BEFORE_START')] : []),
    ...(endsOn > last ? [faultAt(['input', 'endsOn'], 'NOT_AFTER', { limit: last })] : []),
  ];
}

/** The most children that one contract covers. */
export const CONTRACT_CHILDREN_MAX = 100_000;

/** A contract covers at least one child. */
export function contractChildrenFaults(count: number): readonly Fault[] {
  const range = { min: 1, max: CONTRACT_CHILDREN_MAX };
  const isCount = Number.isSafeInteger(count) && count >= range.min && count <= range.max;
  return isCount ? [] : [faultAt(['input', 'childrenCount'], 'OUT_OF_RANGE', range)];
}

/** A contract ends early once. */
export function contractMayEnd({ endedOn }: Pick<ContractTerm, 'endedOn'>): Obstacle | null {
  if (endedOn === null) return null;
  return obstacle(
    'WRONG_STATE',
    { zh: '该协议已于{endedOn}提前终止', en: 'This contract was ended early on {endedOn}' },
    { required: null, found: endedOn, args: { endedOn } },
  );
}

/** A contract ends early on one of its own days. */
export function contractEndFaults({ startsOn, endsOn }: Omit<ContractTerm, 'endedOn'>, on: IsoDate): readonly Fault[] {
  const path = ['input', 'endedOn'];
  if (on < startsOn) return [faultAt(path, 'NOT_BEFORE', { limit: startsOn })];
  return on > endsOn ? [faultAt(path, 'NOT_AFTER', { limit: endsOn })] : [];
}

/** 8 · Children whose cases the provider still serves need another one; ending the contract is not refused for it. */
export const casesNeedProvider = warning(
  'PROVIDER_CONTRACTED',
  {
    path: ['input', 'id'],
    zh: '该社会组织在本区仍有{found}个在办个案，协议终止后须由其他承接组织接续服务',
    en: 'The provider still serves {found} open cases of this district; another provider has to take them over',
  },
  (openCases: number) => (openCases === 0 ? null : { required: 0, found: openCases }),
);
