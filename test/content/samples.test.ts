import ipaddr from 'ipaddr.js';
import { describe, expect, it } from 'vitest';
import { faultsOf } from './support/aws-cli.ts';
import { fences, findingPages, lessons, list, readText, referencePages, terms } from './support/read-content.ts';
import { PERMISSIONS, SHELLS } from '../../src/site/collector.ts';
import { scenarios } from './support/scenarios.ts';

const pages = [...lessons, ...findingPages, ...terms, ...referencePages].map((page) => [page.name, page.body] as const);
const shellLines = pages.flatMap(([name, body]) =>
  fences(body, 'sh').flatMap((fence) =>
    fence
      .trim()
      .split('\n')
      .map((line) => [name, line.trim()] as const),
  ),
);
/** What a shell block holds besides `aws` lines: a variable, braces around a group, a look at DNS, this project's own command. */
const around = /^(?:[A-Z]+=\S+|\{|\}(?: > \S+)?|#.*|nslookup(?: -type=[A-Z]+)? [\w.<>-]+|npm run \S.*)?$/;
const lines = shellLines.filter(([, line]) => !around.test(line));
const everything = [
  ...pages,
  ...lessons.map(({ name }) => [`${name}/questions`, readText(`lessons/${name}/questions.yaml`)] as const),
  ...list('scenarios').flatMap((slug) =>
    list(`scenarios/${slug}`).map((file) => [`${slug}/${file}`, readText(`scenarios/${slug}/${file}`)] as const),
  ),
];

describe('the command lines', () => {
  it('are there to be checked', () => {
    expect(lines.length).toBeGreaterThan(100);
  });

  it.each(lines)('in %s: %s', (_, line) => {
    expect(faultsOf(line)).toEqual([]);
  });

  it.each([
    ['aws ec2 describe-route-table', 'an operation that does not exist'],
    ['aws ec2 describe-nat-gateways --filters Name=vpc-id,Values=<vpc>', 'a plural that this operation does not have'],
    ['aws ec2 create-route --route-table <route table>', 'an option that does not exist'],
    ['aws ec2 describe-subnets --filters vpc-id=<vpc>', 'a filter in another shape'],
    ['aws ec2 wait nat-gateway-ready --nat-gateway-ids <nat gateway>', 'a waiter that does not exist'],
    ['aws ec2 delete-route <route table>', 'a value without an option'],
    ['aws ec3 describe-subnets', 'a service that does not exist'],
    ['terraform apply', 'another program'],
  ])('would not pass as %s: %s', (line) => {
    expect(faultsOf(line)).not.toEqual([]);
  });
});

describe('the commands that print everything at once', () => {
  const commands = SHELLS.map(({ lines }) => lines.filter((line) => line.startsWith('aws ')));

  it.each(commands.flat())('%s', (line) => {
    expect(faultsOf(line)).toEqual([]);
  });

  it('are the same in every shell, and only read', () => {
    expect(new Set(commands.map((lines) => lines.join('\n'))).size).toBe(1);
    for (const line of commands.flat()) expect(line).toMatch(/^aws (?:ec2 describe-|lambda get-)/);
  });

  it('take the permissions that the page lists', () => {
    const actions = (commands[0] ?? []).map((line) => {
      const [, service, operation = ''] = line.split(' ');
      return `${service ?? ''}:${operation.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;
    });
    expect([...PERMISSIONS].sort()).toEqual([...new Set(actions)].sort());
    const policy = readText('reference/commands.mdx');
    const [, fields = ''] = /--query '([^']*)'/.exec((commands[0] ?? []).join('\n')) ?? [];
    expect(policy).toContain(`--query '${fields}'`);
    for (const permission of PERMISSIONS) expect(policy).toContain(`"${permission}"`);
  });
});

describe('the JSON samples', () => {
  it.each(pages.flatMap(([name, body]) => fences(body, 'json').map((fence) => [name, fence] as const)))(
    'in %s parse',
    (_, fence) => {
      expect(() => JSON.parse(fence) as unknown).not.toThrow();
    },
  );

  it.each(scenarios.flatMap(({ slug, files }) => files.map((file) => [`${slug}/${file.name}`, file.text] as const)))(
    'in %s parse',
    (_, text) => {
      expect(() => JSON.parse(text) as unknown).not.toThrow();
    },
  );
});

describe.each(everything)('the addresses in %s', (_, text) => {
  it('are canonical ranges', () => {
    const words =
      text.match(/(?<![\w.:])[\d.]{7,15}\/\d{1,3}(?![\w.])|(?<![\w.:])[0-9a-f:]{2,39}\/\d{1,3}(?![\w.])/gi) ?? [];
    const ranges = words.filter((word) => word.includes('.') || word.includes('::'));
    const wrong = ranges.filter((range) => !isCanonical(range));
    expect(wrong).toEqual([]);
  });

  it('belong to ids of 8 or 17 hexadecimal digits', () => {
    const ids =
      text.match(
        /\b(?:rtb|rtbassoc|subnet|vpc|igw|eigw|nat|eipalloc|eni|i|sg|sgr|acl|aclassoc|vpce|pcx|tgw|vgw|cagw|dopt)-0[0-9a-f]{4,}\b/g,
      ) ?? [];
    expect(ids.filter((id) => !/-(?:[0-9a-f]{8}|[0-9a-f]{17})$/.test(id))).toEqual([]);
  });
});

function isCanonical(range: string): boolean {
  if (!ipaddr.isValidCIDR(range)) return false;
  const [address, length] = ipaddr.parseCIDR(range);
  const network =
    address.kind() === 'ipv4' ? ipaddr.IPv4.networkAddressFromCIDR(range) : ipaddr.IPv6.networkAddressFromCIDR(range);
  return network.toString() === address.toString() && length >= 0;
}
