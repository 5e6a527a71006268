import './global-setup.ts';

/** After the last test file: the database server of the run, if one was started, goes down and leaves nothing. */
export default async function tearDown(): Promise<void> {
  await globalThis.closeTestCluster?.();
}
