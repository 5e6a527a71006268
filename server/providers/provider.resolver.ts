import { reads } from '../read/roots.ts';
import { ServiceContract, ServiceProvider } from './provider.entity.ts';

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
