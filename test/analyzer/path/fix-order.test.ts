import { describe, expect, it } from 'vitest';
import { config, dead, group, id, ids, inTable, lists, noFunction, permission, reportOf, routes, toEigw, toNat, via, VPC, without, type Change } from '../support/vpc.ts'; // prettier-ignore

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

describe('COST-2 ways out that are there already come before a new gateway', () => {
  const toOld = dead(via('0.0.0.0/0', { NetworkInterfaceId: id('eni', 8), InstanceId: id('i', 8) }));
  const machine =
    (checked: boolean, state = 'running'): Change =>
    (draft) => {
      draft.lists.NatGateways = [];
      draft.lists.NetworkInterfaces = [
        {
          NetworkInterfaceId: id('eni', 9),
          InterfaceType: 'interface',
          SubnetId: ids.publicA,
          VpcId: VPC,
          PrivateIpAddress: '10.0.101.9',
          SourceDestCheck: checked,
          Attachment: { InstanceId: id('i', 9) },
          Association: { PublicIp: '52.20.30.40' },
        },
      ];
      draft.lists.Reservations = [
        {
          ReservationId: 'r-1',
          Instances: [{ InstanceId: id('i', 9), State: { Name: state }, VpcId: VPC, SubnetId: ids.publicA }],
        },
      ];
    };

  it.each([
    [
      'a replacement with its check on',
      machine(true),
      `Route to ${id('eni', 9)} of the running instance ${id('i', 9)}`,
    ],
    ['one whose check is off', machine(false), `Route to ${id('eni', 9)} of the running instance ${id('i', 9)}`],
    ['not one that is stopped', machine(true, 'stopped'), 'Detach the function, if it needs nothing private'],
  ])('a NAT instance: %s', (_, change, first) => {
    expect(titles([routes(toOld), change], 'internet')[0]).toBe(first);
  });

  it('switches the check off before the route is replaced', () => {
    const [first] = reportOf([routes(toOld), machine(true)]).findings[0]?.fixes ?? [];
    expect(first?.changes.map((c) => c.operation)).toEqual(['ModifyNetworkInterfaceAttribute', 'ReplaceRoute']);
  });

  it('an instance that is none is not taken for one where no route was', () => {
    expect(titles([routes(), machine(true)], 'internet').join()).not.toContain('running instance');
  });

  it('a NAT gateway that another table uses, where the gateways were not pasted', () => {
    const other: Change = (draft) => {
      const found = draft.lists.RouteTables?.find((t) => t.RouteTableId === ids.main);
      found?.Routes?.push(via('0.0.0.0/0', { NatGatewayId: ids.nat }));
    };
    const changes = [routes(), other, without('NatGateways')];
    expect(titles(changes, 'internet')[0]).toBe(`Route to NAT gateway ${ids.nat}`);
  });

  it('detaching, before a NAT gateway is made', () => {
    expect(titles([routes(), lists({ NatGateways: [] })], 'internet').slice(0, 2)).toEqual([
      'Detach the function, if it needs nothing private',
      'Create a regional NAT gateway and route to it',
    ]);
  });
});

describe('V6-1 a way out over IPv6 is mentioned where IPv4 has none', () => {
  const on = config({ Ipv6AllowedForDualStack: true });
  const said = (changes: readonly Change[]) => {
    const report = reportOf(changes);
    return [report.headline.endsWith('; over IPv6 it can.'), report.findings.some((f) => f.id === 'egress-only-route')];
  };

  it.each([
    ['it works', [routes(toEigw), on], [true, true]],
    ['the function has no IPv6', [routes(toEigw)], [false, false]],
    ['its route is dead', [routes(dead(toEigw)), on], [false, false]],
    ['IPv4 works', [routes(toNat, toEigw), on], [false, false]],
  ])('%s', (_, changes, expected) => {
    expect(said(changes)).toEqual(expected);
  });
});

describe('RT-2 the main table is called so where the paste proves it', () => {
  it('not a table that no association ties to anything', () => {
    const loose: Change = inTable(ids.private, (table) => (table.Associations = []));
    const report = reportOf([loose, noFunction, without('Subnets')]);
    const texts = report.subnets.flatMap((s) => s.hops.map((h) => h.text)).join(' ');
    expect(texts).toContain(`${ids.main} (main)`);
    expect(texts).not.toContain(`${ids.private} (main)`);
  });
});

describe('TGT-11 a peering connection that is over', () => {
  const PEERING = id('pcx', 1);
  const toPeer = via('10.1.0.0/16', { VpcPeeringConnectionId: PEERING });
  const inState = (Code: string): Change =>
    lists({
      VpcPeeringConnections: [
        {
          VpcPeeringConnectionId: PEERING,
          Status: { Code, Message: Code },
          AccepterVpcInfo: {
            VpcId: id('vpc', 8),
            CidrBlock: '10.1.0.0/16',
            OwnerId: '123456789012',
            Region: 'eu-west-1',
          },
          RequesterVpcInfo: { VpcId: VPC, CidrBlock: '10.0.0.0/16', OwnerId: '123456789012', Region: 'eu-west-1' },
        },
      ],
    });

  it.each([
    ['pending-acceptance', 'Accept the peering connection'],
    ['deleted', 'Make a new peering connection and route to it'],
  ])('is accepted or made again: %s', (state, title) => {
    const changes = [routes(toNat, toPeer), inState(state)];
    expect(titles(changes, '10.1.2.3')).toEqual([title]);
    expect(reportOf(changes, { destination: '10.1.2.3' }).headline).toContain(`${PEERING} is in state ${state}`);
  });
});

describe('SEL-10 a private address without a route', () => {
  it('is no reason for a NAT gateway', () => {
    const report = reportOf([routes()], { destination: '172.20.1.1' });
    expect(report.findings[0]?.id).toBe('no-default-route');
    expect(report.findings[0]?.fixes).toEqual([]);
    expect(report.findings[0]?.text).toContain('A NAT gateway leads to no private network.');
  });
});
