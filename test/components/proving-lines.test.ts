import { describe, expect, it } from 'vitest';
import { check } from '../../src/analyzer/index.ts';
import { provingLines } from '../../src/components/Proof/proving-lines.ts';

const route = (fields: object): object => ({ Origin: 'CreateRoute', State: 'active', ...fields });
const table = JSON.stringify(
  {
    RouteTables: [
      {
        RouteTableId: 'rtb-0a1b2c3d4e5f60001',
        VpcId: 'vpc-0a1b2c3d4e5f60001',
        Associations: [
          { RouteTableAssociationId: 'rtbassoc-0a1b2c3d4e5f60001', Main: true, RouteTableId: 'rtb-0a1b2c3d4e5f60001' },
        ],
        Routes: [
          route({ DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local' }),
          route({ DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-0a1b2c3d4e5f60009', State: 'blackhole' }),
        ],
      },
    ],
  },
  null,
  2,
);
const files = [{ name: 'route-tables.json', text: table }];
const report = check(files, {});

describe('the lines that prove a finding', () => {
  it('are those that hold what its text names, in the order of the file', () => {
    const finding = report.findings.find(({ id }) => id === 'route-blackhole');
    expect(finding).toBeDefined();
    const lines = finding === undefined ? [] : provingLines(finding, report, files);
    expect(lines.map(({ text }) => text)).toEqual(['"State": "blackhole",', '"DestinationCidrBlock": "0.0.0.0/0",']);
    for (const { number, text } of lines) expect(table.split('\n')[number - 1]).toContain(text);
  });

  it('are none when nothing in the text proves it', () => {
    const [finding] = report.findings;
    expect(finding === undefined ? null : provingLines({ ...finding, evidence: [] }, report, files)).toEqual([]);
  });
});
