/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Rules {\n    rules {\n      code\n      number\n      clause\n      title\n      words\n      english\n      parameters {\n        name\n        meaning\n        value\n        unit\n      }\n    }\n  }\n": typeof types.RulesDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      name\n      role\n      district {\n        id\n        code\n        name\n      }\n      provider {\n        id\n        name\n      }\n      worker {\n        id\n        name\n      }\n      permissions\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        id\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut {\n    signOut {\n      signedOut\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  query Demonstration {\n    demonstration {\n      accounts {\n        login\n        password\n        role\n      }\n    }\n  }\n": typeof types.DemonstrationDocument,
};
const documents: Documents = {
    "\n  query Rules {\n    rules {\n      code\n      number\n      clause\n      title\n      words\n      english\n      parameters {\n        name\n        meaning\n        value\n        unit\n      }\n    }\n  }\n": types.RulesDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      name\n      role\n      district {\n        id\n        code\n        name\n      }\n      provider {\n        id\n        name\n      }\n      worker {\n        id\n        name\n      }\n      permissions\n    }\n  }\n": types.ViewerDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        id\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut {\n    signOut {\n      signedOut\n    }\n  }\n": types.SignOutDocument,
    "\n  query Demonstration {\n    demonstration {\n      accounts {\n        login\n        password\n        role\n      }\n    }\n  }\n": types.DemonstrationDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Rules {\n    rules {\n      code\n      number\n      clause\n      title\n      words\n      english\n      parameters {\n        name\n        meaning\n        value\n        unit\n      }\n    }\n  }\n"): (typeof documents)["\n  query Rules {\n    rules {\n      code\n      number\n      clause\n      title\n      words\n      english\n      parameters {\n        name\n        meaning\n        value\n        unit\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      id\n      name\n      role\n      district {\n        id\n        code\n        name\n      }\n      provider {\n        id\n        name\n      }\n      worker {\n        id\n        name\n      }\n      permissions\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      id\n      name\n      role\n      district {\n        id\n        code\n        name\n      }\n      provider {\n        id\n        name\n      }\n      worker {\n        id\n        name\n      }\n      permissions\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut {\n      signedOut\n    }\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut {\n      signedOut\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Demonstration {\n    demonstration {\n      accounts {\n        login\n        password\n        role\n      }\n    }\n  }\n"): (typeof documents)["\n  query Demonstration {\n    demonstration {\n      accounts {\n        login\n        password\n        role\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;