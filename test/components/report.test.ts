import { describe, expect, test } from 'vitest';
import { check } from '../../src/analyzer/index.ts';
import { h, textOf } from '../../src/components/Report/node.ts';
import type { Child, Node } from '../../src/components/Report/node.ts';
import { defaultOptions } from '../../src/components/Report/options.ts';
import { toHtml } from '../../src/components/Report/to-html.ts';
import { firstBlock, mainFinding } from '../../src/components/Report/main-fault.ts';
import { reportView } from '../../src/components/Report/view.ts';
import * as withoutOutput from '../../src/components/Report/without-output.ts';
import { blocked, hostile, hostileText, unknown } from './fixtures/reports.ts';

function all(node: Child, is: (node: Node) => boolean): readonly Node[] {
  if (typeof node === 'string') return [];
  return [...(is(node) ? [node] : []), ...node.children.flatMap((child) => all(child, is))];
}

const view = (report: typeof blocked): Node => reportView(report, { ...defaultOptions, base: '/base/' }, withoutOutput);

describe('a report as a tree', () => {
  test('carries the hooks that other tools rely on', () => {
    const tree = view(blocked);
    expect(tree.attrs['data-verdict']).toBe('unreachable');
    const subnets = all(tree, (node) => 'data-subnet' in node.attrs);
    expect(subnets.map(({ attrs }) => [attrs['data-subnet'], attrs['data-verdict']])).toEqual([
      ['subnet-0a1b2c3d4e5f60711', 'unreachable'],
      ['subnet-0a1b2c3d4e5f60722', 'intermittent'],
    ]);
    const findings = all(tree, (node) => 'data-finding' in node.attrs);
    expect(findings.map(({ attrs }) => attrs['data-finding'])).toEqual(blocked.findings.map(({ id }) => id));
  });

  test('says the verdict word, the answer, the first block with its proof, and the first fix', () => {
    const verdict = all(view(blocked), (node) => node.attrs['class'] === 'verdict')[0];
    const text = textOf(verdict ?? '');
    expect(text).toContain('unreachable');
    expect(text).toContain(blocked.answer);
    expect(text).toContain(`Blocked first: Internet gateway. ${firstBlock(blocked)?.text ?? ''}`);
    expect(text).toContain(`Fix: ${mainFinding(blocked)?.fixes[0]?.title ?? ''}`);
  });

  test('shows the finding of the answer open and first, and folds every other one', () => {
    expect(firstBlock(blocked)?.kind).toBe('internet-gateway');
    const drawn = all(view(blocked), ({ attrs }) => 'data-finding' in attrs);
    expect(drawn[0]?.attrs['data-finding']).toBe(mainFinding(blocked)?.id);
    const isFolded = drawn.map(({ children }) => children.some((c) => typeof c !== 'string' && c.tag === 'details'));
    expect(isFolded).toEqual(drawn.map((_, index) => index > 0));
  });

  test('says a fix once: in the answer, or in its finding', () => {
    const text = textOf(view(blocked));
    for (const { title } of blocked.findings.flatMap(({ fixes }) => fixes)) expect(text.split(title)).toHaveLength(2);
  });

  test('calls nothing an error in subnets that nobody said the function is in', () => {
    const command = "aws lambda get-function-configuration --function-name '<function>' --output json";
    const needs = [...blocked.needs, { kind: 'missing' as const, text: 'The configuration of the function.', command }];
    const open = { ...blocked, function: null, verdict: 'mixed' as const, needs };
    const text = textOf(view(open));
    expect(text).not.toContain('Error');
    expect(text.split('get-function-configuration')).toHaveLength(2);
    expect(text).toContain('Choose its subnets, or paste what this prints');
    expect(mainFinding(open)).toBeNull();
  });

  test('names several VPCs, counts in each, and folds more than two paths while nobody said which is his', () => {
    const [one, two] = blocked.subnets;
    if (one === undefined || two === undefined) throw new Error('the report has two subnets');
    const subnets = [
      { ...one, vpcId: 'vpc-1' },
      { ...two, vpcId: 'vpc-2' },
      { ...one, vpcId: 'vpc-2', routeTableId: 'rtb-9' },
    ];
    const open = { ...blocked, function: null, verdict: 'mixed' as const, subnets };
    const tree = reportView(open, {
      ...defaultOptions,
      names: { 'vpc-1': 'shop' },
      ranges: { 'vpc-2': '10.9.0.0/16' },
    });
    const titles = all(tree, ({ attrs }) => attrs['class'] === 'vpc-title').map(textOf);
    expect(titles).toEqual(['VPC shop vpc-1', 'VPC 10.9.0.0/16 vpc-2']);
    expect(textOf(tree)).toContain('In shop vpc-1, of 1 subnet: 1 unreachable.');
    const paths = all(tree, ({ attrs }) => attrs['class'] === 'subnet');
    const isFolded = paths.map(({ children }) =>
      children.some((c) => typeof c !== 'string' && c.tag === 'details' && c.attrs['class'] === undefined),
    );
    expect(isFolded).toEqual([true, true, true]);
  });

  test.each([
    ['a refusal, which asks for something else than the same command', 'BAD-13', true],
    ['any other text', 'FMT-20', false],
  ])('says of %s what it is and the one thing to do, once', (_, code, isRefusal) => {
    const text = 'AWS refused the call. Ask for the permission (read-only), then run it again.';
    const place = { document: null, source: 0, line: 3, column: 1 };
    const report = {
      ...unknown,
      answer: 'AWS refused the call.',
      documents: [],
      subnets: [],
      findings: [],
      diagnostics: [{ severity: 'error' as const, code, text, command: 'aws sso login', ...place }],
    };
    const tree = view(report);
    const said = textOf(tree);
    expect(said.split('Ask for the permission')).toHaveLength(2);
    expect(said.includes('Do this first')).toBe(isRefusal);
    expect(said.includes('Paste this next')).toBe(!isRefusal);
    // Who was refused runs the same command again: no other one is asked for.
    expect(said.includes('What to paste')).toBe(false);
    expect(all(tree, ({ attrs }) => attrs['href'] === '#L3')).toHaveLength(1);
  });

  test('asks first for what the remark of the answer asks for, and for the rest after that', () => {
    const report = check(
      '$ aws lambda get-function-configuration --function-name orders --query Runtime\n"nodejs22.x"\n',
    );
    const said = textOf(view(report));
    const [first = '', after = ''] = said.split('Paste this next')[1]?.split('Paste after that') ?? [];
    expect(first).toContain('aws lambda get-function-configuration --function-name orders');
    expect(after).toContain('aws ec2 describe-route-tables');
    expect(after).not.toContain('get-function-configuration --function-name <function>');
  });

  test('puts names before ids, and in the answer in their place', () => {
    const id = blocked.subnets[0]?.subnetId ?? '';
    const named = { ...blocked, answer: `A function attached to ${id} cannot reach the internet.` };
    const tree = reportView(named, { ...defaultOptions, names: { [id]: 'private-a' } });
    const headline = textOf(all(tree, ({ tag }) => tag === 'h2')[0] ?? '');
    expect(headline).toBe('A function attached to “private-a” cannot reach the internet.');
    expect(textOf(tree)).toContain(`private-a ${id}`);
  });

  test.each([
    ['the severity of a finding in words', 'Warning: A subnet falls back to the main table'],
    ['the cost of a fix', 'about $32.85 and $0.045 per GB in us-east-1'],
    ['the warning of a fix', 'The function restarts its connections.'],
    ['the command of a fix', 'aws ec2 create-nat-gateway --vpc-id vpc-0a1b2c3d4e5f60001'],
    ['the id of a finding', 'More about igw-without-public-ip'],
    ['an assumption', 'The network ACL is the default one'],
    ['what to paste next', 'aws ec2 describe-nat-gateways --nat-gateway-ids nat-0a1b2c3d4e5f60001'],
    ['what no command shows', 'Whether the payment API accepts your address.'],
    ['a remark on the paste', 'The output ends in the middle of a list.'],
    ['what was read', 'route tables: 2'],
    ['which addresses are reached', 'Reaches of the internet: 0.0.0.0/1, for example 1.1.1.1.'],
    ['which addresses are missed', 'Misses of the internet: 128.0.0.0/1, for example 151.101.1.1.'],
  ])('shows %s', (_, words) => {
    expect(textOf(view(blocked))).toContain(words);
  });

  test('asks in the answer for what to paste next only when the verdict waits for it', () => {
    const asks = (report: typeof blocked): boolean => textOf(view(report)).includes('Paste this next');
    expect(asks(unknown)).toBe(true);
    expect(asks(blocked)).toBe(false);
    expect(textOf(view(blocked))).toContain('What to paste next');
  });

  test('links to pages below the base, and to lessons that exist only', () => {
    const hrefs = (tree: Node): readonly (string | undefined)[] =>
      all(tree, ({ tag }) => tag === 'a').map(({ attrs }) => attrs['href']);
    expect(hrefs(view(blocked))).toContain('/base/findings/route-blackhole/');
    expect(hrefs(view(blocked)).some((href) => href?.includes('/learn/'))).toBe(false);
    const lessons = { 'route-blackhole': 'nat-done-right' };
    expect(hrefs(reportView(blocked, { ...defaultOptions, lessons }))).toContain('/learn/nat-done-right/');
  });

  test('has no id twice, and every link inside the report leads to an id or a line', () => {
    const twice = { ...blocked, findings: [...blocked.findings, ...blocked.findings] };
    const tree = view(twice);
    const ids = all(tree, (node) => 'id' in node.attrs).map(({ attrs }) => attrs['id'] ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    const inner = all(tree, ({ attrs }) => attrs['href']?.startsWith('#') ?? false).map(
      ({ attrs }) => attrs['href'] ?? '',
    );
    expect(inner.length).toBeGreaterThan(4);
    for (const href of inner) expect(ids.includes(href.slice(1)) || /^#L\d+$/u.test(href), href).toBe(true);
  });

  test('draws the path of a function that is not attached, which has no subnet', () => {
    const hops = [
      { kind: 'function', id: 'orders', outcome: 'block', rules: ['FN-2'], text: 'No IPv6 here.', evidence: [] },
    ] as const;
    const lambda = { name: 'orders', attached: false, vpcId: null, region: null, hops };
    const tree = view({ ...blocked, function: lambda, subnets: [] });
    expect(textOf(all(tree, ({ attrs }) => attrs['class'] === 'line-map')[0] ?? '')).toBe(
      'Function orders, blocked hereThe internet, not reached',
    );
    expect(textOf(tree)).toContain('Blocked first: Function.');
  });

  test('draws at most a page full of subnets and findings', () => {
    const many = {
      ...blocked,
      subnets: Array.from({ length: 500 }, () => blocked.subnets).flat(),
      findings: Array.from({ length: 500 }, () => blocked.findings).flat(),
    };
    expect(all(view(many), () => true).length).toBeLessThan(8000);
    expect(textOf(view(many))).toContain('more subnets are judged but not drawn');
  });
});

describe('hostile text', () => {
  test('comes out as text, in every place', () => {
    const html = toHtml(view(hostile));
    expect(html).not.toMatch(/<img|<script|\0/u);
    const tags = new Set(html.match(/(?<=<)[a-z][\w-]*/gu));
    const known = [
      'button',
      'section',
      'div',
      'p',
      'strong',
      'h2',
      'h3',
      'h4',
      'ul',
      'ol',
      'li',
      'a',
      'code',
      'span',
      'article',
      'pre',
      'copy-text',
      'details',
      'summary',
    ];
    expect([...tags].filter((tag) => !known.includes(tag))).toEqual([]);
  });

  test('cannot leave an attribute', () => {
    expect(toHtml(h('p', { title: hostileText }))).toBe(
      '<p title="&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&#39;&quot;&amp;\uFFFD&lt;script&gt;alert(2)&lt;/script&gt;"></p>',
    );
  });

  test('makes no link target', () => {
    const hrefs = all(view(hostile), ({ attrs }) => 'href' in attrs).map(({ attrs }) => attrs['href'] ?? '');
    for (const href of hrefs) expect(href).toMatch(/^(?:#|\/base\/)[\w/-]+(?:#[A-Z\d-]+)?$/u);
  });
});
