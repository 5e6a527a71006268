import { graphql } from '../generated/index.ts';

/** Submits a child to the district bureau. */
export const SUBMIT_ELIGIBILITY = graphql(`
  mutation SubmitEligibility($input: SubmitEligibilityInput!) {
    submitEligibility(input: $input) { child { id version status } }
  }
`);

/** Confirms a submitted child. */
export const CONFIRM_ELIGIBILITY = graphql(`
  mutation ConfirmEligibility($input: ConfirmEligibilityInput!) {
    confirmEligibility(input: $input) { child { id version status } }
  }
`);

/** Returns a submitted child. */
export const REJECT_ELIGIBILITY = graphql(`
  mutation RejectEligibility($input: RejectEligibilityInput!) {
    rejectEligibility(input: $input) { child { id version status } }
  }
`);

/** Takes a child out of the programme. */
export const WITHDRAW_CHILD = graphql(`
  mutation WithdrawChild($input: WithdrawChildInput!) {
    withdrawChild(input: $input) { child { id version status } }
  }
`);

/** Asks for a place above the quota. */
export const REQUEST_QUOTA_APPROVAL = graphql(`
  mutation RequestQuotaApproval($input: RequestQuotaApprovalInput!) {
    requestQuotaApproval(input: $input) { quotaApproval { id version status } }
  }
`);

/** Shows identifiers in full; the look is noted. */
export const REVEAL_IDENTIFIERS = graphql(`
  mutation RevealIdentifiers($input: RevealIdentifiersInput!) {
    revealIdentifiers(input: $input) {
      idNumber
      address
      guardians { name relation phone }
    }
  }
`);

/** Forms a team and opens the case. */
export const FORM_CASE_TEAM = graphql(`
  mutation FormCaseTeam($input: FormCaseTeamInput!) {
    formCaseTeam(input: $input) { case { id version number } }
  }
`);

/** Hands a seat of a team over. */
export const REPLACE_TEAM_MEMBER = graphql(`
  mutation ReplaceTeamMember($input: ReplaceTeamMemberInput!) {
    replaceTeamMember(input: $input) { case { id version } }
  }
`);
