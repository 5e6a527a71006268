import type { Phrases } from '../i18n/phrases.ts';

/** The words of accounts. */
export const messages = {
  name: ['账号', 'Account |||| Accounts'],
  fields: {
    login: ['登录名', 'Sign-in name'],
    name: ['姓名', 'Name'],
    role: ['角色', 'Role'],
    district: ['区', 'District'],
    districtId: ['区', 'District'],
    provider: ['承接社会组织', 'Provider'],
    providerId: ['承接社会组织', 'Provider'],
    workerId: ['人员编号', 'Worker’s id'],
    disabledAt: ['停用时间', 'Disabled'],
    password: ['初始密码', 'First password'],
    newPassword: ['新密码', 'New password'],
  },
  actions: {
    create: ['开通账号', 'Open an account'],
    open: ['开通', 'Open'],
    disableAccount: ['停用', 'Disable'],
    enableAccount: ['恢复', 'Enable'],
    resetPassword: ['重置密码', 'Reset the password'],
  },
  help: {
    password: ['至少12个字', 'At least 12 characters'],
    disable: ['停用后，该账号的下一次请求即被拒绝。', 'The next request of the account is refused.'],
    enable: ['恢复后可以再次登录。', 'The account can sign in again.'],
    workerId: [
      '督导员、儿童主任和社工须对应一名人员。',
      'Supervisors, directors and social workers belong to a worker.',
    ],
  },
} as const satisfies Phrases;
