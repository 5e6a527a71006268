import { graphql } from '../generated/index.ts';

/** Submits a visit, new or from a saved contact. */
export const SUBMIT_VISIT = graphql(`
  mutation SubmitVisit($input: SubmitVisitInput!) {
    submitVisit(input: $input) {
      visit { id version status }
      violations { rule number clause words message path required found }
    }
  }
`);

/** Saves a contact that counts for no month yet. */
export const RECORD_CONTACT = graphql(`
  mutation RecordContact($input: RecordContactInput!) {
    recordContact(input: $input) {
      visit { id version status }
      violations { rule number clause words message path required found }
    }
  }
`);

/** Changes what a saved contact tells. */
export const CHANGE_CONTACT = graphql(`
  mutation ChangeContact($input: ChangeContactInput!) {
    changeContact(input: $input) {
      visit { id version status }
      violations { rule number clause words message path required found }
    }
  }
`);

/** Adds the guardian's signature. */
export const SIGN_VISIT = graphql(`
  mutation SignVisit($input: SignVisitInput!) {
    signVisit(input: $input) {
      visit { id version status month { id state } }
      violations { rule number clause words message path required found }
    }
  }
`);

/** Takes a visit or a contact back. */
export const WITHDRAW_VISIT = graphql(`
  mutation WithdrawVisit($input: WithdrawVisitInput!) {
    withdrawVisit(input: $input) { visit { id version status } }
  }
`);
