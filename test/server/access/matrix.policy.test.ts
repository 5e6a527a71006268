import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { isObjectType } from 'graphql';
import { permissionMatrix } from '../../../server/access/matrix.ts';
import { permissionOf } from '../../../server/access/permissions.ts';
import { ROLES } from '../../../server/access/roles.ts';
import { allModels, modelOfType } from '../../../server/read/model.ts';
import { resolvedFields } from '../../../server/read/resolve-field.ts';
import { buildSchema } from '../../../server/schema/build.ts';

const schema = buildSchema();
const rootFields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
  Object.keys(type?.getFields() ?? {}),
);
const shown = allModels().filter((model) => !model.hidden);

describe('permissions', () => {
  test('are those of the committed matrix (after a wanted change: npm run schema)', () => {
    expect(permissionMatrix()).toBe(readFileSync('server/access/matrix.txt', 'utf8'));
  });

  test.each(rootFields)('the root field %s has a declared permission', (name) => {
    expect(permissionOf(name)).toBeDefined();
  });

  test('only coming in, going out and asking who one is need no sign-in', () => {
    expect(rootFields.filter((name) => permissionOf(name)?.roles === 'PUBLIC').sort()).toEqual([
      'demonstration',
      'signIn',
      'signOut',
      'viewer',
    ]);
  });
});

describe('fields', () => {
  test.each(shown.map((model) => model.type))(
    'every field of %s is known to the read path, and none besides',
    (name) => {
      const type = schema.getType(name);
      if (!isObjectType(type)) throw new Error(`${name} is not in the schema`);
      expect(Object.keys(type.getFields()).sort()).toEqual([...(modelOfType(name)?.fields.keys() ?? [])].sort());
    },
  );

  test('that need TypeScript all have a resolver', () => {
    const declared = shown.flatMap((model) =>
      [...model.fields.values()]
        .filter((field) => field.is === 'resolved')
        .map((field) => `${model.type}.${field.name}`),
    );
    expect([...resolvedFields()].sort()).toEqual(declared.sort());
  });
});

describe('rows', () => {
  test.each(shown.map((model) => [model.type, model] as const))('%s is closed to whoever has no guard', (_, model) => {
    const open = ROLES.filter((role) => model.guards[role]);
    expect(open.length).toBeGreaterThan(0);
    for (const guard of Object.values(model.guards)) expect(guard.read.trim()).not.toBe('');
  });

  test('children are nobody’s but those who work with them', () => {
    const child = modelOfType('Child');
    expect(ROLES.filter((role) => child?.guards[role])).toEqual([
      'MUNICIPAL_BUREAU',
      'DISTRICT_BUREAU',
      'SUPERVISOR',
      'DIRECTOR',
      'PROVIDER_MANAGER',
      'SOCIAL_WORKER',
      'PROVIDER_KEY',
    ]);
  });

  test('the analyst, the auditor, the administrator and finance have no row that names a child', () => {
    const naming = shown.filter((model) =>
      [
        'Child',
        'Guardian',
        'GuardianshipCause',
        'Case',
        'CaseMember',
        'CaseTeam',
        'HomeVisit',
        'VisitAttendee',
        'CaseMonth',
      ].includes(model.type),
    );
    for (const role of ['ANALYST', 'SYSTEM_ADMIN', 'DISTRICT_FINANCE', 'AUDITOR'] as const)
      expect(naming.filter((model) => model.guards[role])).toEqual([]);
  });
});
