import { expect, test } from 'vitest';
import { inline } from '../../src/components/Report/inline.ts';
import { textOf } from '../../src/components/Report/node.ts';

const marked = (text: string): string =>
  inline(text)
    .map((child) => (typeof child === 'string' ? child : `[${textOf(child)}]`))
    .join('');

test.each([
  ['rtb-0a1b2c3d4e5f60001 has no route.', '[rtb-0a1b2c3d4e5f60001] has no route.'],
  ['rtb-0a1b2c3d sends 0.0.0.0/0 to igw-9a1b2c3d.', '[rtb-0a1b2c3d] sends [0.0.0.0/0] to [igw-9a1b2c3d].'],
  ['IPv6 goes to ::/0, then 2001:db8::/32.', 'IPv6 goes to [::/0], then [2001:db8::/32].'],
  ['run `aws ec2 describe-vpcs` now', 'run [aws ec2 describe-vpcs] now'],
  ['for example 1.1.1.1, on port 443', 'for example [1.1.1.1], on port 443'],
  ['A /24 and 50/50, and eu-west-1a', 'A /24 and 50/50, and eu-west-1a'],
  ['prefix list pl-6da54004', 'prefix list [pl-6da54004]'],
  ['', ''],
])('%j is shown as %j', (text, shown) => {
  expect(marked(text)).toBe(shown);
});

test('loses no character and takes no time on long runs', () => {
  for (const run of ['0.'.repeat(50_000), '`'.repeat(50_000), 'a-0'.repeat(50_000), 'f:'.repeat(50_000)]) {
    expect(inline(run).map(textOf).join('').replaceAll('`', '')).toBe(run.replaceAll('`', ''));
  }
});
