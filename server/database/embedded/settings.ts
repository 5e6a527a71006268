/** How much an embedded database promises: a product's survives a power cut, a test's need not. */
export type Durability = 'durable' | 'disposable';

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  shared_buffers: '192MB',
  effective_cache_size: '1GB',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  password_encryption: 'scram-sha-256',
} as const;

const DISPOSABLE_SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '128MB',
} as const;

/** The command line of the server: every setting that matters is said here, none is left to a file or the machine. */
export function serverArguments(dataFolder: string, port: number, durability: Durability): string[] {
  const settings = durability === 'durable' ? SETTINGS : { ...SETTINGS, ...DISPOSABLE_SETTINGS };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', dataFolder, '-p', String(port), ...options];
}
