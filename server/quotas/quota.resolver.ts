import { reads } from '../read/roots.ts';
import { DistrictQuota, QuotaApproval } from './quota.entity.ts';

/** The root fields that read DistrictQuota rows. */
export const DistrictQuotaReads = reads(DistrictQuota, {
  one: { name: 'districtQuota', by: ['id'], description: 'A line of the quota table.' },
  list: { name: 'districtQuotas', description: 'The quota table of the notice, a line per district (rules 6 and 7).' },
});

/** The root fields that read QuotaApproval rows. */
export const QuotaApprovalReads = reads(QuotaApproval, {
  one: { name: 'quotaApproval', by: ['id'], description: 'A request for a place above the quota.' },
  list: { name: 'quotaApprovals', description: 'Requests for places above the quota (interpretation of rule 6).' },
});
