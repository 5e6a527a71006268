import type {
  RegisterWorkerInput,
  WorkerListQuery,
  WorkerQuery,
  WorkerRole,
  WorkerWhere,
} from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { createWith, type ResourceDocuments, readList, readMany, readOne } from '../providers/documents.ts';
import { is, related } from '../providers/where.ts';

const WORKER_LIST = graphql(`
  query WorkerList($where: WorkerWhere, $search: String, $orderBy: [WorkerOrder!], $first: Int, $offset: Int) {
    workers(where: $where, search: $search, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        id name role assignable lastCheckedOn lastCheckResult pledgeSignedOn leftOn
        provider { id name } township { id name } village { id name }
      }
    }
  }
`);

const WORKERS_BY_ID = graphql(`
  query WorkersById($ids: [UUID!]!, $first: Int) {
    workers(where: { id: { in: $ids } }, first: $first) { nodes { id name } }
  }
`);

const WORKER = graphql(`
  query Worker($id: UUID!) {
    worker(id: $id) {
      id version name role post phone assignable lastCheckedOn lastCheckResult pledgeSignedOn joinedOn leftOn
      district { id name } township { id name } village { id name } provider { id name }
      recordChecks { id checkedOn result authority }
      actions { name allowed reasons { rule number clause words message } }
    }
  }
`);

const REGISTER_WORKER = graphql(`
  mutation RegisterWorker($input: RegisterWorkerInput!) {
    registerWorker(input: $input) { worker { id version } violations { rule number clause words message path required found } }
  }
`);

export const CHANGE_WORKER = graphql(`
  mutation ChangeWorker($input: ChangeWorkerInput!) {
    changeWorker(input: $input) { worker { id version } violations { rule number clause words message path required found } }
  }
`);

export const RECORD_CHECK = graphql(`
  mutation RecordRecordCheck($input: RecordRecordCheckInput!) {
    recordRecordCheck(input: $input) { worker { id version } violations { rule number clause words message path required found } }
  }
`);

export const SIGN_PLEDGE = graphql(`
  mutation SignPledge($input: SignPledgeInput!) {
    signPledge(input: $input) { worker { id version } violations { rule number clause words message path required found } }
  }
`);

export const WORKER_LEAVES = graphql(`
  mutation WorkerLeaves($input: WorkerLeavesInput!) {
    workerLeaves(input: $input) { worker { id version } violations { rule number clause words message path required found } }
  }
`);

export type WorkerRow = WorkerListQuery['workers']['nodes'][number];
export type WorkerRecord = NonNullable<WorkerQuery['worker']>;

interface Filters {
  readonly role?: WorkerRole;
  readonly provider?: string;
  readonly assignable?: boolean;
}

const where = ({ role, provider, assignable }: Filters): WorkerWhere => ({
  role: is(role),
  provider: related({ id: is(provider) }),
  assignable: is(assignable),
});

export const documents: ResourceDocuments = {
  getList: readList(WORKER_LIST, { from: (data) => data.workers, where }),
  getOne: readOne(WORKER, (data) => data.worker),
  getMany: readMany(WORKERS_BY_ID, (data) => data.workers),
  create: createWith(REGISTER_WORKER, {
    input: (form: RegisterWorkerInput) => form,
    from: (data) => data.registerWorker.worker,
  }),
};
