import { reads } from '../read/roots.ts';
import { HomeVisit } from './visit.entity.ts';

/** The root fields that read HomeVisit rows. */
export const HomeVisitReads = reads(HomeVisit, {
  one: {
    name: 'homeVisit',
    by: ['id'],
    description: 'A visit or contact; null when there is none or it is not the caller’s.',
  },
  list: { name: 'homeVisits', description: 'Visits and contacts the caller may see (rules 17 to 21).' },
});
