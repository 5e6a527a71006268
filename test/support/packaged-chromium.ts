import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';

/** A Chromium that npm installed, with the libraries it needs beside it. */
export interface PackagedChromium {
  readonly executablePath: string;
  readonly libraryPath: string;
}

/** Unpacks the Chromium of `@sparticuz/chromium` (Linux on x64) once, into a folder that builds may throw away. */
export async function unpackChromium(cacheFolder: string): Promise<PackagedChromium> {
  const archives = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin');
  const folder = join(cacheFolder, 'chromium');
  if (!existsSync(folder)) await unpackInto(folder, archives);
  return { executablePath: join(folder, 'chromium'), libraryPath: join(folder, 'lib') };
}

/** Several test files may unpack at the same time: the folder appears whole, and the first one stays. */
async function unpackInto(folder: string, archives: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const unfinished = await mkdtemp(`${folder}.`);
  const program = createWriteStream(join(unfinished, 'chromium'), { mode: 0o755 });
  await Promise.all([
    pipeline(createReadStream(join(archives, 'chromium.br')), createBrotliDecompress(), program),
    pipeline(createReadStream(join(archives, 'al2023.tar.br')), createBrotliDecompress(), extract(unfinished)),
    pipeline(createReadStream(join(archives, 'swiftshader.tar.br')), createBrotliDecompress(), extract(unfinished)),
  ]);
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }));
}
