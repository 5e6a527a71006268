import type {
  ServiceContractListQuery,
  ServiceContractQuery,
  ServiceContractWhere,
  SignContractInput,
} from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { createWith, type ResourceDocuments, readList, readOne } from '../providers/documents.ts';
import { is, related } from '../providers/where.ts';

const CONTRACT_LIST = graphql(`
  query ServiceContractList($where: ServiceContractWhere, $orderBy: [ServiceContractOrder!], $first: Int, $offset: Int) {
    serviceContracts(where: $where, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes { id number childrenCount amount startsOn endsOn inForce provider { id name } district { id name } programme { id year } }
    }
  }
`);

const CONTRACT = graphql(`
  query ServiceContract($id: UUID!) {
    serviceContract(id: $id) {
      id version number childrenCount amount signedOn startsOn endsOn endedOn endReason inForce activitiesHeld
      provider { id name } district { id name } programme { id year }
      actions { name allowed reasons { rule number clause words message } }
    }
  }
`);

const SIGN_CONTRACT = graphql(`
  mutation SignContract($input: SignContractInput!) {
    signContract(input: $input) { serviceContract { id version } violations { rule number clause words message path required found } }
  }
`);

export const END_CONTRACT = graphql(`
  mutation EndContract($input: EndContractInput!) {
    endContract(input: $input) { serviceContract { id version } violations { rule number clause words message path required found } }
  }
`);

export type ContractRow = ServiceContractListQuery['serviceContracts']['nodes'][number];
export type ContractRecord = NonNullable<ServiceContractQuery['serviceContract']>;

const where = ({
  district,
  provider,
}: {
  readonly district?: string;
  readonly provider?: string;
}): ServiceContractWhere => ({
  district: related({ id: is(district) }),
  provider: related({ id: is(provider) }),
});

export const documents: ResourceDocuments = {
  getList: readList(CONTRACT_LIST, { from: (data) => data.serviceContracts, where }),
  getOne: readOne(CONTRACT, (data) => data.serviceContract),
  create: createWith(SIGN_CONTRACT, {
    input: ({ childrenCount, ...form }: SignContractInput) => ({ ...form, childrenCount: Number(childrenCount) }),
    from: (data) => data.signContract.serviceContract,
  }),
};
