import pino from 'pino';
import { hashPassword } from '../../server/access/passwords.ts';
import { type Application, startApplication } from '../../server/application.ts';
import { DEMONSTRATION_PASSWORD } from '../../server/demonstration/accounts.ts';
import { loadDemonstration } from '../../server/demonstration/load.ts';
import { DEMONSTRATION_ACCOUNTS } from '../../server/demonstration/start.ts';
import { type Clock, fixedClock } from '../../server/identity/clock.ts';
import { Seal } from '../../server/protection/seal.ts';
import { createDatabase, MIGRATED, type Template, type TestDatabase } from './cluster.ts';

/** Keys of the tests: fixed, so that a template prepared by one file opens in the others. */
export const TEST_SECRETS = {
  encryptionKeys: [{ id: 'test', key: Buffer.from('bG9uZyBlbm91Z2ggZm9yIGEgdGVzdCBrZXkgMTIzNDU=', 'base64') }],
  lookupKey: Buffer.from('YW5vdGhlciBrZXkgdGhhdCBpcyBsb25nIGVub3VnaCE=', 'base64'),
} as const;

/** The demonstration year: the notice's 375 children with their teams and visits up to 18 October 2022. */
export const DEMONSTRATION_YEAR: Template = {
  name: 'demonstration',
  from: MIGRATED,
  async prepare({ ownerUrl }) {
    await loadDemonstration(ownerUrl, {
      seal: new Seal(TEST_SECRETS),
      passwordHash: await hashPassword(DEMONSTRATION_PASSWORD),
    });
  },
};

/** The moment at which tests of the demonstration year take place. */
export const TEST_NOW = '2022-10-18T10:00:00+08:00';

/** One error of an answer. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: string;
    readonly violations?: readonly Violation[];
    readonly fields?: readonly { path: readonly (string | number)[]; fault: string; message: string }[];
  } & Readonly<Record<string, unknown>>;
}
interface Violation {
  readonly rule: string;
  readonly number: number;
  readonly clause: string;
  readonly words: string;
  readonly message: string;
  readonly path: readonly (string | number)[];
  readonly required: unknown;
  readonly found: unknown;
}

/** What the API answered. The data's shape is the test's own to say. */
export interface Answer<Data> {
  readonly data: Data;
  readonly errors?: readonly AnswerError[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** Somebody who speaks to the API over HTTP. */
export interface Speaker {
  ask<Data = Record<string, never>>(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer<Data>>;
  /** The `cookie` header of the session. */
  readonly cookie: string;
}

/** A clock that a test can set. */
export interface SetClock extends Clock {
  set(instant: string): void;
}

function setClock(instant: string): SetClock {
  let clock = fixedClock(instant);
  return {
    now: () => clock.now(),
    set(next) {
      clock = fixedClock(next);
    },
  };
}

/** The application on a database of its own. */
export interface TestApplication {
  readonly application: Application;
  readonly database: TestDatabase;
  readonly clock: SetClock;
  readonly address: string;
  /** Signs in as an account of the demonstration, once. */
  as(login: string): Promise<Speaker>;
  /** Signs in anew: the old session may have ended on a clock set forward. */
  signIn(login: string): Promise<Speaker>;
  /** Nobody in particular. */
  readonly anonymous: Speaker;
  /** Rows as the owner, past every guard: for what no caller may see. */
  rows<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

function speaker(address: string, cookie: string): Speaker {
  return {
    cookie,
    async ask<Data>(
      query: string,
      variables: Readonly<Record<string, unknown>> = {},
      headers: Readonly<Record<string, string>> = {},
    ) {
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-tonghu-csrf': '1', ...(cookie && { cookie }), ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer<Data>;
    },
  };
}

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id } } }';

/** Signs in at a server, wherever it runs. */
export async function signIn(address: string, login: string, password: string): Promise<Speaker> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-tonghu-csrf': '1' },
    body: JSON.stringify({ query: SIGN_IN, variables: { input: { login, password } } }),
  });
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
  if (!cookie) throw new Error(`${login} could not sign in: ${await response.text()}`);
  return speaker(address, cookie);
}

/** Starts the application over HTTP on a copy of a template, by default the demonstration year. Close it in `afterAll`. */
export async function startTestApplication(
  template: Template = DEMONSTRATION_YEAR,
  now: string = TEST_NOW,
  { adminRoot }: { readonly adminRoot?: string } = {},
): Promise<TestApplication> {
  const database = await createDatabase(template);
  const clock = setClock(now);
  const application = await startApplication({
    config: { secure: false, allowedHosts: ['127.0.0.1'], trustedProxies: [], secrets: TEST_SECRETS },
    appUrl: database.appUrl,
    clock,
    log: pino({ level: process.env.TEST_LOG ?? 'silent' }),
    demonstration: DEMONSTRATION_ACCOUNTS,
    ...(adminRoot ? { adminRoot } : {}),
  });
  const address = await application.server.listen({ host: '127.0.0.1', port: 0 });
  const owner = new (await import('pg')).default.Pool({
    connectionString: database.ownerUrl,
    max: 2,
    options: '-c role=tonghu_owner',
  });
  owner.on('error', () => undefined);
  const speakers = new Map<string, Promise<Speaker>>();
  return {
    application,
    database,
    clock,
    address,
    as(login) {
      const known = speakers.get(login) ?? signIn(address, login, DEMONSTRATION_PASSWORD);
      speakers.set(login, known);
      return known;
    },
    signIn: (login) => signIn(address, login, DEMONSTRATION_PASSWORD),
    anonymous: speaker(address, ''),
    rows: async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
      (await owner.query<Row>(sql, [...values])).rows,
    async close() {
      await application.close();
      await owner.end();
      await database.drop();
    },
  };
}
