import type { Phrases } from '../i18n/phrases.ts';

/** The words of contracts. */
export const messages = {
  name: ['承接协议', 'Contract |||| Contracts'],
  fields: {
    number: ['协议编号', 'Number'],
    provider: ['承接社会组织', 'Provider'],
    providerId: ['承接社会组织', 'Provider'],
    district: ['区', 'District'],
    districtId: ['区', 'District'],
    programme: ['项目年度', 'Programme year'],
    programmeId: ['项目年度', 'Programme year'],
    childrenCount: ['服务儿童数', 'Children covered'],
    amount: ['金额（元）', 'Amount'],
    signedOn: ['签订日期', 'Signed'],
    startsOn: ['开始', 'First day'],
    endsOn: ['结束', 'Last day'],
    endedOn: ['提前终止日期', 'Ended early on'],
    endReason: ['终止理由', 'Reason of the end'],
    reason: ['终止理由', 'Reason of the end'],
    inForce: ['有效', 'In force'],
    activitiesHeld: ['集体拓展活动（次）', 'Group activities held'],
  },
  actions: {
    create: ['签订协议', 'Sign a contract'],
    signContract: ['签订', 'Sign'],
    endContract: ['提前终止', 'End early'],
  },
  yes: ['有效', 'In force'],
  no: ['无效', 'Not in force'],
} as const satisfies Phrases;
