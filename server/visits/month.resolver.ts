import { reads } from '../read/roots.ts';
import { CaseMonth, DistrictMonth } from './month.entity.ts';

/** The root fields that read CaseMonth rows. */
export const CaseMonthReads = reads(CaseMonth, {
  one: { name: 'caseMonth', by: ['id'], description: 'A month of a case.' },
  list: {
    name: 'caseMonths',
    description: 'Months of cases with what each owes and has (rule 17), children never visited included.',
  },
});

/** The root fields that read DistrictMonth rows. */
export const DistrictMonthReads = reads(DistrictMonth, {
  one: { name: 'districtMonth', by: ['id'], description: 'The sums of a provider, district and month.' },
  list: { name: 'districtMonths', description: 'The sums of the month figures by provider, district and month.' },
});
