import { describe, expect, it } from 'vitest';
import { check, checkSeveral, severalToMarkdown, type Report } from '../../../src/analyzer/index.ts';
import { toMarkdown } from '../../../src/analyzer/report/to-markdown.ts';
import { printSeveral } from '../../../src/cli/print-several.ts';
import { printText } from '../../../src/cli/print-text.ts';
import { severalWithoutMadeUpIds, withoutMadeUpIds } from '../../../src/analyzer/report/without-made-up-ids.ts';

const local = { DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', Origin: 'CreateRouteTable', State: 'active' };
const report = check(
  JSON.stringify({ RouteTables: [{ Associations: [{ Main: true }], Routes: [local], VpcId: 'vpc-1' }] }),
);
const saying = (text: string): Report => ({ ...report, headline: text });

describe('what was pasted without its id', () => {
  it('has a made-up one in the report, and words in its sentences', () => {
    expect(JSON.stringify(report.subnets)).toContain('(route table)');
    const { subnets, findings, headline } = withoutMadeUpIds(report);
    const said = [
      headline,
      ...findings.map(({ text }) => text),
      ...subnets.flatMap(({ hops }) => hops.map((h) => h.text)),
    ];
    expect(said.join('\n')).not.toContain('(route table)');
  });

  it.each([
    ['(route table) has no route for it.', 'The route table has no route for it.'],
    ['(subnet 2) is next.', 'Subnet 2 is next.'],
    ['orders is attached to (subnet 2).', 'orders is attached to subnet 2.'],
    ['In (route table) nothing leads out.', 'In the route table nothing leads out.'],
    ['(transit gateway VPC attachment) has no subnet.', 'The transit gateway VPC attachment has no subnet.'],
    ['orders (the function) is as it was.', 'orders (the function) is as it was.'],
  ])('%s', (made, said) => {
    expect(withoutMadeUpIds(saying(made)).headline).toBe(said);
  });

  it('is spoken of in words by the command line and in what is sent on', () => {
    const wide = { DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'igw-0aa11bb22cc33dd44', State: 'active' };
    const text = JSON.stringify({
      RouteTables: [{ Associations: [{ Main: true }], Routes: [local, wide], VpcId: 'vpc-1' }],
    });
    const said = withoutMadeUpIds(check(text));
    const both = severalWithoutMadeUpIds(checkSeveral(text, ['internet', 's3']));
    const texts = [
      printText(said, []),
      toMarkdown(said, { ids: 'kept' }),
      printSeveral(both, []),
      severalToMarkdown(both),
    ];
    expect(said.findings.flatMap(({ fixes }) => fixes).length).toBeGreaterThan(0);
    for (const text of texts) expect(text).not.toContain('(route table)');
  });
});
