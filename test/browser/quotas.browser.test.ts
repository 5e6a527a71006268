import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { DEMONSTRATION_PASSWORD } from '../../server/demonstration/accounts.ts';
import { DEMONSTRATION_YEAR, startTestApplication, TEST_NOW, type TestApplication } from '../support/application.ts';
import { launchBrowser } from '../support/browser.ts';

jest.setTimeout(90_000);

let application: TestApplication;
let browser: Browser;

beforeAll(async () => {
  const adminRoot = process.env.ADMIN_ROOT ?? fileURLToPath(new URL('../../.build/admin', import.meta.url));
  application = await startTestApplication(DEMONSTRATION_YEAR, TEST_NOW, { adminRoot });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await application?.close();
});

async function openAs(login: string, path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(`${application.address}/#/login`);
  await page.getByLabel('账号', { exact: true }).first().fill(login);
  await page.getByLabel('密码').first().fill(DEMONSTRATION_PASSWORD);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByLabel('密码').waitFor({ state: 'detached' });
  await page.goto(`${application.address}/#${path}`);
  return page;
}

test('the quota table is red until it adds up, keeps what is confirmed, and grows with the city’s total', async () => {
  const page = await openAs('city', '/quotas');
  const pudong = page.getByLabel('浦东新区，困境儿童');
  const hongkou = page.getByLabel('虹口区，困境儿童');
  const refusals = page.getByRole('region', { name: '尚不符合通知要求' });

  await pudong.fill('74');
  await page.getByText('少 2').first().waitFor();
  await refusals.getByText('各区合计358名，须等于年度指标360名').waitFor();

  await hongkou.fill('5');
  await page.getByText('虹口区 +2，浦东新区 −2，合计不变 375').waitFor();
  await page.getByText('少 2').first().waitFor({ state: 'detached' });
  await refusals.getByText('指标不能减至74名').waitFor();

  await pudong.press('Escape');
  await page.getByLabel('年度指标，困境儿童').fill('362');
  await refusals.getByText('符合通知要求', { exact: true }).waitFor();
  await page.getByRole('button', { name: '保存指标' }).click();
  await page.getByRole('button', { name: '保存指标' }).waitFor({ state: 'detached' });

  const [foot] = await application.rows<{ planned: number }>(
    'select planned_in_difficulty as planned from programme where year = 2022',
  );
  expect(foot?.planned).toBe(362);
  expect(await hongkou.inputValue()).toBe('5');
});

test('the arrow keys and Enter move between cells', async () => {
  const page = await openAs('city', '/quotas');
  await page.getByLabel('黄浦区，困境儿童').press('Enter');
  await page.locator('[data-row="310104"][data-column="inDifficulty"]:focus').press('ArrowRight');
  await page.locator('[data-row="310104"][data-column="orphans"]:focus').press('ArrowUp');
  expect(await page.locator('[data-row="310101"][data-column="orphans"]:focus').count()).toBe(1);
});

test('a district reads the table and types nothing', async () => {
  const page = await openAs('pudong', '/quotas');
  await page.getByRole('rowheader', { name: '浦东新区' }).waitFor();
  expect(await page.getByRole('table').locator('input').count()).toBe(0);
});

test('the figures of the districts equal the lists that they open', async () => {
  const page = await openAs('city', '/');
  const links = page.getByRole('row').filter({ hasText: '浦东新区' }).getByRole('link');
  await links.first().waitFor();
  const figures = await links.allInnerTexts();
  expect(figures.length).toBeGreaterThan(3);
  for (const [index, shown] of figures.entries()) {
    await links.nth(index).click();
    const answer = shown === '0' ? page.getByText('没有符合条件的内容') : page.getByText(`共 ${shown} 条`);
    await answer.first().waitFor();
    await page.goto(`${application.address}/#/`);
    await links.first().waitFor();
  }
});
