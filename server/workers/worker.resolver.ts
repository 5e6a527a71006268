import { reads } from '../read/roots.ts';
import { Worker } from './worker.entity.ts';

/** The root fields that read Worker rows. */
export const WorkerReads = reads(Worker, {
  one: { name: 'worker', by: ['id'], description: 'A worker.' },
  list: { name: 'workers', description: 'Child supervisors, child directors and social workers the caller may see.' },
});
