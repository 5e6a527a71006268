import { CLUSTER_VARIABLE, hostCluster } from './cluster-host.ts';

declare global {
  var closeTestCluster: (() => Promise<void>) | undefined;
}

/** Before the first test file: a place to ask for databases, which costs nothing until someone asks. */
export default async function setUp(): Promise<void> {
  const { url, close } = await hostCluster();
  process.env[CLUSTER_VARIABLE] = url;
  globalThis.closeTestCluster = close;
}
