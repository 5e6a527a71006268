import { reads } from '../read/roots.ts';
import { Account } from './account.entity.ts';

/** The root fields that read Account rows. */
export const AccountReads = reads(Account, {
  one: { name: 'account', by: ['id'], description: 'An account.' },
  list: { name: 'accounts', description: 'The accounts the caller may see.' },
});
