/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What a figure of a rule is counted in. */
export const ParameterUnit = {
  /** One of several words. */
  CHOICE: 'CHOICE',
  /** A day of the month. */
  DAY_OF_MONTH: 'DAY_OF_MONTH',
  /** Digits of GB/T 2260. */
  DIVISION_CODE: 'DIVISION_CODE',
  /** A grade in school. */
  GRADE: 'GRADE',
  /** Hours. */
  HOURS: 'HOURS',
  /** Minutes. */
  MINUTES: 'MINUTES',
  /** Months. */
  MONTHS: 'MONTHS',
  /** People. */
  PEOPLE: 'PEOPLE',
  /** Times. */
  TIMES: 'TIMES',
  /** Working days of the official calendar. */
  WORKING_DAYS: 'WORKING_DAYS',
  /** Completed years of age. */
  YEARS: 'YEARS',
  /** True or false. */
  YES_NO: 'YES_NO'
} as const;

export type ParameterUnit = typeof ParameterUnit[keyof typeof ParameterUnit];
/** Who an account is. One role an account, so that incompatible ones are never held together. */
export const Role = {
  /** 分析人员: grouped figures only. */
  ANALYST: 'ANALYST',
  /** 审计人员: the audit trail. */
  AUDITOR: 'AUDITOR',
  /** 儿童主任: cases where on the team. */
  DIRECTOR: 'DIRECTOR',
  /** 区民政局: its district; confirms, receives, accepts, pays. */
  DISTRICT_BUREAU: 'DISTRICT_BUREAU',
  /** 区财政局: the money of its district; no child identities. */
  DISTRICT_FINANCE: 'DISTRICT_FINANCE',
  /** 市民政局: all districts, quotas, the programme. */
  MUNICIPAL_BUREAU: 'MUNICIPAL_BUREAU',
  /** 承接社会组织接口: its provider’s cases, by an API key. */
  PROVIDER_KEY: 'PROVIDER_KEY',
  /** 承接社会组织管理员: its contracts’ cases for the contract’s term. */
  PROVIDER_MANAGER: 'PROVIDER_MANAGER',
  /** 儿童福利社工: cases where on the team today, own past visits read-only. */
  SOCIAL_WORKER: 'SOCIAL_WORKER',
  /** 儿童督导员: cases where on the team. */
  SUPERVISOR: 'SUPERVISOR',
  /** 系统管理员: accounts and settings; no child data. */
  SYSTEM_ADMIN: 'SYSTEM_ADMIN'
} as const;

export type Role = typeof Role[keyof typeof Role];
/** Name and password. */
export type SignInInput = {
  /** The sign-in name. */
  readonly login: string;
  /** The password. */
  readonly password: string;
};

export type RulesQueryVariables = Exact<{ [key: string]: never; }>;


export type RulesQuery = { readonly rules: ReadonlyArray<{ readonly code: string, readonly number: number, readonly clause: string, readonly title: string, readonly words: string, readonly english: string, readonly parameters: ReadonlyArray<{ readonly name: string, readonly meaning: string, readonly value: unknown, readonly unit: ParameterUnit }> }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly id: string, readonly name: string, readonly role: Role, readonly permissions: ReadonlyArray<string>, readonly district: { readonly id: string, readonly code: string | null, readonly name: string } | null, readonly provider: { readonly id: string, readonly name: string } | null, readonly worker: { readonly id: string, readonly name: string } | null } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { readonly signIn: { readonly viewer: { readonly id: string } } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut: { readonly signedOut: boolean } };

export type DemonstrationQueryVariables = Exact<{ [key: string]: never; }>;


export type DemonstrationQuery = { readonly demonstration: { readonly accounts: ReadonlyArray<{ readonly login: string, readonly password: string, readonly role: Role }> } | null };


export const RulesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"english"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}}]} as unknown as DocumentNode<RulesQuery, RulesQueryVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signedOut"}}]}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const DemonstrationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Demonstration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demonstration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"password"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]}}]} as unknown as DocumentNode<DemonstrationQuery, DemonstrationQueryVariables>;