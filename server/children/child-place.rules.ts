import { type Obstacle, obstacle } from '../rules/obstacle.ts';
import type { WorkerRole } from '../workers/worker.terms.ts';

/** Where a supervisor or director works; offices work in the whole district and have no post. */
export interface PostFacts {
  readonly role: WorkerRole;
  readonly townshipId: string | null;
  readonly villageId: string | null;
}

/** Where a child lives. */
export interface HomeFacts {
  readonly townshipId: string;
  readonly villageId: string;
}

/** A supervisor registers children of the own street or township, a director those of the own village or neighbourhood. */
export function withinOwnPlace(post: PostFacts | null, home: HomeFacts): Obstacle | null {
  if (post === null) return null;
  if (post.townshipId !== home.townshipId)
    return obstacle('WRONG_OFFICE', {
      zh: '只能登记本街镇的儿童',
      en: 'Only children of your own street or township can be registered',
    });
  if (post.role !== 'CHILD_DIRECTOR' || post.villageId === home.villageId) return null;
  return obstacle('WRONG_OFFICE', {
    zh: '儿童主任只能登记本村居的儿童',
    en: 'A child director registers children of the own village or neighbourhood only',
  });
}
