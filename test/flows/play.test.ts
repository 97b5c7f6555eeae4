// The playground and the labs by keyboard: a switch or a line changes the headline and the address, and both come back.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessibilityProblems, connect, visit } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

const headline = (page: Page): Promise<string> => page.locator('way-out-play [data-part="headline"]').innerText();
const fragment = (page: Page): string => new URL(page.url()).hash;
/** The route to everywhere in the table of the function's subnet. */
const route = (page: Page) => page.getByRole('group', { name: /^0\.0\.0\.0\/0 in the table of private-a/ });

it('a switch changes the headline and the address, which brings the setting back', async () => {
  const { page, close, ...incidents } = await visit(browser, '/play/');
  expect(new URL(page.url()).hash).toBe('');
  await route(page).getByRole('radio', { name: 'no NAT gateway left' }).focus();
  await page.keyboard.press('Space');
  await expect.poll(() => headline(page)).toMatch(/^orders cannot reach the internet/);
  const after = await headline(page);
  expect(await page.locator('way-out-play').getAttribute('data-look')).toBe('blocked');
  expect(fragment(page)).toBe('#default-route=5');
  // What is left of the table is drawn as well: the route to the gateway that is gone is no more.
  const box = (name: string) => page.locator('.play-vpc > ul > li').filter({ hasText: name });
  await expect
    .poll(() => box('private-a').innerText())
    .toMatch(/10\.0\.10\.0\/24[\s\S]*sends through it[\s\S]*local route only/);
  expect(await accessibilityProblems(page)).toEqual([]);

  await page.reload();
  await expect.poll(() => headline(page)).toBe(after);
  expect(await route(page).getByRole('radio', { name: 'no NAT gateway left' }).isChecked()).toBe(true);
  expect([incidents.violations, incidents.foreignRequests, incidents.errors]).toEqual([[], [], []]);
  await close();
});

it('the function moves to the second VPC, whose subnet has no table of its own until a switch gives it one', async () => {
  const { page, close, ...incidents } = await visit(browser, '/play/', { viewport: { width: 390, height: 844 } });
  const used = page.locator('.play-vpc [data-used]');
  await page.getByRole('radio', { name: 'private-c, in the second VPC' }).focus();
  await page.keyboard.press('Space');
  await expect.poll(() => headline(page)).toMatch(/^orders cannot reach the internet/);
  expect(await used.innerText()).toMatch(
    /^private-c private 10\.1\.10\.0\/24\s[\s\S]*No table names it[\s\S]*local route only/,
  );
  await page.getByRole('radio', { name: 'the private table of its VPC' }).focus();
  await page.keyboard.press('Space');
  await expect.poll(() => headline(page)).toBe('orders can reach the internet.');
  expect(await used.innerText()).toMatch(/Its own table: private\s+0\.0\.0\.0\/0 → nat-0e3e3e3e3e3e3e3e3 egress-c$/);
  expect(fragment(page)).toBe('#attached=4&third-table=1');
  expect([incidents.violations, incidents.foreignRequests, incidents.errors]).toEqual([[], [], []]);
  await close();
});

