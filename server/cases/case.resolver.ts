import { reads } from '../read/roots.ts';
import { Case } from './case.entity.ts';

/** The root fields that read Case rows. */
export const CaseReads = reads(Case, {
  one: {
    name: 'case',
    by: ['number', 'id'],
    description: 'A case by number or id; null when there is none or it is not the caller’s.',
  },
  list: { name: 'cases', description: 'The cases the caller may see.' },
});
