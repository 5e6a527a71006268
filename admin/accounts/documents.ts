import type { AccountListQuery, AccountQuery, AccountWhere, OpenAccountInput, Role } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { createWith, type ResourceDocuments, readList, readOne } from '../providers/documents.ts';
import { is, related } from '../providers/where.ts';

const ACCOUNT_LIST = graphql(`
  query AccountList($where: AccountWhere, $orderBy: [AccountOrder!], $first: Int, $offset: Int) {
    accounts(where: $where, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes { id login name role disabledAt district { id name } provider { id name } }
    }
  }
`);

const ACCOUNT = graphql(`
  query Account($id: UUID!) {
    account(id: $id) { id version login name role disabledAt district { id name } provider { id name } }
  }
`);

const OPEN_ACCOUNT = graphql(`
  mutation OpenAccount($input: OpenAccountInput!) {
    openAccount(input: $input) { account { id version } violations { rule number clause words message path required found } }
  }
`);

export const DISABLE_ACCOUNT = graphql(`
  mutation DisableAccount($input: AccountInput!) {
    disableAccount(input: $input) { account { id version } violations { rule number clause words message path required found } }
  }
`);

export const ENABLE_ACCOUNT = graphql(`
  mutation EnableAccount($input: AccountInput!) {
    enableAccount(input: $input) { account { id version } violations { rule number clause words message path required found } }
  }
`);

export const RESET_PASSWORD = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) { account { id version } violations { rule number clause words message path required found } }
  }
`);

export type AccountRow = AccountListQuery['accounts']['nodes'][number];
export type AccountRecord = NonNullable<AccountQuery['account']>;

interface Filters {
  readonly role?: Role;
  readonly district?: string;
}

const where = ({ role, district }: Filters): AccountWhere => ({
  role: is(role),
  district: related({ id: is(district) }),
});

export const documents: ResourceDocuments = {
  getList: readList(ACCOUNT_LIST, { from: (data) => data.accounts, where }),
  getOne: readOne(ACCOUNT, (data) => data.account),
  create: createWith(OPEN_ACCOUNT, {
    input: (form: OpenAccountInput) => form,
    from: (data) => data.openAccount.account,
  }),
};
