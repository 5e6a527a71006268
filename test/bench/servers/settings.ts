/** What each server of the bench is started with. */
export interface ServerSettings {
  /** Signs in as the application's role. */
  readonly appUrl: string;
  /** Connections to the database, of each kind. */
  readonly connections: number;
  /** How far the year's clock is behind the machine's, in milliseconds. */
  readonly behindMs: number;
  /** The file with the secrets that the year was sealed with. */
  readonly secretsFile: string;
}

/** The settings that the bench gave this process. */
export function givenSettings(): ServerSettings {
  return JSON.parse(process.env.BENCH_SERVER ?? '{}') as ServerSettings;
}

/** Tells the bench that the server listens. The server ends with the bench, or when that lets go of it. */
export function announcePort(port: number): void {
  process.once('disconnect', () => process.exit());
  process.send?.({ port });
}
