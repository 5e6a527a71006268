import type { RegisterProviderInput, ServiceProviderListQuery, ServiceProviderQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { createWith, type ResourceDocuments, readList, readMany, readOne } from '../providers/documents.ts';

const PROVIDER_LIST = graphql(`
  query ServiceProviderList($search: String, $orderBy: [ServiceProviderOrder!], $first: Int, $offset: Int) {
    serviceProviders(search: $search, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes { id name creditCode contact contracts(first: 20) { nodes { id inForce district { id name } } } }
    }
  }
`);

const PROVIDERS_BY_ID = graphql(`
  query ServiceProvidersById($ids: [UUID!]!, $first: Int) {
    serviceProviders(where: { id: { in: $ids } }, first: $first) { nodes { id name } }
  }
`);

const PROVIDER = graphql(`
  query ServiceProvider($id: UUID!) {
    serviceProvider(id: $id) {
      id version name creditCode contact officePhone
      contracts(first: 50) { nodes { id number startsOn endsOn inForce district { id name } programme { id year } } }
      actions { name allowed reasons { rule number clause words message } }
    }
  }
`);

const REGISTER_PROVIDER = graphql(`
  mutation RegisterProvider($input: RegisterProviderInput!) {
    registerProvider(input: $input) { serviceProvider { id version } violations { rule number clause words message path required found } }
  }
`);

export const CHANGE_PROVIDER = graphql(`
  mutation ChangeProvider($input: ChangeProviderInput!) {
    changeProvider(input: $input) { serviceProvider { id version } violations { rule number clause words message path required found } }
  }
`);

export type ProviderRow = ServiceProviderListQuery['serviceProviders']['nodes'][number];
export type ProviderRecord = NonNullable<ServiceProviderQuery['serviceProvider']>;

export const documents: ResourceDocuments = {
  getList: readList(PROVIDER_LIST, { from: (data) => data.serviceProviders, where: () => ({}) }),
  getOne: readOne(PROVIDER, (data) => data.serviceProvider),
  getMany: readMany(PROVIDERS_BY_ID, (data) => data.serviceProviders),
  create: createWith(REGISTER_PROVIDER, {
    input: (form: RegisterProviderInput) => form,
    from: (data) => data.registerProvider.serviceProvider,
  }),
};
