import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Migration } from '@mikro-orm/migrations';

const STEPS = ['roles', 'actor', 'tables', 'access', 'audit', 'figures', 'register', 'grants'] as const;

/**
 * The ground: roles, who is calling, the tables with their row guards, credentials, the audit trail, the figures, what
 * registering needs, the grants.
 */
export class Migration20220207Ground extends Migration {
  override up(): void {
    this.addSql('set local check_function_bodies = off');
    for (const step of STEPS) this.addSql(readFileSync(join(import.meta.dirname, `${step}.sql`), 'utf8'));
  }
}
