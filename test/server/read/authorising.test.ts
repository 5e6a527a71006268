import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { ROLES, type Role } from '../../../server/access/roles.ts';
import { DEMONSTRATION_LOGINS } from '../../../server/demonstration/accounts.ts';
import { constantCase } from '../../../server/read/list-names.ts';
import { buildSchema } from '../../../server/schema/build.ts';
import { type Answer, startTestApplication, type TestApplication } from '../../support/application.ts';
import { NOBODY } from '../../support/mutation.ts';
import { enters, permits } from './matrix.ts';

const schema = buildSchema();
const query = schema.getQueryType();
const roots = Object.values(query?.getFields() ?? {});
const KEY = 'key-of-the-tests';
const LOGINS = new Map(Object.entries(DEMONSTRATION_LOGINS).map(([login, role]) => [role, login]));

let app: TestApplication;
beforeAll(async () => {
  app = await startTestApplication();
  const id = randomUUID();
  await app.rows(
    "insert into account (id, login, name, role, provider_id, version) select $1, 'a-program', 'A program', 'PROVIDER_KEY', provider_id, 1 from account where login = 'provider'",
    [id],
  );
  await app.rows(
    "insert into api_key (token_hash, account_id, prefix, issued_at, expires_at) values ($1, $2, 'key', '2022-01-01', '2023-01-01')",
    [createHash('sha256').update(KEY).digest(), id],
  );
}, 120_000);
afterAll(() => app.close());

type Loose = Readonly<Record<string, unknown>> | null;

async function askAs(role: Role, document: string): Promise<Answer<Loose>> {
  if (role === 'PROVIDER_KEY') return app.anonymous.ask(document, {}, { authorization: `Bearer ${KEY}` });
  return (await app.as(LOGINS.get(role) ?? '')).ask(document);
}

function codesOf({ errors = [] }: Answer<unknown>): readonly string[] {
  return [...new Set(errors.map(({ extensions }) => extensions.code))];
}

const SAMPLES: Readonly<Record<string, string>> = { UUID: `"${NOBODY}"`, Int: '1999', Date: '"2022-09-01"' };

/** What a field must be given, or may be given to find one row. */
function argumentsOf({ args }: GraphQLField<unknown, unknown>): string {
  const needed = args.filter((argument) => isRequiredArgument(argument) || argument.name === 'id');
  const given = needed.map(({ name, type }) => `${name}: ${SAMPLES[getNamedType(type).name] ?? '"none"'}`);
  return given.length > 0 ? `(${given.join(', ')})` : '';
}

function typeNamed(name: string): GraphQLObjectType | undefined {
  const type = schema.getType(name);
  return isObjectType(type) ? type : undefined;
}

/** A field with what it needs, and the smallest selection that every role with rows of its type may make. */
const fieldOf = (field: GraphQLField<unknown, unknown>) =>
  `${field.name}${argumentsOf(field)}${isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''}`;

const lists = roots.flatMap((root) => {
  const connection = getNamedType(root.type).name;
  return connection.endsWith('Connection')
    ? [{ root: root.name, type: connection.slice(0, -'Connection'.length) }]
    : [];
});

function whereUses(type: string, field: string): readonly string[] {
  const where = schema.getType(`${type}Where`);
  const operand = isInputObjectType(where) ? where.getFields()[field]?.type : undefined;
  if (!operand) return [];
  const filter = getNamedType(operand);
  const value = isInputObjectType(filter) && filter.getFields().isNull ? '{ isNull: false }' : '{}';
  return [
    `(where: { ${field}: ${value} }) { totalCount }`,
    `(where: { not: { or: [{ ${field}: ${value} }] } }) { totalCount }`,
  ];
}

function namesOf(enumName: string, field: string): readonly string[] {
  const type = schema.getType(enumName);
  const prefix = constantCase(field);
  return isEnumType(type)
    ? type.getValues().flatMap(({ name }) => (name === prefix || name.startsWith(`${prefix}_`) ? [name] : []))
    : [];
}

