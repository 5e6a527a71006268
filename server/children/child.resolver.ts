import { reads } from '../read/roots.ts';
import { Child } from './child.entity.ts';

/** The root fields that read Child rows. */
export const ChildReads = reads(Child, {
  one: {
    name: 'child',
    by: ['number', 'id'],
    description: 'A child by number or id; null when there is none or it is not the caller’s.',
  },
  list: { name: 'children', description: 'The children the caller may see.' },
});
