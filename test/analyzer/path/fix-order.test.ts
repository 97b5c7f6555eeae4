import { describe, expect, it } from 'vitest';
import { dead, group, id, ids, permission, reportOf, routes, toNat, via, VPC, type Change } from '../support/vpc.ts'; // prettier-ignore

const titles = (changes: readonly Change[], destination: string): string[] =>
  reportOf(changes, { destination, port: destination.startsWith('10.') ? 5432 : 443 }).findings.flatMap((f) =>
    f.fixes.map((x) => x.title),
  );

describe('COST-2 the free fix comes first', () => {
  it.each(['s3', 'dynamodb'])('a gateway endpoint before a NAT gateway: %s', (service) => {
    const [first, ...more] = titles([routes()], service);
    expect(first).toBe('Add a gateway endpoint');
    expect(more.join()).toMatch(/NAT gateway/);
  });
});

describe('SEL-5 a dead route to a private network is not replaced by a NAT gateway', () => {
  const PEER = '10.1.0.0/16';

  it.each([
    [
      'a peering connection',
      { VpcPeeringConnectionId: id('pcx', 1) },
      ['Make a new peering connection and route to it'],
    ],
    ['a VPN gateway', { GatewayId: id('vgw', 1) }, []],
    ['a transit gateway', { TransitGatewayId: id('tgw', 1) }, []],
  ])('%s', (_, target, expected) => {
    const changes = [routes(toNat, dead(via(PEER, target)))];
    const report = reportOf(changes, { destination: '10.1.2.3' });
    expect(report.verdict).toBe('unreachable');
    expect(report.findings[0]?.id).toBe('route-blackhole');
    expect(JSON.stringify(report.findings[0])).toContain('A NAT gateway leads to no private network.');
    expect(titles(changes, '10.1.2.3')).toEqual(expected);
  });

  it('a dead default route is', () => {
    const changes = [routes(dead(via('0.0.0.0/0', { VpcPeeringConnectionId: id('pcx', 1) })))];
    expect(titles(changes, '8.8.8.8').join()).toMatch(/NAT gateway/);
  });
});

describe('TGT-1 the group of the receiver refuses', () => {
  const GROUP = id('sg', 6);
  const database: Change = (draft) => {
    draft.lists.SecurityGroups?.push(group(GROUP, [], [permission('tcp', [5432, 5432], ['198.51.100.7/32'])]));
    draft.lists.NetworkInterfaces = [
      {
        NetworkInterfaceId: id('eni', 6),
        InterfaceType: 'interface',
        SubnetId: ids.privateA,
        VpcId: VPC,
        PrivateIpAddress: '10.0.1.50',
        Groups: [{ GroupId: GROUP }],
      },
    ];
  };

  it('is named in the headline, the stop, the finding and the fix', () => {
    const report = reportOf([database], { destination: '10.0.1.50', port: 5432 });
    expect(report.verdict).toBe('unreachable');
    expect(report.headline).toContain(`the security group of 10.0.1.50 (${GROUP}) does not admit the function`);
    const [finding] = report.findings;
    expect(finding?.id).toBe('receiver-security-group');
    expect(finding?.fixes[0]?.cli.join()).toContain(`authorize-security-group-ingress --group-id ${GROUP}`);
    expect(finding?.fixes[0]?.cli.join()).toContain('5432');
    const stop = report.subnets[0]?.hops.find((h) => h.kind === 'local');
    expect([stop?.outcome, stop?.text]).toEqual(['block', 'The security group of 10.0.1.50 refuses it.']);
  });
});

describe('SEL-8 the public address of a neighbour', () => {
  const neighbour =
    (change: object = {}): Change =>
    (draft) => {
      draft.lists.NetworkInterfaces = [
        {
          NetworkInterfaceId: id('eni', 7),
          InterfaceType: 'interface',
          SubnetId: ids.publicA,
          VpcId: VPC,
          PrivateIpAddress: '10.0.101.20',
          Association: { PublicIp: '52.20.30.40' },
          ...change,
        },
      ];
    };
  const about = (changes: readonly Change[], destination = '52.20.30.40') => {
    const { verdict, findings } = reportOf(changes, { destination });
    const at = findings.findIndex((f) => f.id === 'own-public-address');
    return [
      verdict,
      at,
      findings[at]?.severity,
      JSON.stringify(findings[at] ?? {}).includes('Call 10.0.101.20 instead'),
    ];
  };

  it('is the cause in the headline, and the first fix', () => {
    const { headline, findings } = reportOf([routes(), neighbour()], { destination: '52.20.30.40' });
    expect(headline).toContain('52.20.30.40 is the public address of a neighbour');
    expect(findings.flatMap(({ fixes }) => fixes)[0]?.title).toBe('Call 10.0.101.20 in place of 52.20.30.40');
  });

  it('comes first where nothing leads out', () => {
    expect(about([routes(), neighbour()])).toEqual(['unreachable', 0, 'error', true]);
  });

  it('is a note where a NAT gateway leads there and back', () => {
    const [verdict, , severity] = about([neighbour()]);
    expect([verdict, severity]).toEqual(['reachable', 'note']);
  });

  it('is not said of another address, or of another VPC', () => {
    expect(about([routes(), neighbour()], '52.20.30.41')[1]).toBe(-1);
    expect(about([routes(), neighbour({ VpcId: id('vpc', 9) })])[1]).toBe(-1);
  });
});
