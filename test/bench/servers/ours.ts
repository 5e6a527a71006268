import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { startApplication } from '../../../server/application.ts';
import { developmentSecrets } from '../../../server/config/secrets.ts';
import { demonstrationClock } from '../../../server/demonstration/start.ts';
import { DEFAULT_LIMITS } from '../../../server/http/limits.ts';
import { systemClock } from '../../../server/identity/clock.ts';
import { announcePort, givenSettings } from './settings.ts';

/** A caller's points for a minute, so many that the bench is never told to wait. They are counted all the same. */
const UNBOUNDED = 1e15;

const { appUrl, secretsFile } = givenSettings();
const { server } = await startApplication({
  config: {
    secure: false,
    allowedHosts: ['127.0.0.1'],
    trustedProxies: [],
    secrets: developmentSecrets(secretsFile),
  },
  appUrl,
  clock: demonstrationClock(systemClock),
  log: pino({ level: 'warn' }),
  http: { limits: { ...DEFAULT_LIMITS, cost: { ...DEFAULT_LIMITS.cost, perMinute: UNBOUNDED } } },
});
await server.listen({ host: '127.0.0.1', port: 0 });
announcePort((server.server.address() as AddressInfo).port);
