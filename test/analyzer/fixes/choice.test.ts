import { describe, expect, it } from 'vitest';
import type { Fix, Question } from '../../../src/analyzer/index.ts';
import { check } from '../../../src/analyzer/index.ts';
import { egress, lists, permission, reportOf, routes, textsOf, toIgw, type Change } from '../support/vpc.ts';

const fixesOf = (finding: string, changes: readonly Change[], question: Question = {}): readonly Fix[] =>
  reportOf(changes, question).findings.find((found) => found.id === finding)?.fixes ?? [];

describe('fixes', () => {
  it('SG-12 name the port, the family and the group', () => {
    const closed = egress();
    const [four] = fixesOf('security-group-egress', [closed], { port: 8443 });
    expect(four?.cli.join()).toMatch(/authorize-security-group-egress --group-id sg-\w+ .*8443.*0\.0\.0\.0\/0/);
    const narrow = egress(permission('tcp', [80, 80], ['0.0.0.0/0']));
    expect(fixesOf('security-group-egress', [narrow])[0]?.cli.join()).toContain('443');
  });

  it('COST-2 put what is free before what costs money', () => {
    const changes = [routes(toIgw), lists({ NatGateways: [] })];
    const costs = fixesOf('igw-without-public-ip', changes).map((fix) => fix.monthlyCost ?? '');
    const paid = costs.findIndex((cost) => cost.includes('$'));
    expect(paid, costs.join(' | ')).toBeGreaterThan(0);
    expect(costs.slice(paid).filter((cost) => cost === 'no charge')).toEqual([]);
  });
});

describe('Block Public Access', () => {
  const options = (change: object): string =>
    JSON.stringify({
      VpcBlockPublicAccessOptions: {
        InternetGatewayBlockMode: 'block-bidirectional',
        State: 'update-complete',
        ManagedBy: 'account',
        ExclusionsAllowed: 'allowed',
        ...change,
      },
    });
  const finding = (change: object) => {
    const none = lists({ VpcBlockPublicAccessExclusions: [] });
    const texts = [...textsOf([none]), { name: 'options.json', text: options(change) }];
    return check(texts).findings.find((found) => found.id === 'block-public-access');
  };

  it('BPA-7 offers an exclusion where exclusions are allowed', () => {
    expect(finding({})?.fixes.map((fix) => fix.title)).toEqual(['Exclude the subnet', 'Block inbound only']);
  });

  it('BPA-7 offers none where they are not', () => {
    const titles = finding({ ExclusionsAllowed: 'not-allowed' })?.fixes.map((fix) => fix.title);
    expect(titles).toEqual(['Block inbound only']);
  });

  it('BPA-7 offers nothing where an organization decides, and says who to ask', () => {
    const managed = finding({ ManagedBy: 'declarative-policy' });
    expect(managed?.fixes).toEqual([]);
    expect(managed?.text).toContain('organization');
  });
});
