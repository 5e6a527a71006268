import './provider.actions.ts';
import { Resolver } from 'type-graphql';
import { BUREAUS } from '../access/roles.ts';
import { reads } from '../read/roots.ts';
import { Acts, type Outcome } from '../write/act.ts';
import type { Transaction } from '../write/transaction.ts';
import { endContract, signContract } from './contract.service.ts';
import { ServiceContract, ServiceProvider } from './provider.entity.ts';
import { changeProvider, registerProvider } from './provider.service.ts';
import {
  ChangeProviderInput,
  EndContractInput,
  RegisterProviderInput,
  ServiceContractPayload,
  ServiceProviderPayload,
  SignContractInput,
} from './provider.types.ts';

/** The root fields that read ServiceProvider rows. */
export const ServiceProviderReads = reads(ServiceProvider, {
  one: { name: 'serviceProvider', by: ['creditCode', 'id'], description: 'A provider by its credit code or id.' },
  list: { name: 'serviceProviders', description: 'The social organisations that take on the project.' },
});

/** The root fields that read ServiceContract rows. */
export const ServiceContractReads = reads(ServiceContract, {
  one: { name: 'serviceContract', by: ['id'], description: 'A contract.' },
  list: { name: 'serviceContracts', description: 'Contracts of providers with districts (rule 8).' },
});

/** What can be done with providers and their contracts. */
@Resolver()
export class ProviderActs {
  @Acts({
    input: RegisterProviderInput,
    payload: ServiceProviderPayload,
    by: BUREAUS,
    description:
      'Registers a social organisation. Refused with a credit code whose check character does not fit or that is registered already.',
  })
  registerProvider(input: RegisterProviderInput, transaction: Transaction): Promise<Outcome> {
    return registerProvider(transaction, input);
  }

  @Acts({
    input: ChangeProviderInput,
    payload: ServiceProviderPayload,
    by: BUREAUS,
    description: 'Changes a provider’s name, person in charge or telephone. The credit code stays.',
  })
  changeProvider(input: ChangeProviderInput, transaction: Transaction): Promise<Outcome> {
    return changeProvider(transaction, input);
  }

  @Acts({
    input: SignContractInput,
    payload: ServiceContractPayload,
    by: ['DISTRICT_BUREAU'],
    description:
      'Signs a contract of a provider with the caller’s district for a programme year (rule 8). Its days lie within the programme; it was signed on its first day or before.',
  })
  signContract(input: SignContractInput, transaction: Transaction): Promise<Outcome> {
    return signContract(transaction, input);
  }

  @Acts({
    input: EndContractInput,
    payload: ServiceContractPayload,
    by: ['DISTRICT_BUREAU'],
    description:
      'Ends a contract early, once, on one of its days. After it the provider no longer sees the district’s cases; open ones are warned about (rule 8).',
  })
  endContract(input: EndContractInput, transaction: Transaction): Promise<Outcome> {
    return endContract(transaction, input);
  }
}
