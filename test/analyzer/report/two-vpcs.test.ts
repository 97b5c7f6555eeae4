// What `describe-route-tables` prints for a whole account: the VPCs are told apart.
import { describe, expect, test } from 'vitest';
import { check, toMarkdown } from '../../../src/analyzer/index.ts';

const table = (
  id: string,
  vpc: string | undefined,
  target: Record<string, string> | null,
  subnets: readonly string[],
) => ({
  RouteTableId: id,
  VpcId: vpc,
  Associations: [
    ...(subnets.length === 0 ? [{ Main: true, RouteTableId: id }] : []),
    ...subnets.map((SubnetId) => ({ Main: false, RouteTableId: id, SubnetId })),
  ],
  Routes: [
    { DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', State: 'active' },
    ...(target === null ? [] : [{ DestinationCidrBlock: '0.0.0.0/0', State: 'active', ...target }]),
  ],
});
const [SHOP, OTHER] = ['vpc-0c90aa71b2d3e4f66', 'vpc-1a2b3c4d'];
const shop = [
  table('rtb-0aaaa00000000000a1', SHOP, null, []),
  table('rtb-0c2c2c2c2c2c2c2c3', SHOP, { NatGatewayId: 'nat-0d3d3d3d3d3d3d3d4' }, ['subnet-0a11bc99d3e7f0022']),
];
const other = table('rtb-4f0a1b2c', OTHER, { GatewayId: 'igw-9a8b7c6d' }, []);
const paste = (tables: readonly unknown[]): string => JSON.stringify({ RouteTables: tables });

describe('two VPCs in one paste', () => {
  const report = check(paste([other, ...shop]));
  test('are counted in the answer', () => {
    expect(report.verdict).toBe('mixed');
    expect(report.answer).toBe('The paste holds 2 VPCs. It depends on which subnets your function is attached to.');
  });
  test('are named at every subnet', () => {
    expect(new Set(report.subnets.map(({ vpcId }) => vpcId))).toEqual(new Set([SHOP, OTHER]));
    for (const { routeTableId, vpcId } of report.subnets)
      expect(vpcId).toBe(routeTableId === 'rtb-4f0a1b2c' ? OTHER : SHOP);
  });
  test('have no id left in a report that is sent on', () => {
    expect(JSON.stringify(toMarkdown(report))).not.toMatch(/vpc-0c90|vpc-1a2b/);
  });
});

test.each([
  ['one VPC', paste(shop)],
  [
    'tables without a VPC',
    paste([...shop, table('rtb-0ffffffffffffffff', undefined, null, ['subnet-0ffffffffffffffff'])]),
  ],
])('%s is not named subnet by subnet', (_, text) => {
  const { subnets, answer } = check(text);
  expect(subnets.length).toBeGreaterThan(1);
  expect(subnets.filter((subnet) => 'vpcId' in subnet)).toEqual([]);
  expect(answer).not.toContain('VPCs');
});
