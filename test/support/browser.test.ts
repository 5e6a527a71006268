import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { unpackChromium } from './packaged-chromium.ts';

/** How many different pictures the characters give: those that a browser has no glyph for all look the same. */
async function differentGlyphs(page: Page, characters: readonly string[]): Promise<number> {
  const pictures = new Set<string>();
  for (const character of characters) {
    await page.setContent(
      `<html lang="zh-CN"><body style="font: 32px 'Noto Sans SC', system-ui">${character}</body></html>`,
    );
    pictures.add((await page.screenshot()).toString('base64'));
  }
  return pictures.size;
}

describe('the browser for tests', () => {
  test('renders Chinese', async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 80, height: 60 } });
    expect(await differentGlyphs(page, ['童', '护', '缺', '失'])).toBe(4);
    await browser.close();
  });

  test('unpacks the packaged browser whole, also when two files ask at once', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tonghu-chromium-'));
    const [first, second] = await Promise.all([unpackChromium(folder), unpackChromium(folder)]);
    expect(first).toEqual(second);
    await rm(folder, { recursive: true });
  }, 60_000);
});
