import type { Phrases } from '../i18n/phrases.ts';

/** The words of providers. */
export const messages = {
  name: ['承接社会组织', 'Provider |||| Providers'],
  fields: {
    q: ['名称、信用代码', 'Name or credit code'],
    name: ['名称', 'Name'],
    creditCode: ['统一社会信用代码', 'Credit code'],
    contact: ['负责人', 'Person in charge'],
    officePhone: ['办公电话', 'Office telephone'],
    contracts: ['承接协议', 'Contracts'],
  },
  actions: {
    create: ['登记社会组织', 'Register a provider'],
    registerProvider: ['登记', 'Register'],
    changeProvider: ['修改', 'Change'],
    signContract: ['签订协议', 'Sign a contract'],
  },
} as const satisfies Phrases;
