import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { writeFontConfiguration } from './fonts.ts';
import { unpackChromium } from './packaged-chromium.ts';

/** A Chromium that may be on this machine, and the folder of the libraries that it needs besides the system's. */
interface Candidate {
  readonly executablePath: string;
  readonly libraryPath?: string;
}

const INSTALLED_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const FLAGS = [
  '--headless=shell',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
];

const CACHE_FOLDER = fileURLToPath(new URL('../../.build/browser', import.meta.url));
const REMEDY = 'npx playwright-core install --with-deps chromium';

/**
 * Starts a browser without a window: the Chrome or Chromium of this machine (`CHROME_PATH` names another one), else the
 * one that npm installed. Chinese is rendered in a typeface of our own in either. The caller closes it.
 *
 * @throws Error with the one command that fixes it when no browser starts
 */
export async function launchBrowser(): Promise<Browser> {
  const fontConfiguration = await writeFontConfiguration(CACHE_FOLDER);
  const failures: unknown[] = [];
  for (const candidate of [...installedBrowsers(), packagedBrowser]) {
    try {
      return await launch(typeof candidate === 'function' ? await candidate() : candidate, fontConfiguration);
    } catch (failure) {
      failures.push(failure);
    }
  }
  throw new AggregateError(failures, `No browser starts on this machine; install one with: ${REMEDY}`);
}

function installedBrowsers(): Candidate[] {
  return [process.env.CHROME_PATH, ...INSTALLED_PATHS, chromium.executablePath()]
    .filter((path) => path !== undefined)
    .filter((path) => existsSync(path))
    .map((executablePath) => ({ executablePath }));
}

const packagedBrowser = (): Promise<Candidate> => unpackChromium(CACHE_FOLDER);

function launch({ executablePath, libraryPath }: Candidate, fontConfiguration: string): Promise<Browser> {
  const libraries = [libraryPath, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const env = {
    ...process.env,
    FONTCONFIG_FILE: fontConfiguration,
    ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}),
  };
  return chromium.launch({ executablePath, args: FLAGS, env });
}
