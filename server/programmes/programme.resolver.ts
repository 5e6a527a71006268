import { reads } from '../read/roots.ts';
import { Programme } from './programme.entity.ts';

/** The root fields that read Programme rows. */
export const ProgrammeReads = reads(Programme, {
  one: { name: 'programme', by: ['year', 'id'], description: 'A programme year by its year or id.' },
  list: { name: 'programmes', description: 'The programme years.' },
});
