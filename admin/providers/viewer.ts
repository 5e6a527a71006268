import type { ViewerQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

/** Who is signed in, and the root fields that this account may use. */
export const VIEWER = graphql(`
  query Viewer {
    viewer {
      id
      name
      role
      district {
        id
        code
        name
      }
      provider {
        id
        name
      }
      worker {
        id
        name
      }
      permissions
    }
  }
`);

/** Opens a session. */
export const SIGN_IN = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      viewer {
        id
      }
    }
  }
`);

/** Ends the session. */
export const SIGN_OUT = graphql(`
  mutation SignOut {
    signOut {
      signedOut
    }
  }
`);

/** The sign-ins that a demonstration offers; null everywhere else. */
export const DEMONSTRATION = graphql(`
  query Demonstration {
    demonstration {
      accounts {
        login
        password
        role
      }
    }
  }
`);

/** The account that is signed in. */
export type Viewer = NonNullable<ViewerQuery['viewer']>;

/** Whether a viewer may use all of these root fields. */
export function mayCall(viewer: Viewer, fields: readonly string[]): boolean {
  return fields.every((field) => viewer.permissions.includes(field));
}
