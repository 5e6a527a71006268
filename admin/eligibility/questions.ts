import type { QuotaApprovalQueueQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

/** The children that wait for the district bureau, longest first. */
export const ELIGIBILITY_QUEUE = graphql(`
  query EligibilityQueue {
    children(where: { status: { eq: SUBMITTED } }, orderBy: [{ field: SUBMITTED_AT }], first: 200) {
      totalCount
      nodes {
        id
        number
        name
        age
        grade
        category
        submittedAt
        submittedBy { id name }
        village { id name }
      }
    }
  }
`);

/** How far the quota of a child's district is, and what was asked about a place above it. */
export const QUOTA_OF_CHILD = graphql(`
  query QuotaOfChild($districtId: UUID!, $programmeId: UUID!, $childId: UUID!) {
    districtQuotas(where: { district: { id: { eq: $districtId } }, programme: { id: { eq: $programmeId } } }, first: 1) {
      nodes { id inDifficulty orphans confirmedInDifficulty confirmedOrphans }
    }
    quotaApprovals(where: { child: { id: { eq: $childId } } }, orderBy: [{ field: REQUESTED_AT, direction: DESC }], first: 5) {
      nodes { id status budgetLine reason requestedAt requestedBy { id name } decidedAt decidedBy { id name } decisionNote }
    }
  }
`);

/** Requests for places above the quota, latest first. */
export const QUOTA_APPROVAL_QUEUE = graphql(`
  query QuotaApprovalQueue {
    quotaApprovals(orderBy: [{ field: REQUESTED_AT, direction: DESC }], first: 100) {
      nodes {
        id
        version
        status
        category
        budgetLine
        reason
        requestedAt
        requestedBy { id name }
        decidedAt
        decidedBy { id name }
        decisionNote
        child { id number name }
        actions { name allowed reasons { rule number clause words message } }
      }
    }
  }
`);

/** A request for a place above the quota. */
export type QuotaRequest = QuotaApprovalQueueQuery['quotaApprovals']['nodes'][number];

/** Decides about a request. */
export const DECIDE_QUOTA_APPROVAL = graphql(`
  mutation DecideQuotaApproval($input: DecideQuotaApprovalInput!) {
    decideQuotaApproval(input: $input) { quotaApproval { id version status } }
  }
`);