/** Every way in which a list can be asked about a field of its rows. */
function usesOf(type: string, field: GraphQLField<unknown, unknown>): readonly string[] {
  const figures = typeNamed(`${type}Aggregate`)?.getFields()[field.name];
  return [
    `(first: 1) { nodes { ${fieldOf(field)} } }`,
    ...whereUses(type, field.name),
    ...namesOf(`${type}OrderField`, field.name).map(
      (name) => `(first: 1, orderBy: [{ field: ${name} }]) { nodes { __typename } }`,
    ),
    ...namesOf(`${type}GroupBy`, field.name).map((name) => `{ groups(by: [${name}]) { count } }`),
    ...(figures ? [`{ aggregate { ${field.name}${isLeafType(getNamedType(figures.type)) ? '' : ' { sum }'} } }`] : []),
  ];
}

/** Every way of asking about the fields that the matrix closes to a role. */
function closedTo(role: Role): readonly string[] {
  return lists.flatMap(({ root, type }) =>
    Object.values(typeNamed(type)?.getFields() ?? {})
      .filter((field) => !permits(role, `${type}.${field.name}`))
      .flatMap((field) => usesOf(type, field).map((use) => `{ ${root}${use} }`)),
  );
}

/** The fields of a type that the matrix opens to a role, and whose rows it may have. */
function openTo(role: Role, type: string): readonly GraphQLField<unknown, unknown>[] {
  return Object.values(typeNamed(type)?.getFields() ?? {}).filter((field) => {
    const target = getNamedType(field.type).name.replace(/Connection$/, '');
    return permits(role, `${type}.${field.name}`) && (!typeNamed(target)?.getFields().id || enters(role, target));
  });
}

