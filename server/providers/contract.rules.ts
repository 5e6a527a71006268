import type { IsoDate } from '../identity/calendar.ts';
import { type Fault, faultAt } from '../rules/fault.ts';
import { rule } from '../rules/verdict.ts';

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

export function contractDateFaults(
  { signedOn, startsOn, endsOn }: ContractDates,
  programmeEndsOn: IsoDate,
): readonly Fault[] {
  return [
    ...(signedOn > startsOn ? [faultAt(['input', 'signedOn'], 'NOT_AFTER', { limit: startsOn })] : []),
    ...(endsOn <= startsOn ? [faultAt(['input', 'endsOn'], 'END_BEFORE_START')] : []),
    ...(endsOn > programmeEndsOn ? [faultAt(['input', 'endsOn'], 'NOT_AFTER', { limit: programmeEndsOn })] : []),
  ];
}
