import { Child } from '../children/child.entity.ts';
import { District } from '../districts/district.entity.ts';
import { firstDay, type IsoDate } from '../identity/calendar.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { ServiceProvider } from '../providers/provider.entity.ts';
import { type Fault, faultAt } from '../rules/fault.ts';
import { SUBJECTS } from '../rules/subjects.ts';
import { monthsOwed } from '../visits/month.rules.ts';
import { Worker } from '../workers/worker.entity.ts';
import { loadWorkers } from '../workers/worker-facts.service.ts';
import type { Outcome } from '../write/act.ts';
import type { Transaction } from '../write/transaction.ts';
import { Case, CaseMember } from './case.entity.ts';
import { contractedProviders, formingFindings, type ProposedSeat, type ProposedWorker } from './forming.rules.ts';
import { type KnownForming, loadForming } from './forming-facts.service.ts';
import { SEAT_PATHS, TEAM_SEATS } from './team.rules.ts';
import type { FormCaseTeamInput } from './team.types.ts';

const CHILD_PATH = ['input', 'childId'];

/** The seats whose workers the caller may see, and a fault for every other. */
function proposed(
  input: FormCaseTeamInput,
  known: ReadonlyMap<string, ProposedWorker>,
): { readonly seats: readonly ProposedSeat[]; readonly faults: readonly Fault[] } {
  const { supervisorId, directorId, socialWorkerId } = input;
  const ids = { CHILD_SUPERVISOR: supervisorId, CHILD_DIRECTOR: directorId, SOCIAL_WORKER: socialWorkerId };
  const found = TEAM_SEATS.map((seat) => ({ seat, worker: known.get(ids[seat]), path: SEAT_PATHS[seat] }));
  return {
    seats: found.flatMap(({ seat, worker, path }) => (worker ? [{ seat, worker, path }] : [])),
    faults: found.flatMap(({ worker, path }) => (worker ? [] : [faultAt(path, 'NOT_FOUND')])),
  };
}

async function providerFaults(transaction: Transaction, providerId: string | null): Promise<readonly Fault[]> {
  if (!providerId) return [];
  const known = await transaction.rows('select from service_provider where id = $1', [providerId]);
  return known.length > 0 ? [] : [faultAt(['input', 'providerId'], 'NOT_FOUND')];
}

async function openCase(
  transaction: Transaction,
  { childId, districtId, districtCode, programmeId, year }: KnownForming,
  providerId: string,
  openedOn: string,
): Promise<Case> {
  const [next] = await transaction.rows<{ number: string }>('select app_next_number($1) as number', [
    `GA${districtCode}-${year}`,
  ]);
  return transaction.add(Case, {
    number: next?.number ?? '',
    child: transaction.reference(Child, childId),
    programme: transaction.reference(Programme, programmeId),
    district: transaction.reference(District, districtId),
    provider: transaction.reference(ServiceProvider, providerId),
    openedOn,
    closedOn: null,
    status: 'OPEN',
  });
}

/** A worker in a seat of a case from a day on. */
export function seatWorker(
  transaction: Transaction,
  kase: Case,
  { seat, worker }: Pick<ProposedSeat, 'seat' | 'worker'>,
  fromOn: string,
): void {
  const { child, district } = kase;
  transaction.add(CaseMember, {
    ...{ case: kase, child, district, role: seat, fromOn, toOn: null },
    worker: transaction.reference(Worker, worker.workerId),
  });
}

/** 17 · The months that the case owes visits in, so that a child who is never visited is missed too. */
async function oweMonths(
  transaction: Transaction,
  caseId: string,
  openedOn: IsoDate,
  { parameters, span }: KnownForming,
): Promise<void> {
  const days = { openedOn, closedOn: null, programmeEndsOn: span.endsOn };
  await transaction.rows(
    `insert into case_month (id, case_id, child_id, programme_id, district_id, provider_id, month, required, qualifying, exempt)
     select app_uuid(), c.id, c.child_id, c.programme_id, c.district_id, c.provider_id, m.month, $3, 0, false
     from support_case c cross join unnest($2::date[]) as m(month) where c.id = $1`,
    [caseId, monthsOwed(days, parameters).map(firstDay), parameters.visitsPerMonth],
  );
}

/**
 * Forms the team of a confirmed child and opens its case, with every month that owes a visit until the programme ends.
 * @throws RULE_VIOLATION with everything of rules 1, 8, 9, 10 and 51 that is not met, NOT_FOUND, BAD_INPUT
 */
export async function formCaseTeam(transaction: Transaction, input: FormCaseTeamInput): Promise<Outcome> {
  const { childId, openedOn, supervisorId, directorId, socialWorkerId } = input;
  await transaction.lock(Child, childId, CHILD_PATH);
  const facts = await loadForming(transaction, childId);
  const known = await loadWorkers(transaction, [supervisorId, directorId, socialWorkerId]);
  const { seats, faults } = proposed(input, known);
  const contracted = contractedProviders(facts.contracts, openedOn);
  const providerId = input.providerId ?? (contracted.length === 1 ? (contracted[0] ?? null) : null);
  transaction.enforce(
    SUBJECTS.TEAM,
    faults,
    await providerFaults(transaction, input.providerId ?? null),
    formingFindings(facts, { seats, openedOn, providerId }, transaction.today),
  );
  const kase = await openCase(transaction, facts, providerId ?? '', openedOn);
  for (const seat of seats) seatWorker(transaction, kase, seat, openedOn);
  await transaction.flush();
  await oweMonths(transaction, kase.id, openedOn, facts);
  return { case: kase.id };
}
