import type {
  ActivityKind,
  ActivityListQuery,
  ActivityQuery,
  ActivityStatus,
  GroupActivityWhere,
  PlanActivityInput,
} from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { createWith, type ResourceDocuments, readList, readMany, readOne } from '../providers/documents.ts';
import { between, is, oneOf, related } from '../providers/where.ts';

const ACTIVITY_LIST = graphql(`
  query ActivityList($where: GroupActivityWhere, $orderBy: [GroupActivityOrder!], $first: Int, $offset: Int) {
    groupActivities(where: $where, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes { id title kind aims date place status attended district { id name } provider { id name } }
    }
  }
`);

const ACTIVITIES_BY_ID = graphql(`
  query ActivitiesById($ids: [UUID!]!, $first: Int) {
    groupActivities(where: { id: { in: $ids } }, first: $first) { nodes { id title } }
  }
`);

const ACTIVITY = graphql(`
  query Activity($id: UUID!) {
    groupActivity(id: $id) {
      id version title kind aims date place plan safetyPlan summary status cancelReason attended
      district { id name }
      provider { id name }
      programme { id year }
      attendance { id child { id name number } }
      actions { name allowed reasons { rule number clause words message } }
    }
  }
`);

const PLAN_ACTIVITY = graphql(`
  mutation PlanActivity($input: PlanActivityInput!) {
    planActivity(input: $input) {
      activity { id version }
      violations { rule number clause words message path required found }
    }
  }
`);

/** What the form asks while one types. */
export { PLAN_ACTIVITY };

export const CHANGE_ACTIVITY = graphql(`
  mutation ChangeActivity($input: ChangeActivityInput!) {
    changeActivity(input: $input) { activity { id version } violations { rule number clause words message path required found } }
  }
`);

export const HOLD_ACTIVITY = graphql(`
  mutation HoldActivity($input: HoldActivityInput!) {
    holdActivity(input: $input) { activity { id version } violations { rule number clause words message path required found } }
  }
`);

export const SIGN_IN_CHILDREN = graphql(`
  mutation SignInChildren($input: SignInChildrenInput!) {
    signInChildren(input: $input) { activity { id version } violations { rule number clause words message path required found } }
  }
`);

export const CANCEL_ACTIVITY = graphql(`
  mutation CancelActivity($input: CancelActivityInput!) {
    cancelActivity(input: $input) { activity { id version } violations { rule number clause words message path required found } }
  }
`);

export type ActivityRow = ActivityListQuery['groupActivities']['nodes'][number];
export type ActivityRecord = NonNullable<ActivityQuery['groupActivity']>;

interface Filters {
  readonly status?: ActivityStatus;
  readonly kind?: ActivityKind[];
  readonly from?: string;
  readonly to?: string;
  readonly districtId?: string;
}

const where = ({ status, kind, from, to, districtId }: Filters): GroupActivityWhere => ({
  status: is(status),
  kind: oneOf(kind),
  date: between(from, to),
  district: related({ id: is(districtId) }),
});

export const documents: ResourceDocuments = {
  getList: readList(ACTIVITY_LIST, { from: (data) => data.groupActivities, where }),
  getOne: readOne(ACTIVITY, (data) => data.groupActivity),
  getMany: readMany(ACTIVITIES_BY_ID, (data) => data.groupActivities),
  create: createWith(PLAN_ACTIVITY, {
    input: (form: PlanActivityInput) => form,
    from: (data) => data.planActivity.activity,
  }),
};