it('what is shown opens in the checker, with its question and the same answer', async () => {
  const { page, close, ...incidents } = await visit(browser, '/play/#default-route=4&port=5432');
  await expect.poll(() => page.locator('way-out-play').getAttribute('data-look')).toBe('blocked');
  await page.getByRole('button', { name: 'Open in the checker' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/check/');
  await expect.poll(() => page.locator('.verdict-headline').innerText()).toMatch(/^orders cannot reach the internet/);
  expect(await page.locator('#port').inputValue()).toBe('5432');
  expect(await page.locator('textarea#paste').inputValue()).toContain('"RouteTables"');
  expect([incidents.violations, incidents.foreignRequests, incidents.errors]).toEqual([[], [], []]);
  await close();
});

const lab = '/labs/out-of-the-trap/';
const line = (page: Page) => page.getByRole('textbox', { name: 'Command' });
const log = (page: Page) => page.getByRole('log');
/** Types a line, and waits until the window shows it. */
async function type(page: Page, text: string): Promise<void> {
  await line(page).fill(text);
  await page.keyboard.press('Enter');
  await expect.poll(() => log(page).locator('[data-kind="typed"]').last().innerText()).toBe(`$ ${text}`);
}

it('a lab is done in its terminal: words completed, answers printed, the goal met, and the page remembers', async () => {
  const { page, close, ...incidents } = await visit(browser, lab);
  await line(page).focus();
  // An empty line leaves Tab to the page, and so does Escape.
  await page.keyboard.press('Tab');
  expect(await page.getByRole('button', { name: 'Run' }).evaluate((button) => button === document.activeElement)).toBe(
    true,
  );
  await line(page).focus();
  await page.keyboard.type('aws ec2 describe-sub');
  await page.keyboard.press('Tab');
  await expect.poll(() => line(page).inputValue()).toBe('aws ec2 describe-subnets ');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  expect(await line(page).evaluate((input) => input === document.activeElement)).toBe(false);

  await type(page, "aws ec2 describe-subnets --query 'Subnets[].CidrBlock' --output text");
  expect(await log(page).innerText()).toContain('10.0.0.0/24\t10.0.10.0/24\t10.0.11.0/24');
  await type(page, 'aws lambda invoke --function-name orders out.json');
  expect(await log(page).innerText()).toContain('Task timed out after 3.00 seconds');
  await type(
    page,
    'aws ec2 create-route --route-table-id rtb-0c1c1c1c1c1c1c1c1 --destination-cidr-block 0.0.0.0/0 --gateway-id igw-0d1d1d1d1d1d1d1d1',
  );
  expect(await log(page).innerText()).toContain(
    'An error occurred (RouteAlreadyExists) when calling the CreateRoute operation',
  );
  expect(await page.locator('[data-part="solved"]').isVisible()).toBe(false);
  expect(await accessibilityProblems(page)).toEqual([]);

  await type(
    page,
    'aws lambda update-function-configuration --function-name orders --vpc-config SubnetIds=subnet-0a2a2a2a2a2a2a2a2,SecurityGroupIds=sg-0f1f1f1f1f1f1f1f1 --output text',
  );
  await expect.poll(() => page.locator('[data-part="solved"]').isVisible()).toBe(true);
  expect(await page.locator('way-out-lab [data-part="headline"]').innerText()).toMatch(
    /^orders can reach the internet/,
  );
  await expect.poll(() => page.locator('[data-part="line"]').innerText()).toContain('NAT gateway');
  expect(await accessibilityProblems(page)).toEqual([]);
  await line(page).focus();
  await page.keyboard.press('ArrowUp');
  expect(await line(page).inputValue()).toMatch(/^aws lambda update-function/);
  await page.reload();
  await expect.poll(() => page.locator('[data-goal="0"]').getAttribute('data-ok')).toBe('true');
  await type(page, 'undo');
  await expect.poll(() => page.locator('[data-goal="0"]').getAttribute('data-ok')).toBe('false');
  expect([incidents.violations, incidents.foreignRequests, incidents.errors]).toEqual([[], [], []]);
  await page.goto(page.url().replace(/labs.*$/, 'progress/'));
  await expect
    .poll(() => page.locator('[data-lab="lab/out-of-the-trap"]').innerText())
    .toContain('solved without a hint');
  await close();
});

it('a lab on a phone offers the next words, and without scripts it can be read', async () => {
  const phone = await visit(browser, lab, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await line(phone.page).tap();
  const chips = phone.page.getByRole('group', { name: 'Next words' });
  await chips.getByRole('button', { name: 'aws', exact: true }).tap();
  await chips.getByRole('button', { name: 'lambda', exact: true }).tap();
  await expect.poll(() => line(phone.page).inputValue()).toBe('aws lambda ');
  expect([phone.violations, phone.errors]).toEqual([[], []]);
  await phone.close();

  const { page, close } = await visit(browser, lab, { javaScriptEnabled: false });
  expect(await page.locator('way-out-lab').innerText()).toContain('igw-0d1d1d1d1d1d1d1d1');
  expect(await page.locator('way-out-lab').locator('button:visible, input:visible').count()).toBe(0);
  await page.locator('#solution summary').click();
  expect(await page.locator('#solution pre').innerText()).toContain('aws lambda update-function-configuration');
  await close();
});
