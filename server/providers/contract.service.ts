import { actsInDistrict } from '../access/office.rules.ts';
import { District } from '../districts/district.entity.ts';
import { parseAmount } from '../identity/amount.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { programmeIsNotClosed } from '../programmes/programme.rules.ts';
import { loadProgramme } from '../programmes/programme.service.ts';
import { type Fault, faultAt, faultsOf } from '../rules/fault.ts';
import { SUBJECTS } from '../rules/subjects.ts';
import type { Outcome } from '../write/act.ts';
import type { Transaction } from '../write/transaction.ts';
import {
  casesNeedProvider,
  contractChildrenFaults,
  contractDateFaults,
  contractEndFaults,
  contractMayEnd,
} from './contract.rules.ts';
import { ServiceContract, ServiceProvider } from './provider.entity.ts';
import type { EndContractInput, SignContractInput } from './provider.types.ts';

async function numberFaults(transaction: Transaction, districtId: string, number: string): Promise<readonly Fault[]> {
  await transaction.alone(`contracts:${districtId}`);
  const taken = await transaction.rows('select from service_contract where district_id = $1 and number = $2', [
    districtId,
    number,
  ]);
  return taken.length > 0 ? [faultAt(['input', 'number'], 'ALREADY_REGISTERED')] : [];
}

/** Refuses what the input names and does not exist. */
async function partiesExist(transaction: Transaction, { providerId, districtId }: SignContractInput): Promise<void> {
  await transaction.row(['input', 'providerId'], 'select id from service_provider where id = $1', [providerId]);
  await transaction.row(['input', 'districtId'], 'select id from district where id = $1', [districtId]);
}

/**
 * Signs a contract of a provider with the caller's district for a programme year (rule 8).
 * @throws FORBIDDEN for another district, CONFLICT for a closed year, BAD_INPUT for days outside the programme
 */
export async function signContract(transaction: Transaction, input: SignContractInput): Promise<Outcome> {
  const { providerId, districtId, programmeId, number, childrenCount, signedOn, startsOn, endsOn } = input;
  const programme = await loadProgramme(transaction, programmeId, ['input', 'programmeId']);
  await partiesExist(transaction, input);
  const amount = parseAmount(input.amount);
  transaction.enforce(
    SUBJECTS.CONTRACT,
    actsInDistrict(transaction.actor, districtId),
    programmeIsNotClosed(programme.status),
    await numberFaults(transaction, districtId, number),
    contractChildrenFaults(childrenCount),
    faultsOf(['input', 'amount'], amount),
    contractDateFaults(input, programme),
  );
  const contract = transaction.add(ServiceContract, {
    provider: transaction.reference(ServiceProvider, providerId),
    district: transaction.reference(District, districtId),
    programme: transaction.reference(Programme, programmeId),
    ...{ number, childrenCount, signedOn, startsOn, endsOn },
    amount: amount.ok ? amount.value : input.amount,
  });
  return { serviceContract: contract.id };
}

async function openCases(
  transaction: Transaction,
  { provider, district, programme }: ServiceContract,
): Promise<number> {
  const [row] = await transaction.rows<{ count: number }>(
    `select count(*)::int as count from support_case
     where provider_id = $1 and district_id = $2 and programme_id = $3 and status = 'OPEN'`,
    [provider.id, district.id, programme.id],
  );
  return row?.count ?? 0;
}

/**
 * Ends a contract early. The provider sees the district's cases up to that day; open ones are warned about.
 * @throws CONFLICT when it was ended before, BAD_INPUT for a day that is not its own
 */
export async function endContract(transaction: Transaction, input: EndContractInput): Promise<Outcome> {
  const contract = await transaction.edit(ServiceContract, input.id, input.expectedVersion);
  transaction.enforce(
    SUBJECTS.CONTRACT,
    contractMayEnd(contract),
    contractEndFaults(contract, input.endedOn),
    casesNeedProvider(await openCases(transaction, contract)),
  );
  Object.assign(contract, { endedOn: input.endedOn, endReason: input.reason });
  return { serviceContract: input.id };
}
