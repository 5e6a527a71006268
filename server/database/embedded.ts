import { once } from 'node:events';
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { installedBinaries } from './embedded/binaries.ts';
import { makeCluster } from './embedded/cluster.ts';
import { type GuardedProcess, startGuarded } from './embedded/guard.ts';
import { clusterName, keepPasswords, type Passwords } from './embedded/passwords.ts';
import { choosePlace, type Place } from './embedded/place.ts';
import { waitForPredecessor } from './embedded/predecessor.ts';
import { APPLICATION, databaseUrl, OWNER, prepareDatabase, withClient } from './embedded/roles.ts';
import { type Durability, serverArguments } from './embedded/settings.ts';

/** A running PostgreSQL of our own, with the product's database in it, empty until it is migrated. */
export interface EmbeddedDatabase {
  /** The login that migrates: owns the database, makes roles, is no superuser. */
  readonly ownerUrl: string;
  /** The login that the running program uses: owns nothing. */
  readonly appUrl: string;
  /** The superuser, for what neither may do: tests clone databases with it. */
  readonly superuserUrl: string;
  /** Shuts the server down in order. It also goes down with this process, however that ends. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Where data, passwords (0600) and the server's log are kept; made at the first start. */
  readonly folder: string;
  /** `durable` by default: commits reach the disk before they are answered. */
  readonly durability?: Durability;
  /** Told in one line when the data must live elsewhere than in `folder`. */
  readonly announce?: (line: string) => void;
}

const ATTEMPTS = 3;
const START_PATIENCE = 30_000;
const INTERVAL = 20;

/** What a server answers that is about to take connections: nothing yet, or that it is starting up. */
const STARTING_CODES = ['ECONNREFUSED', '57P03'];

/**
 * Starts the embedded PostgreSQL: on 127.0.0.1 only, on a free port, with random passwords. The first start makes the
 * cluster, the logins, the database and its extensions; later ones recover from whatever the last end left behind.
 *
 * @throws Error with the end of the server's log when it does not come up
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const { durability = 'durable', announce = () => undefined } = options;
  const folder = resolve(options.folder);
  await mkdir(folder, { recursive: true });
  const passwords = await keepPasswords(join(folder, 'passwords.json'));
  const place = await choosePlace(folder, clusterName(passwords), await installedBinaries(), announce);
  const dataFolder = await makeCluster(place, passwords, durability);
  await waitForPredecessor(dataFolder);
  const { server, port } = await startServer(place, dataFolder, join(folder, 'server.log'), passwords, durability);
  const superuserUrl = databaseUrl('postgres', passwords.superuser, port, 'postgres');
  await prepareDatabase(superuserUrl, passwords);
  return {
    ownerUrl: databaseUrl(OWNER, passwords.owner, port),
    appUrl: databaseUrl(APPLICATION, passwords.application, port),
    superuserUrl,
    stop: server.stop,
  };
}

/** A port found free may be taken a moment later by someone else, so that a failed start is tried again. */
async function startServer(
  place: Place,
  dataFolder: string,
  logFile: string,
  passwords: Passwords,
  durability: Durability,
): Promise<{ server: GuardedProcess; port: number }> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const port = await freePort();
    const args = serverArguments(dataFolder, port, durability);
    const server = await startGuarded(place.binaries.postgres, args, place.user, logFile);
    if (await answers(server, databaseUrl('postgres', passwords.superuser, port, 'postgres'))) return { server, port };
    await server.stop();
  }
  throw new Error(`The embedded database did not start. Its log ends:\n${await lastLines(logFile)}`);
}

/** Waits until the server takes connections; false when it ended or took too long. */
async function answers(server: GuardedProcess, url: string): Promise<boolean> {
  const deadline = Date.now() + START_PATIENCE;
  while (!server.hasEnded() && Date.now() < deadline) {
    const obstacle = await withClient(url, async () => undefined).catch((error: { code?: string }) => error);
    if (!obstacle) return true;
    if (!STARTING_CODES.includes(obstacle.code ?? '')) throw obstacle;
    await sleep(INTERVAL);
  }
  return false;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return address.port;
}

async function lastLines(logFile: string): Promise<string> {
  const log = await readFile(logFile, 'utf8').catch(() => '');
  return log.trimEnd().split('\n').slice(-5).join('\n');
}
