import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type GraphQLInputField, type GraphQLInputObjectType, getNamedType, isInputObjectType } from 'graphql';
import { allPermissions } from '../../../server/access/permissions.ts';
import { DEMONSTRATION_LOGINS } from '../../../server/demonstration/accounts.ts';
import { REFUSAL_CODES } from '../../../server/rules/refusal.ts';
import { buildSchema } from '../../../server/schema/build.ts';
import { type AnswerError, startTestApplication, type TestApplication } from '../../support/application.ts';
import { NOBODY } from '../../support/mutation.ts';
import { type Call, callsOf } from './inputs.ts';
import { namesARecord, type Spoiled, spoiledValues } from './spoiling.ts';

type Input = Readonly<Record<string, unknown>>;

/** These speak of the session and its secrets; they have tests of their own. */
const SESSIONS = ['signIn', 'signOut'];
/** What a message must not tell: the database, the program, its files. */
const LEAKS =
  /select |insert |update |violates|relation |column |constraint|postgres|node_modules|\.ts\b|at \w+ \(|tonghu_/i;

const MUTATIONS = Object.values(buildSchema().getMutationType()?.getFields() ?? {}).flatMap((field) => {
  const type = getNamedType(field.args[0]?.type);
  return isInputObjectType(type) && !SESSIONS.includes(field.name) ? [{ name: field.name, type }] : [];
});

let app: TestApplication;
let calls: Readonly<{ [mutation: string]: Call }>;
beforeAll(async () => {
  app = await startTestApplication();
  calls = await callsOf(app);
}, 120_000);
afterAll(() => app.close());

function callOf(name: string): Call {
  const call = calls[name];
  if (!call) throw new Error(`there is no input for ${name}: add one to inputs.ts`);
  return call;
}

interface Said {
  readonly error: AnswerError | undefined;
  readonly text: string;
}

async function send(
  name: string,
  type: GraphQLInputObjectType,
  input: Input,
  by: string,
  language = 'en',
): Promise<Said> {
  const answer = await (await app.as(by)).ask(
    `mutation ($input: ${type.name}!) { ${name}(input: $input) { __typename } }`,
    { input },
    { 'accept-language': language },
  );
  return { error: answer.errors?.[0], text: JSON.stringify(answer) };
}

/** Rows of every table but those of signing in. */
async function rowCounts(): Promise<object | undefined> {
  const tables = await app.rows<{ name: string }>(
    "select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not in ('session', 'sign_in_attempt') order by 1",
  );
  const [counts] = await app.rows<object>(
    `select ${tables.map(({ name }) => `(select count(*) from "${name}") as "${name}"`).join(', ')}`,
  );
  return counts;
}

const isDryRunnable = (type: GraphQLInputObjectType) => 'dryRun' in type.getFields();
const dry = (type: GraphQLInputObjectType, input: Input) => (isDryRunnable(type) ? { dryRun: true, ...input } : input);

function harmless({ error, text }: Said, what: string): void {
  expect({ what, code: error?.extensions.code }).not.toEqual({ what, code: 'INTERNAL' });
  if (error) expect(REFUSAL_CODES).toContain(error.extensions.code);
  expect(text).not.toMatch(LEAKS);
}

function places(error: AnswerError | undefined): readonly string[] {
  const { fields = [], violations = [] } = error?.extensions ?? {};
  return [...fields, ...violations].map(({ path }) => String(path[1]));
}

/** The faults of one field: what the schema refuses names it, in both languages; the rest does no harm. */
async function spoil(name: string, type: GraphQLInputObjectType, field: GraphQLInputField, bad: Spoiled) {
  const { by, input } = callOf(name);
  const what = `${name}.${field.name}: ${bad.what}`;
  const given = { ...input, [field.name]: bad.value };
  const said = await send(name, type, bad.refused ? given : dry(type, given), by);
  harmless(said, what);
  if (!bad.refused) return;
  expect({ what, code: said.error?.extensions.code, named: places(said.error).includes(field.name) }).toEqual({
    what,
    code: 'BAD_INPUT',
    named: true,
  });
}

describe.each(MUTATIONS)('$name', ({ name, type }) => {
  test('takes no spoiled value, names the field and writes nothing', async () => {
    const { input } = callOf(name);
    const before = await rowCounts();
    for (const field of Object.values(type.getFields())) {
      if (field.name === 'dryRun') continue;
      for (const bad of spoiledValues(field, input[field.name])) {
        if (bad.refused || isDryRunnable(type)) await spoil(name, type, field, bad);
      }
    }
    expect(await rowCounts()).toEqual(before);
  }, 60_000);

  test('answers a foreign id as one that nobody has', async () => {
    const { by, input } = callOf(name);
    for (const field of Object.values(type.getFields()).filter(namesARecord)) {
      for (const foreign of await foreignIds(field.name)) {
        const [theirs, nobodys] = await Promise.all(
          [foreign, NOBODY].map((id) => send(name, type, dry(type, { ...input, [field.name]: id }), by)),
        );
        harmless(nobodys ?? { error: undefined, text: '' }, field.name);
        expect({ field: field.name, answer: theirs?.error }).toEqual({ field: field.name, answer: nobodys?.error });
      }
    }
  });

  test('is refused to every role that may not call it', async () => {
    const permission = allPermissions().find((one) => one.name === name);
    const { input } = callOf(name);
    const before = await rowCounts();
    for (const [login, role] of Object.entries(DEMONSTRATION_LOGINS)) {
      if (permission?.roles === 'PUBLIC' || permission?.roles.includes(role)) continue;
      const { error } = await send(name, type, input, login);
      expect({ login, code: error?.extensions.code }).toEqual({ login, code: 'FORBIDDEN' });
    }
    expect(await rowCounts()).toEqual(before);
  });

  test('tells a stale version by what stands, and only where a version is asked for', async () => {
    const { by, input } = callOf(name);
    const { expectedVersion } = input;
    if (typeof expectedVersion !== 'number') return;
    for (const stale of [expectedVersion - 1, expectedVersion + 1]) {
      const { error } = await send(name, type, dry(type, { ...input, expectedVersion: stale }), by);
      expect({ name, code: error?.extensions.code }).toEqual({ name, code: 'CONFLICT' });
      expect(error?.extensions.conflict).toMatchObject({ expectedVersion: stale });
    }
  });

  test('writes nothing when run dry, and says what is wrong in the caller’s language', async () => {
    const { by, input } = callOf(name);
    const before = await rowCounts();
    if (isDryRunnable(type)) harmless(await send(name, type, dry(type, input), by), 'dry run');
    const [zh, en] = await Promise.all(
      ['zh-CN', 'en'].map((language) => send(name, type, { noSuchField: 1 }, by, language)),
    );
    expect(zh?.error?.message).toMatch(/\p{Script=Han}/u);
    expect(en?.error?.message).not.toMatch(/\p{Script=Han}/u);
    expect(await rowCounts()).toEqual(before);
  });
});

const FOREIGN: Readonly<Record<string, string>> = {
  caseId: 'support_case',
  caseMonthId: 'case_month',
  childId: 'child',
  visitId: 'home_visit',
  activityId: 'group_activity',
};

/** A record of 黄浦 for a field that names a child or what belongs to one. */
async function foreignIds(field: string): Promise<readonly string[]> {
  const table = FOREIGN[field];
  if (!table) return [];
  const rows = await app.rows<{ id: string }>(
    `select t.id from ${table} t join district d on d.id = t.district_id where d.code = '310101' order by t.id limit 1`,
  );
  return rows.map(({ id }) => id);
}
