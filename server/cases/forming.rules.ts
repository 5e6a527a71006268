import type { ChildStatus } from '../children/child.workflow.ts';
import { eligibilityConfirmed } from '../children/eligibility.rules.ts';
import type { IsoDate } from '../identity/calendar.ts';
import { type ProgrammeState, programmeIsOpen } from '../programmes/programme.rules.ts';
import { type ContractTerm, isContractInForce, providerContracted } from '../providers/contract.rules.ts';
import { type Fault, faultAt } from '../rules/fault.ts';
import type { ProgrammeParameters } from '../rules/parameters.ts';
import type { Finding } from '../rules/verdict.ts';
import { type ClearanceFacts, mayBeNearChildren } from '../workers/worker.rules.ts';
import {
  type CaseSpan,
  oneCasePerProgramme,
  openingDateFaults,
  type SeatFacts,
  seatsAreInService,
  seatsBelongToPlace,
  seatsHoldDifferentPeople,
  seatsMatchRoles,
  type TeamPlaceFacts,
  type TeamWorkerFacts,
  teamHasOneOfEach,
} from './team.rules.ts';

/** A contract that a provider has with the child's district in its programme. */
export interface DistrictContract extends ContractTerm {
  readonly providerId: string;
}

/** What is known of a child before anyone is proposed for its team. */
export interface FormingFacts {
  readonly status: ChildStatus;
  readonly townshipId: string;
  readonly villageId: string;
  readonly programmeStatus: ProgrammeState;
  /** The child's case in the programme; null while there is none. */
  readonly caseNumber: string | null;
  /** All contracts of the district in the programme, by their first day. */
  readonly contracts: readonly DistrictContract[];
}

/** A worker proposed for a seat, with what rule 51 asks. */
export interface ProposedWorker extends TeamWorkerFacts, ClearanceFacts {}

/** A seat with the worker proposed for it. */
export interface ProposedSeat extends SeatFacts {
  readonly worker: ProposedWorker;
}

/** What `formCaseTeam` proposes. */
export interface TeamProposal {
  readonly seats: readonly ProposedSeat[];
  readonly openedOn: IsoDate;
  /** The provider named, or the only one contracted; null where it is not clear. */
  readonly providerId: string | null;
}

/** The providers that a contract allows to serve on a day. */
export function contractedProviders(contracts: readonly DistrictContract[], on: IsoDate): readonly string[] {
  return [...new Set(contracts.filter((each) => isContractInForce(each, on)).map(({ providerId }) => providerId))];
}

/** 1, 8, 10 · What stands against forming a team before anyone is proposed. */
export function knownFormingFindings(facts: FormingFacts, on: IsoDate): readonly Finding[] {
  const closed = programmeIsOpen(facts.programmeStatus);
  return [
    ...(closed ? [closed] : []),
    ...eligibilityConfirmed(facts.status),
    ...providerContracted(facts.contracts, on),
    ...oneCasePerProgramme(facts.caseNumber),
  ];
}

/** 8 · The contracts that count: the named provider's, or all of the district's. Several providers have to be told apart. */
function providerFindings(
  { contracts }: FormingFacts,
  { providerId, openedOn }: TeamProposal,
): { readonly counted: readonly DistrictContract[]; readonly faults: readonly Fault[] } {
  if (providerId) return { counted: contracts.filter((each) => each.providerId === providerId), faults: [] };
  const isUnclear = contractedProviders(contracts, openedOn).length > 1;
  return { counted: contracts, faults: isUnclear ? [faultAt(['input', 'providerId'], 'REQUIRED')] : [] };
}

/** 9 · Who holds a seat: of its role, one person each, of the child's place and its provider, in service that day. */
function seatFindings(seats: readonly ProposedSeat[], place: TeamPlaceFacts | null, on: IsoDate): readonly Finding[] {
  return [
    ...seatsMatchRoles(seats),
    ...seatsHoldDifferentPeople(seats),
    ...(place ? seatsBelongToPlace(seats, place) : []),
    ...seatsAreInService(seats, on),
  ];
}

/** 51 · Everyone proposed may be near children on the day from which they are responsible. */
function clearanceFindings(
  seats: readonly ProposedSeat[],
  on: IsoDate,
  parameters: ProgrammeParameters,
): readonly Finding[] {
  return seats.flatMap(({ worker, path }) => mayBeNearChildren(worker, on, parameters, path));
}

/** 1, 8, 9, 10, 51 · What stands against forming a team: everything at once. */
export function formingFindings(
  facts: FormingFacts & { readonly parameters: ProgrammeParameters; readonly span: CaseSpan },
  proposal: TeamProposal,
  today: IsoDate,
): readonly Finding[] {
  const { seats, openedOn, providerId } = proposal;
  const { counted, faults } = providerFindings(facts, proposal);
  const place = providerId && { townshipId: facts.townshipId, villageId: facts.villageId, providerId };
  return [
    ...openingDateFaults(openedOn, facts.span, today),
    ...faults,
    ...knownFormingFindings({ ...facts, contracts: counted }, openedOn),
    ...teamHasOneOfEach(seats),
    ...seatFindings(seats, place || null, openedOn),
    ...clearanceFindings(seats, openedOn, facts.parameters),
  ];
}

/** 9, 51 · What stands against a worker taking over a seat from a day. */
export function successorFindings(
  seat: ProposedSeat,
  place: TeamPlaceFacts,
  from: IsoDate,
  parameters: ProgrammeParameters,
): readonly Finding[] {
  return [...seatFindings([seat], place, from), ...clearanceFindings([seat], from, parameters)];
}
