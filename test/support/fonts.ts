import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const WEIGHTS = ['400Regular', '500Medium', '700Bold'];

/**
 * Writes a font configuration with one Chinese typeface and nothing of the machine's own, so that a page looks the same
 * in every run.
 *
 * @returns the file for `FONTCONFIG_FILE`
 */
export async function writeFontConfiguration(cacheFolder: string): Promise<string> {
  const typeface = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/package.json'));
  const folders = WEIGHTS.map((weight) => `  <dir>${join(typeface, weight)}</dir>`).join('\n');
  const file = join(cacheFolder, 'fonts.conf');
  await mkdir(cacheFolder, { recursive: true });
  await writeFile(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders}
  <cachedir>${join(cacheFolder, 'fonts')}</cachedir>
</fontconfig>
`,
  );
  return file;
}
