import { existsSync } from 'node:fs';
import pino from 'pino';
import { ADMIN_ROOT, startApplication } from './application.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { startEmbedded } from './database/embedded.ts';
import { migrate } from './database/migrate.ts';
import { DEMONSTRATION_ACCOUNTS, demonstrationClock, loadDemonstrationOnce } from './demonstration/start.ts';
import { drain } from './http/drain.ts';
import { systemClock } from './identity/clock.ts';
import { whenLauncherEnds } from './launcher.ts';

/** How long requests in flight may take to finish after SIGTERM, in milliseconds. */
const GRACE_MS = 10_000;

interface Database {
  readonly ownerUrl: string;
  readonly appUrl: string;
  stop(): Promise<void>;
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function openDatabase({ database }: Config): Promise<Database> {
  if (database.kind === 'embedded') return startEmbedded({ folder: database.folder, announce: say });
  return { ...database, stop: async () => undefined };
}

function greet({ publicOrigin, demonstration }: Config): void {
  say(`\n  Tonghu 童护   ${publicOrigin}\n`);
  if (!demonstration) return;
  say(
    `  Demonstration year 2022, invented people. Password of all accounts: ${DEMONSTRATION_ACCOUNTS.accounts[0]?.password ?? ''}`,
  );
  for (const { login, role } of DEMONSTRATION_ACCOUNTS.accounts) say(`    ${login.padEnd(16)} ${role}`);
  say('');
}

async function run(config: Config): Promise<void> {
  const log = pino({ level: config.logLevel });
  const database = await openDatabase(config);
  await migrate(database.ownerUrl);
  if (config.demonstration) await loadDemonstrationOnce(database.ownerUrl, config.secrets);
  const application = await startApplication({
    config,
    appUrl: database.appUrl,
    clock: config.demonstration ? demonstrationClock(systemClock) : systemClock,
    log,
    demonstration: config.demonstration ? DEMONSTRATION_ACCOUNTS : null,
    ...(existsSync(ADMIN_ROOT) ? { adminRoot: ADMIN_ROOT } : {}),
  });
  const stop = async () => {
    await drain(application.server, { graceMs: GRACE_MS });
    await application.close();
    await database.stop();
    process.exit(0);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  whenLauncherEnds(stop);
  await application.server.listen({ host: config.host, port: config.port });
  greet(config);
}

try {
  await run(readConfig(process.env));
} catch (error) {
  process.stderr.write(
    error instanceof ConfigError ? `${error.message}\n` : `${error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exit(1);
}