describe.each(ROLES)('%s', (role) => {
  test('is refused every way of asking about a field that the matrix closes, and told nothing of it', async () => {
    const told: string[] = [];
    for (const use of closedTo(role)) {
      const answer = await askAs(role, use);
      if (codesOf(answer).join() !== 'FORBIDDEN' || answer.data !== null) told.push(use);
    }
    expect(told).toEqual([]);
  }, 60_000);

  test('is answered every field that the matrix opens', async () => {
    const refused: string[] = [];
    for (const { root, type } of lists.filter((list) => permits(role, list.root))) {
      const selected = openTo(role, type).map(fieldOf).join(' ');
      const codes = codesOf(await askAs(role, `{ ${root}(first: 3) { nodes { ${selected} } totalCount } }`));
      if (codes.length > 0) refused.push(`${root}: ${codes.join()}`);
    }
    expect(refused).toEqual([]);
  }, 60_000);

  test('may call the root fields of the matrix, and no others', async () => {
    const wrong: string[] = [];
    for (const root of roots) {
      const codes = codesOf(await askAs(role, `{ ${fieldOf(root)} }`));
      const expected = permits(role, root.name) ? '' : 'FORBIDDEN';
      if (codes.join() !== expected) wrong.push(`${root.name}: ${codes.join()}`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});

interface Foreign {
  readonly id: string;
  readonly number: string;
  readonly name: string;
}

/** Every way to a child that might tell that it exists. */
const WAYS: Readonly<Record<string, (child: Foreign) => string>> = {
  'by id': ({ id }) => `{ child(id: "${id}") { id name } }`,
  'by number': ({ number }) => `{ child(number: "${number}") { id } }`,
  'by a filter': ({ id, number }) =>
    `{ children(where: { or: [{ id: { eq: "${id}" } }, { number: { eq: "${number}" } }] }) { nodes { id } totalCount } }`,
  'by its name': ({ name, number }) =>
    `{ children(where: { name: { eq: "${name}" }, number: { eq: "${number}" } }) { totalCount } }`,
  'by search': ({ name, number }) =>
    `{ children(search: "${name}", where: { number: { startsWith: "${number}" } }) { totalCount nodes { id } } }`,
  'by figures': ({ id }) =>
    `{ children(where: { id: { in: ["${id}"] } }) { aggregate { count } groups(by: [SEX]) { count } } }`,
  'by its case': ({ id }) => `{ cases(where: { child: { id: { eq: "${id}" } } }) { totalCount nodes { id } } }`,
  'by its visits': ({ id }) =>
    `{ homeVisits(where: { child: { id: { eq: "${id}" } } }) { totalCount aggregate { count children minutes { max } } } }`,
  'by its months': ({ id }) =>
    `{ caseMonths(where: { case: { child: { id: { in: ["${id}"] } } } }) { totalCount groups(by: [MONTH]) { count } } }`,
};
const NO_CHILD: Foreign = { id: NOBODY, number: '310115-2022-9999', name: '无此人' };

describe('a child of others', () => {
  async function childOutside(district: string): Promise<Foreign> {
    const [child] = await app.rows<Foreign>(
      "select c.id, c.number, c.name from child c join district d on d.id = c.district_id join home_visit v on v.child_id = c.id where d.code <> $1 and c.status = 'CONFIRMED' limit 1",
      [district],
    );
    if (!child) throw new Error('no child elsewhere');
    return child;
  }

  test.each(['pudong', 'supervisor', 'director', 'social-worker', 'provider'])(
    'is to %s as one that there is not, whichever way',
    async (login) => {
      const speaker = await app.as(login);
      const child = await childOutside('310115');
      const seen: string[] = [];
      for (const [way, ask] of Object.entries(WAYS)) {
        const { extensions: _, ...foreign } = await speaker.ask(ask(child));
        const { extensions: __, ...none } = await speaker.ask(ask(NO_CHILD));
        if (JSON.stringify(foreign) !== JSON.stringify(none)) seen.push(way);
      }
      const expected = login === 'provider' && (await mayServe(child.id)) ? Object.keys(WAYS) : [];
      expect(seen).toEqual(expected);
    },
  );

  /** The provider may hold a contract elsewhere too. */
  async function mayServe(child: string): Promise<boolean> {
    const rows = await app.rows(
      "select 1 from support_case c join account a on a.provider_id = c.provider_id where a.login = 'provider' and c.child_id = $1",
      [child],
    );
    return rows.length > 0;
  }

  test('does not show through the cursor that its own bureau was given', async () => {
    const document =
      'query ($after: String) { children(first: 5, after: $after) { nodes { district { code } } pageInfo { endCursor } } }';
    interface Page {
      readonly children: {
        readonly nodes: readonly { readonly district: { readonly code: string } }[];
        readonly pageInfo: { readonly endCursor: string };
      };
    }
    const theirs = await (await app.as('huangpu')).ask<Page>(document);
    const { data } = await (await app.as('pudong')).ask<Page>(document, {
      after: theirs.data.children.pageInfo.endCursor,
    });
    expect(new Set(data.children.nodes.map(({ district }) => district.code))).toEqual(new Set(['310115']));
  });

  test('of 浦东新区 is nobody’s who works elsewhere', async () => {
    const [worker] = await app.rows<{ login: string }>(
      `select a.login from account a where a.role = 'SOCIAL_WORKER'
         and exists (select from case_member m where m.worker_id = a.worker_id and m.to_on is null)
         and not exists (select from case_member m join district d on d.id = m.district_id where m.worker_id = a.worker_id and d.code = '310115')
         and not exists (select from visit_attendee v join district d on d.id = v.district_id where v.worker_id = a.worker_id and d.code = '310115') limit 1`,
    );
    const speaker = await app.as(worker?.login ?? '');
    const [child] = await app.rows<Foreign>(
      "select c.id, c.number, c.name from child c join district d on d.id = c.district_id where d.code = '310115' and c.status = 'CONFIRMED' limit 1",
    );
    if (!child) throw new Error('no child in 浦东新区');
    for (const ask of Object.values(WAYS)) {
      const { extensions: _, ...foreign } = await speaker.ask(ask(child));
      const { extensions: __, ...none } = await speaker.ask(ask(NO_CHILD));
      expect(foreign).toEqual(none);
    }
    const { data } = await speaker.ask<
      Record<string, { totalCount: number; groups: readonly { key: { district: { code: string } } }[] }>
    >(
      `{ children { totalCount groups(by: [DISTRICT]) { key { district { code } } } } cases { totalCount groups(by: [DISTRICT]) { key { district { code } } } }
        homeVisits { totalCount groups(by: [DISTRICT]) { key { district { code } } } } caseMonths { totalCount groups(by: [DISTRICT]) { key { district { code } } } } }`,
    );
    const districts = Object.values(data).flatMap(({ groups }) => groups.map(({ key }) => key.district.code));
    expect(data.children?.totalCount).toBeGreaterThan(0);
    expect(districts).not.toContain('310115');
  });
});
