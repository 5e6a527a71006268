import { join, resolve } from 'node:path';
import { type Environment, environmentVariables } from './config/environment.ts';
import { developmentSecrets, type Secrets } from './config/secrets.ts';

/** The database: our own beside the program, or a server that someone runs. */
export type DatabaseConfig =
  | {
      readonly kind: 'embedded';
      /** Where it keeps its data. */
      readonly folder: string;
    }
  | {
      readonly kind: 'server';
      /** `DATABASE_URL`: signs in as the owner, or as a role that may create roles and become the owner. Migrates. */
      readonly ownerUrl: string;
      /** `DATABASE_APP_URL`: signs in as `tonghu_app`; by default the owner's login, which then takes that role. */
      readonly appUrl: string;
    };

/** Everything that may differ from one installation to another, read once at the start. */
export interface Config {
  /** `NODE_ENV`: development (default), test or production. */
  readonly nodeEnv: Environment['NODE_ENV'];
  /** `HOST`: the address to listen on; by default this machine alone, in production every address. */
  readonly host: string;
  /** `PORT`: the port to listen on, 4000 by default. */
  readonly port: number;
  /** `PUBLIC_ORIGIN`: the address that people type, `https://tonghu.example`. */
  readonly publicOrigin: string;
  /** People reach the server over https, so that cookies are `Secure`: whether `PUBLIC_ORIGIN` is. */
  readonly secure: boolean;
  /** `ALLOWED_HOSTS`: the host names answered to besides that of `PUBLIC_ORIGIN`, with a port or for any; comma-separated. */
  readonly allowedHosts: readonly string[];
  /** `TRUSTED_PROXIES`: addresses or ranges whose `X-Forwarded-*` headers are believed; none by default. */
  readonly trustedProxies: readonly string[];
  readonly database: DatabaseConfig;
  /** `DATABASE_READ_URLS`: replicas for analysts, comma-separated; none by default. */
  readonly readUrls: readonly string[];
  /** `ENCRYPTION_KEYS` and `LOOKUP_KEY`; outside production made once and kept in `DATA_FOLDER`. */
  readonly secrets: Secrets;
  /** `DEMONSTRATION`: load the demonstration year into an empty database; by default with an embedded database. */
  readonly demonstration: boolean;
  /** `LOG_LEVEL`: silent, error, warn, info (default) or debug. */
  readonly logLevel: Environment['LOG_LEVEL'];
}

/** The environment does not describe an installation that may start; one line per problem, each names its variable. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/**
 * Reads the configuration from environment variables. Outside production, missing secrets are made and kept.
 *
 * @throws ConfigError with every problem at once; values are not repeated, since they may be secret
 */
export function readConfig(variables: NodeJS.ProcessEnv): Config {
  const environment = parse(variables);
  if (environment.NODE_ENV === 'production') refuseUnsafeProduction(environment);
  const dataFolder = resolve(environment.DATA_FOLDER);
  const publicOrigin = environment.PUBLIC_ORIGIN ?? `http://localhost:${environment.PORT}`;
  const database = databaseConfig(environment, dataFolder);
  return {
    nodeEnv: environment.NODE_ENV,
    host: environment.HOST ?? (environment.NODE_ENV === 'production' ? '0.0.0.0' : '127.0.0.1'),
    port: environment.PORT,
    publicOrigin,
    secure: publicOrigin.startsWith('https:'),
    allowedHosts: allowedHosts(environment, publicOrigin),
    trustedProxies: environment.TRUSTED_PROXIES,
    database,
    readUrls: environment.DATABASE_READ_URLS,
    secrets: secrets(environment, join(dataFolder, 'secrets.json')),
    demonstration: environment.DEMONSTRATION ?? database.kind === 'embedded',
    logLevel: environment.LOG_LEVEL,
  };
}

function parse(variables: NodeJS.ProcessEnv): Environment {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const result = environmentVariables.safeParse(set);
  if (result.success) return result.data;
  throw new ConfigError([...new Set(result.error.issues.map(({ path, message }) => `${String(path[0])} ${message}.`))]);
}

/** What serves a newcomer's first minute would endanger real children's records. */
function refuseUnsafeProduction(environment: Environment): void {
  const refusals: [boolean, string][] = [
    [!environment.DATABASE_URL, 'no embedded database: set DATABASE_URL to a PostgreSQL server.'],
    [!environment.ENCRYPTION_KEYS, 'no secrets of its own making: set ENCRYPTION_KEYS to id:key pairs.'],
    [!environment.LOOKUP_KEY, 'no secrets of its own making: set LOOKUP_KEY to 32 random bytes in base64.'],
    [environment.DEMONSTRATION === true, 'no demonstration accounts: remove DEMONSTRATION or set it to 0.'],
    [!environment.PUBLIC_ORIGIN, 'no guessed address: set PUBLIC_ORIGIN to the address that people type.'],
  ];
  const problems = refusals.filter(([applies]) => applies).map(([, refusal]) => `NODE_ENV=production takes ${refusal}`);
  if (problems.length > 0) throw new ConfigError(problems);
}

function databaseConfig({ DATABASE_URL, DATABASE_APP_URL }: Environment, dataFolder: string): DatabaseConfig {
  if (DATABASE_URL) return { kind: 'server', ownerUrl: DATABASE_URL, appUrl: DATABASE_APP_URL ?? DATABASE_URL };
  if (DATABASE_APP_URL) throw new ConfigError(['DATABASE_APP_URL needs DATABASE_URL as well, whose login migrates.']);
  return { kind: 'embedded', folder: join(dataFolder, 'database') };
}

function allowedHosts({ NODE_ENV, ALLOWED_HOSTS }: Environment, publicOrigin: string): string[] {
  const local = NODE_ENV === 'production' ? [] : ['localhost', '127.0.0.1'];
  return [...new Set([new URL(publicOrigin).host, ...local, ...ALLOWED_HOSTS])];
}

function secrets({ ENCRYPTION_KEYS, LOOKUP_KEY }: Environment, file: string): Secrets {
  if (ENCRYPTION_KEYS && LOOKUP_KEY) return { encryptionKeys: ENCRYPTION_KEYS, lookupKey: LOOKUP_KEY };
  const kept = developmentSecrets(file);
  return { encryptionKeys: ENCRYPTION_KEYS ?? kept.encryptionKeys, lookupKey: LOOKUP_KEY ?? kept.lookupKey };
}
