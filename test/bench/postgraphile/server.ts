import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';
import { OWN_FUNCTIONS_HIDDEN } from './schema-tags.ts';

const { appUrl, connections, behindMs } = JSON.parse(process.env.BENCH_SERVER ?? '{}');
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });
const ignore = () => undefined;

/** Once per connection, as the production guide advises, instead of once per request. */
const pool = new Pool({
  connectionString: appUrl,
  max: connections,
  idleTimeoutMillis: 0,
  options: '-c timezone=Asia/Shanghai -c statement_timeout=15000 -c idle_in_transaction_session_timeout=20000',
});
pool.on('error', ignore);
pool.on('connect', (client) => client.on('error', ignore));

interface Caller {
  readonly account_id: string | null;
  readonly role: string | null;
  readonly district_id: string | null;
  readonly provider_id: string | null;
  readonly worker_id: string | null;
}

function tokenOf({ headers }: IncomingMessage): string {
  return /(?:^|; )tonghu=([^;]+)/.exec(headers.cookie ?? '')?.[1] ?? '';
}

/** The session is looked up for every request, by the same function of the database that the product asks. */
async function callerOf(request: IncomingMessage, now: string): Promise<Caller> {
  const hash = createHash('sha256').update(tokenOf(request)).digest();
  const { rows } = await pool.query<Caller>({
    name: 'identify',
    text: 'select account_id, role, district_id, provider_id, worker_id from access_identify($1, $2)',
    values: [hash, now],
  });
  const [caller] = rows;
  if (!caller?.role) throw new Error('Nobody is signed in');
  return caller;
}

/** The database role and the settings that the row guards ask, as the product sets them. */
async function settingsOf(request: IncomingMessage): Promise<Record<string, string>> {
  const at = new Date(Date.now() - behindMs);
  const caller = await callerOf(request, at.toISOString());
  return {
    role: `tonghu_${caller.role?.toLowerCase()}`,
    'app.account_id': caller.account_id ?? '',
    'app.role': caller.role ?? '',
    'app.district_id': caller.district_id ?? '',
    'app.provider_id': caller.provider_id ?? '',
    'app.worker_id': caller.worker_id ?? '',
    'app.now': at.toISOString(),
    'app.today': DAY.format(at),
    'app.request_id': '',
    'app.origin': request.socket.remoteAddress ?? '',
  };
}

const instance = postgraphile({
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  plugins: [OWN_FUNCTIONS_HIDDEN],
  pgServices: [makePgService({ pool, schemas: ['public', 'bench'] })],
  gather: { installWatchFixtures: false },
  schema: { defaultBehavior: 'list', connectionFilterComputedColumns: false, connectionFilterArrays: false },
  grafast: {
    context: async ({ node }) => ({ pgSettings: node ? await settingsOf(node.req) : {} }),
    explain: false,
    timeouts: { planning: 500, execution: 30_000 },
  },
  grafserv: {
    graphiql: false,
    graphiqlOnGraphQLGET: false,
    watch: false,
    websockets: false,
    outputDataAsString: true,
    parseAndValidateCacheSize: 500,
  },
});

const server = createServer({ keepAliveTimeout: 30_000 });
server.on('error', (error) => {
  throw error;
});
await instance.createServ(grafserv).addTo(server);
await instance.getSchema();
process.once('disconnect', () => process.exit());
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
