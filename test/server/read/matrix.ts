import { readFileSync } from 'node:fs';
import { ROLES, type Role } from '../../../server/access/roles.ts';

const LINE = /^([A-Z.*]{11}) {2}(?:query |mutation )?(\S+)$/;

/** The committed permission matrix, read as text: who may call a root field or see a field, by `children` or `Child.name`. */
const PERMITTED: ReadonlyMap<string, readonly Role[]> = new Map(
  readFileSync('server/access/matrix.txt', 'utf8')
    .split('\n')
    .flatMap((line): [string, readonly Role[]][] => {
      const [, letters, name] = LINE.exec(line) ?? [];
      return letters && name ? [[name, ROLES.filter((_, index) => letters[index] !== '.')]] : [];
    }),
);

/** Whether a role may call a root field (`children`) or see a field (`Child.name`), by the committed matrix. */
export function permits(role: Role, name: string): boolean {
  return PERMITTED.get(name)?.includes(role) ?? false;
}

/** Whether a role has rows of a type at all. */
export function enters(role: Role, type: string): boolean {
  return permits(role, `${type}.id`);
}
