import { reads } from '../read/roots.ts';
import { AuditEntry, ReadEntry } from './audit.entity.ts';

/** The root fields that read AuditEntry rows. */
export const AuditEntryReads = reads(AuditEntry, {
  one: { name: 'auditEntry', by: ['id'], description: 'A change.' },
  list: { name: 'auditEntries', description: 'Changes of rows, newest first.' },
});

/** The root fields that read ReadEntry rows. */
export const ReadEntryReads = reads(ReadEntry, {
  one: { name: 'readEntry', by: ['id'], description: 'A look at masked identifiers.' },
  list: { name: 'readEntries', description: 'Looks at masked identifiers, newest first.' },
});
