// What works in Chromium by its own reading of a policy has to work in Firefox too: the three pages that begin a worker.
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findFirefox, startFirefox } from '../support/firefox.ts';
import type { FirefoxPage } from '../support/firefox.ts';

const executable = findFirefox();
const { origin } = inject('site');
const TABLE = JSON.stringify({
  RouteTables: [{ RouteTableId: 'rtb-1', VpcId: 'vpc-1', Routes: [{ DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'igw-1', State: 'active' }] }],
}); // prettier-ignore

describe.skipIf(executable === null)('in Firefox', () => {
  let page: FirefoxPage;
  beforeAll(async () => {
    page = await startFirefox(executable ?? '');
  });
  afterAll(() => page.close());

  const text = (selector: string): Promise<string> =>
    page.read(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`);
  const fill = (selector: string, value: string): Promise<string> =>
    page.read(`{
      const field = document.querySelector(${JSON.stringify(selector)});
      field.focus();
      field.value = ${JSON.stringify(value)};
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }`);

  it('a text is checked, in a format whose reader loads later as well', async () => {
    await page.open(`${origin}/check/`);
    await fill('#paste', TABLE);
    await expect.poll(() => text('.verdict-headline')).toMatch(/cannot reach the internet/);
    await fill('#paste', 'RouteTables:\n- RouteTableId: rtb-2\n  Routes: []\n');
    await expect.poll(() => text('#result')).toContain('rtb-2');
    expect(page.errors).toEqual([]);
  });

  it('a lab carries out a line', async () => {
    await page.open(`${origin}/labs/out-of-the-trap/`);
    await fill(
      '#lab-line, way-out-lab .lab-line input',
      "aws ec2 describe-subnets --query 'Subnets[].CidrBlock' --output text",
    );
    await page.read(`document.querySelector('way-out-lab form').requestSubmit()`);
    await expect.poll(() => text('[role=log]')).toContain('10.0.0.0/24\t10.0.10.0/24\t10.0.11.0/24');
    expect(page.errors).toEqual([]);
  });

  it('a setting of the playground is shown', async () => {
    await page.open(`${origin}/play/#default-route=5`);
    await expect.poll(() => text('way-out-play [data-part="headline"]')).toMatch(/^orders cannot reach the internet/);
    expect(page.errors).toEqual([]);
  });
});
