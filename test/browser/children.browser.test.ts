import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
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
  const adminRoot = process.env.ADMIN_ROOT ?? folder('admin');
  application = await startTestApplication(DEMONSTRATION_YEAR, TEST_NOW, { adminRoot });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await application?.close();
});

/** Signs in as an officer of the district bureau who decides what the other one submitted. */
async function signIn(width = 1440): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'zh-CN' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${application.address}/#/login`);
  await page.getByLabel('账号', { exact: true }).first().fill('pudong2');
  await page.getByLabel('密码').first().fill(DEMONSTRATION_PASSWORD);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByLabel('密码').waitFor({ state: 'detached' });
  return page;
}

/** A child, with what is known of it past every guard. */
interface KnownChild {
  readonly id: string;
  readonly name: string;
}

/** A submitted child of the district that pudong2 did not submit, whose quota is or is not approved. */
async function waitingChild(isApproved: boolean): Promise<KnownChild> {
  const [child] = await application.rows<KnownChild>(
    `select c.id, c.name from child c join account a on a.login = 'pudong2' and a.district_id = c.district_id
     where c.status = 'SUBMITTED' and a.id not in (c.submitted_by_id, c.registered_by_id)
     and $1 = exists (select from quota_approval q where q.child_id = c.id and q.status = 'APPROVED')
     order by c.number limit 1`,
    [isApproved],
  );
  if (!child) throw new Error('the demonstration year has no such child');
  return child;
}

async function statusOf(id: string): Promise<string | undefined> {
  const [child] = await application.rows<{ status: string }>('select status from child where id = $1', [id]);
  return child?.status;
}

/** Opens the queue at a child. */
async function openQueueAt(page: Page, { name }: KnownChild): Promise<void> {
  await page.goto(`${application.address}/#/eligibility`);
  await page.getByRole('button', { name }).click();
  await page.getByRole('heading', { name, exact: true }).waitFor();
}

test('an officer confirms the child whose place above the quota was approved, and returns another with a reason', async () => {
  const page = await signIn();
  const approved = await waitingChild(true);
  await openQueueAt(page, approved);
  await page.getByText('已同意').waitFor();
  await page.screenshot({ path: `${SCREENS}/eligibility-1440.png` });
  await page.getByRole('button', { name: '确认', exact: true }).click();
  const confirm = page.getByRole('dialog');
  await confirm.getByRole('button', { name: '确认', exact: true }).click();
  await confirm.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: approved.name }).waitFor({ state: 'detached' });
  expect(await statusOf(approved.id)).toBe('CONFIRMED');

  const other = await waitingChild(false);
  await openQueueAt(page, other);
  await page.getByText('指标已满').waitFor();
  await page.getByRole('button', { name: '退回', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('理由').fill('请补充父母失联的证明材料');
  await dialog.getByRole('button', { name: '退回', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: other.name }).waitFor({ state: 'detached' });
  expect(await statusOf(other.id)).toBe('REJECTED');
  await page.goto(`${application.address}/#/children/${other.id}/show`);
  await page.getByText('请补充父母失联的证明材料').waitFor();
});

/** Chooses a person for a seat by typing the name and taking the one of that office. */
async function choose(dialog: Locator, page: Page, seat: string, { name, office }: SeatHolder): Promise<void> {
  const input = dialog.getByRole('combobox', { name: seat });
  await input.fill(name);
  await page.getByRole('option').filter({ hasText: name }).filter({ hasText: office }).first().click();
}

interface SeatHolder {
  readonly name: string;
  readonly office: string;
}

/** Somebody of a role who may be near children, at or outside of the child's own place. */
async function someone(role: string, child: KnownChild, isOfPlace: boolean): Promise<SeatHolder> {
  const [holder] = await application.rows<SeatHolder>(
    `select w.name, coalesce(v.name, t.name, p.name) as office from worker w
     join child c on c.id = $2
     left join township t on t.id = w.township_id
     left join village v on v.id = w.village_id
     left join service_provider p on p.id = w.provider_id
     where w.role = $1 and w.left_on is null and w.pledge_signed_on is not null
     and (select k.result = 'CLEAR' and k.checked_on > date '2021-11-01' from record_check k where k.worker_id = w.id
          order by k.checked_on desc limit 1)
     and case w.role when 'CHILD_SUPERVISOR' then w.district_id = c.district_id and (w.township_id = c.township_id) = $3
       when 'CHILD_DIRECTOR' then (w.village_id = c.village_id) = $3
       else exists (select from service_contract s where s.provider_id = w.provider_id and s.district_id = c.district_id) end
     order by p.name, w.name limit 1`,
    [role, child.id, isOfPlace],
  );
  if (!holder) throw new Error(`the demonstration year has no ${role} for it`);
  return holder;
}

test('a team with a supervisor of another street is refused by article 9, and formed with the right one', async () => {
  const [child] = await application.rows<KnownChild>(
    `select c.id, c.name from child c join district d on d.id = c.district_id and d.code = '310115'
     where c.status = 'CONFIRMED' and not exists (select from support_case s where s.child_id = c.id) order by c.number limit 1`,
  );
  if (!child) throw new Error('every child of the demonstration year has a team');
  const page = await signIn();
  await page.goto(`${application.address}/#/children/${child.id}/show?tab=team`);
  await page.getByRole('main').getByRole('button', { name: '组建小组' }).first().click();
  const dialog = page.getByRole('dialog');
  const worker = await someone('SOCIAL_WORKER', child, true);
  await dialog.getByRole('combobox', { name: '承接社会组织' }).click();
  await page.getByRole('option', { name: worker.office }).click();
  await choose(dialog, page, '儿童督导员', await someone('CHILD_SUPERVISOR', child, false));
  await choose(dialog, page, '儿童主任', await someone('CHILD_DIRECTOR', child, true));
  await choose(dialog, page, '儿童福利社工', worker);
  await dialog.locator('[name="openedOn"]').fill('2022-10-17');
  await dialog.getByRole('button', { name: '组建小组' }).click();
  const refusals = dialog.getByRole('region', { name: '尚不符合通知要求' });
  await refusals.getByText('（1 项）').waitFor();
  expect(await refusals.getByRole('button', { name: '查看条款 二.1' }).count()).toBe(1);
  await page.screenshot({ path: `${SCREENS}/team-refused-1440.png` });

  await choose(dialog, page, '儿童督导员', await someone('CHILD_SUPERVISOR', child, true));
  await dialog.getByRole('button', { name: '组建小组' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('服务中').waitFor();
  expect(await page.getByRole('main').getByText(worker.name, { exact: true }).count()).toBeGreaterThan(0);
  await page.screenshot({ path: `${SCREENS}/team-formed-1440.png` });
});
