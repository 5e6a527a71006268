import './worker.actions.ts';
import { Resolver } from 'type-graphql';
import { reads } from '../read/roots.ts';
import { Acts, type Outcome } from '../write/act.ts';
import type { Transaction } from '../write/transaction.ts';
import { Worker } from './worker.entity.ts';
import { changeWorker, recordRecordCheck, registerWorker, signPledge, workerLeaves } from './worker.service.ts';
import {
  ChangeWorkerInput,
  RecordRecordCheckInput,
  RegisterWorkerInput,
  SignPledgeInput,
  WorkerLeavesInput,
  WorkerPayload,
} from './worker.types.ts';

/** The root fields that read Worker rows. */
export const WorkerReads = reads(Worker, {
  one: { name: 'worker', by: ['id'], description: 'A worker.' },
  list: { name: 'workers', description: 'Child supervisors, child directors and social workers the caller may see.' },
});

const KEEPERS = ['MUNICIPAL_BUREAU', 'DISTRICT_BUREAU', 'PROVIDER_MANAGER'] as const;
const OWN_STAFF =
  'The city’s bureau does so for everyone, a district’s for its officials, a provider’s manager for its social workers.';

/** What can be done with workers. */
@Resolver()
export class WorkerActs {
  @Acts({
    input: RegisterWorkerInput,
    payload: WorkerPayload,
    by: KEEPERS,
    description: `Registers a worker. ${OWN_STAFF} Before being assigned to a child they need a clear record check and a signed pledge (rule 51).`,
  })
  registerWorker(input: RegisterWorkerInput, transaction: Transaction): Promise<Outcome> {
    return registerWorker(transaction, input);
  }

  @Acts({
    input: ChangeWorkerInput,
    payload: WorkerPayload,
    by: KEEPERS,
    description: `Changes a worker’s name, post, telephone or place. ${OWN_STAFF} Another place is refused while on a team (rule 9).`,
  })
  changeWorker(input: ChangeWorkerInput, transaction: Transaction): Promise<Outcome> {
    return changeWorker(transaction, input);
  }

  @Acts({
    input: RecordRecordCheckInput,
    payload: WorkerPayload,
    by: KEEPERS,
    description: `Adds a criminal-record check (rule 51). ${OWN_STAFF} Checks are never edited; one that is not clear warns of the teams the worker is on.`,
  })
  recordRecordCheck(input: RecordRecordCheckInput, transaction: Transaction): Promise<Outcome> {
    return recordRecordCheck(transaction, input);
  }

  @Acts({
    input: SignPledgeInput,
    payload: WorkerPayload,
    by: KEEPERS,
    description: `Notes that a worker signed the safeguarding pledge (rule 51), once. ${OWN_STAFF}`,
  })
  signPledge(input: SignPledgeInput, transaction: Transaction): Promise<Outcome> {
    return signPledge(transaction, input);
  }

  @Acts({
    input: WorkerLeavesInput,
    payload: WorkerPayload,
    by: KEEPERS,
    description: `Notes a worker’s last day. ${OWN_STAFF} Refused while on teams after it, telling how many: they have to be replaced there first (rule 9).`,
  })
  workerLeaves(input: WorkerLeavesInput, transaction: Transaction): Promise<Outcome> {
    return workerLeaves(transaction, input);
  }
}
