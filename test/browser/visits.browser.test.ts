import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { DEMONSTRATION_PASSWORD } from '../../server/demonstration/accounts.ts';
import { DEMONSTRATION_YEAR, startTestApplication, TEST_NOW, type TestApplication } from '../support/application.ts';
import { launchBrowser } from '../support/browser.ts';

jest.setTimeout(90_000);

const folder = (path: string) => fileURLToPath(new URL(`../../.build/${path}`, import.meta.url));
const SCREENS = folder('screens');

let application: TestApplication;
let browser: Browser;

beforeAll(async () => {
  await mkdir(SCREENS, { recursive: true });
  const adminRoot = folder('admin');
  application = await startTestApplication(DEMONSTRATION_YEAR, TEST_NOW, { adminRoot });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await application?.close();
});

/** Signs in as the social worker and opens the form for a home that is due this month. */
async function openDueHome(width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: width < 900 ? 844 : 900 }, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(`${application.address}/#/login`);
  await page.getByLabel('账号', { exact: true }).first().fill('social-worker');
  await page.getByLabel('密码').first().fill(DEMONSTRATION_PASSWORD);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByLabel('密码').waitFor({ state: 'detached' });
  await page.goto(`${application.address}/#/caseMonths`);
  if (width < 900) await page.locator('main li a').first().click();
  await page.getByRole('link', { name: '记录走访' }).first().click();
  await page.getByLabel('日期').waitFor();
  return page;
}

async function fillNinetyMinutes(page: Page): Promise<void> {
  await page.locator('[name="date"]').fill('2022-10-17');
  await page.locator('[name="startsAt"]').fill('14:00');
  await page.locator('[name="endsAt"]').fill('15:30');
  await page.getByText('净时长 90 分钟').waitFor();
}

/** Leaves only the social worker among those who went. */
async function goAlone(page: Page): Promise<void> {
  await page.getByLabel('儿童督导员').uncheck();
  await page.getByLabel('儿童主任').uncheck();
}

test('a social worker is refused a visit of one person and 90 minutes, corrects it, signs, and the month is met', async () => {
  const page = await openDueHome(1440);
  await fillNinetyMinutes(page);
  await goAlone(page);
  await page.getByRole('button', { name: '作为走访提交' }).click();
  const refusals = page.getByRole('region', { name: '尚不符合通知要求' });
  await refusals.getByText('须不少于2人').waitFor();
  await refusals.getByText('须不少于120分钟').waitFor();
  expect(await refusals.getByRole('button', { name: '查看条款 二.3' }).count()).toBe(2);
  await refusals.getByRole('button', { name: '查看条款 二.3' }).first().hover();
  await page.getByText('“每次不少于2人”').waitFor();
  await page.screenshot({ path: `${SCREENS}/visit-refused-1440.png` });

  await page.locator('[name="endsAt"]').fill('16:30');
  await page.getByLabel('儿童主任').check();
  await refusals.getByText('符合通知要求', { exact: true }).waitFor();
  await page.getByRole('button', { name: '作为走访提交' }).click();
  await page.getByRole('button', { name: '签字确认' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '签字确认' }).click();
  await page.getByText('达标走访 1 次，要求 1 次').waitFor();
  expect(await page.getByRole('main').getByText('达标', { exact: true }).count()).toBe(2);
  await page.screenshot({ path: `${SCREENS}/visit-met-1440.png` });
});

test('on a phone the same visit is four steps, signed at the table', async () => {
  const page = await openDueHome(390);
  await fillNinetyMinutes(page);
  await page.getByRole('button', { name: '下一步' }).click();
  await goAlone(page);
  await page.getByText('尚有 2 项不符').waitFor();
  await page.screenshot({ path: `${SCREENS}/visit-refused-390.png` });
  await page.getByLabel('儿童主任').check();
  await page.getByText('尚有 1 项不符').waitFor();
  await page.getByRole('button', { name: '去修改' }).click();
  await page.locator('[name="endsAt"]').fill('16:30');
  for (const _step of ['who', 'what', 'sign']) await page.getByRole('button', { name: '下一步' }).click();
  await page.getByRole('button', { name: '已签字' }).click();
  await page.getByRole('button', { name: '作为走访提交' }).click();
  await page.getByText('达标走访 1 次，要求 1 次').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.screenshot({ path: `${SCREENS}/visit-met-390.png` });
});
