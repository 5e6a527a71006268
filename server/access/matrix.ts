import { allModels, type FieldModel, seers, type TableModel } from '../read/model.ts';
import { allPermissions } from './permissions.ts';
import { ROLES, type Role } from './roles.ts';

const LETTERS: Readonly<Record<Role, string>> = {
  SYSTEM_ADMIN: 'A',
  MUNICIPAL_BUREAU: 'M',
  DISTRICT_BUREAU: 'B',
  DISTRICT_FINANCE: 'F',
  SUPERVISOR: 'S',
  DIRECTOR: 'D',
  PROVIDER_MANAGER: 'P',
  SOCIAL_WORKER: 'W',
  PROVIDER_KEY: 'K',
  ANALYST: 'N',
  AUDITOR: 'U',
};

/** The roles as a row of letters in a fixed order, a dot for each that may not. */
function row(roles: readonly Role[]): string {
  return ROLES.map((role) => (roles.includes(role) ? LETTERS[role] : '.')).join('');
}

function fieldLine(model: TableModel, field: FieldModel): string {
  return `${row(seers(model, field))}  ${model.type}.${field.name}`;
}

function rowLine(model: TableModel, role: Role): readonly string[] {
  const guard = model.guards[role];
  if (!guard) return [];
  const write = guard.write === undefined ? '-' : guard.write === guard.read ? 'the same' : guard.write;
  return [`${LETTERS[role]}  ${model.type}  reads ${guard.read}  writes ${write}`];
}

/**
 * Everything that any role may do, as text to be committed and reviewed: role × root field, role × field, and the rows
 * behind them. What is not in it is refused.
 */
export function permissionMatrix(): string {
  const legend = ROLES.map((role) => `${LETTERS[role]} ${role}`).join(', ');
  const everyone = '*'.repeat(ROLES.length);
  const roots = allPermissions().map(
    ({ name, kind, roles }) => `${roles === 'PUBLIC' ? everyone : row(roles)}  ${kind} ${name}`,
  );
  const shown = [...allModels()].filter((model) => !model.hidden).sort((a, b) => a.type.localeCompare(b.type, 'en'));
  const fields = shown.flatMap((model) => [...model.fields.values()].map((field) => fieldLine(model, field)));
  const rows = shown.flatMap((model) => ROLES.flatMap((role) => rowLine(model, role)));
  return [
    `Roles: ${legend}, * also without sign-in`,
    '',
    'Root fields',
    ...roots,
    '',
    'Fields',
    ...fields,
    '',
    'Rows',
    ...rows,
    '',
  ].join('\n');
}
