declare module 'tar-fs' {
  import type { Writable } from 'node:stream';

  /** Unpacks an archive that is written to it into a folder. */
  export function extract(folder: string): Writable;
}
