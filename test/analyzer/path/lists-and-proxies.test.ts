/** Families of prefix lists, gateway-endpoint lists and single addresses, NAT/Proxy firewalls, endpoint and attachment types. */
import { describe, expect, it } from 'vitest';
import { hold } from '../support/hold.ts';
import {
  config, egress, endpoints, fn, gatewayEndpoint, id, ids, interfaceEndpoint, isolated, lists, nat, permission, publicRoutes, reportOf, routes, S3_LIST, table, tableOf, toIgw, toNat, toS3, via, type Change,
} from '../support/vpc.ts'; // prettier-ignore
import type { Question } from '../../../src/analyzer/index.ts';
import type * as aws from '../../oracle/shapes.ts';

const pl = 'pl-0a1b2c3d4e5f60718';
const FIREWALL = id('vpce', 5);
const toFirewall = via('0.0.0.0/0', { GatewayId: FIREWALL });
const listed = { ...permission('-1', null, []), PrefixListIds: [{ PrefixListId: pl }] };
const family = (AddressFamily: string, OwnerId = '123456789012'): Change =>
  lists({ PrefixLists: [{ PrefixListId: pl, PrefixListName: 'partners', OwnerId, AddressFamily }] });

hold('prefix lists have one family', [
  {
    title: 'SG-8 a list of IPv6 addresses lets nothing of IPv4 through, seen or unseen: certain',
    given: [egress(listed), family('IPv6')],
    verdict: 'unreachable',
    finds: ['security-group-egress'],
  },
  {
    title: 'SG-8 a list of IPv4 addresses whose entries are unseen stays open',
    given: [egress(listed), family('IPv4')],
    verdict: 'unknown',
  },
  {
    title: 'SEL-13 a route to a list of IPv6 addresses carries nothing of IPv4',
    given: [routes(via(pl, { NatGatewayId: ids.nat })), family('IPv6')],
    verdict: 'unreachable',
    lacks: ['prefix-list-not-expanded'],
  },
  {
    title: 'SEL-13 a list of AWS for the other family carries no address that is asked about',
    given: [
      routes(toNat, via(pl, { GatewayId: id('vgw', 1) })),
      lists({
        PrefixLists: [
          { PrefixListId: pl, PrefixListName: 'com.amazonaws.eu-west-1.s3', OwnerId: 'AWS', AddressFamily: 'IPv6' },
        ],
      }),
    ],
    ask: { destination: '52.218.7.9' },
    verdict: 'reachable',
  },
  {
    title: 'SG-8 entries do not change the family of a list',
    given: [
      egress(listed),
      family('IPv6'),
      (draft) => {
        draft.entries[pl] = ['2001:db8:1::/48'];
      },
    ],
    verdict: 'unreachable',
  },
]);

const withS3 = (...more: aws.Route[]): Change[] => [
  routes(toS3, ...more),
  endpoints([gatewayEndpoint('s3', [ids.private])]),
];
const address = { destination: '52.218.7.9' } as const;

hold('SEL-13: one address, and a gateway endpoint whose list was not pasted', [
  {
    title: 'SEL-13 the address may be the service’s, or not: unknown, and no guess',
    given: withS3(),
    ask: address,
    verdict: 'unknown',
    lean: null,
    needs: `get-managed-prefix-list-entries --prefix-list-id ${S3_LIST}`,
  },
  { title: 'SEL-13 the internet as a whole is not: unreachable', given: withS3(), verdict: 'unreachable' },
  {
    title: 'SEL-13 where the other way works too, it does not matter',
    given: withS3(toNat),
    ask: address,
    verdict: 'reachable',
  },
  {
    title: 'SEL-13 a private address is no service’s',
    given: withS3(),
    ask: { destination: '172.20.0.9' },
    verdict: 'unreachable',
  },
  {
    title: 'SEL-13 unreachable where every possible way blocks',
    given: [...withS3(), egress(permission('tcp', [80, 80], ['0.0.0.0/0']))],
    ask: address,
    verdict: 'unreachable',
  },
  {
    title: 'SEL-13 entries that were pasted settle it',
    given: [
      ...withS3(),
      lists({
        PrefixLists: [
          {
            PrefixListId: S3_LIST,
            PrefixListName: 'com.amazonaws.eu-west-1.s3',
            OwnerId: 'AWS',
            Cidrs: ['3.5.64.0/21'],
          },
        ],
      }),
    ],
    ask: address,
    verdict: 'unreachable',
  },
]);

const firewall = (change: Partial<aws.VpcEndpoint> = {}): aws.VpcEndpoint => ({
  ...interfaceEndpoint('firewall'),
  VpcEndpointId: FIREWALL,
  VpcEndpointType: 'GatewayLoadBalancer',
  SubnetIds: [ids.privateB],
  PrivateDnsEnabled: false,
  ...change,
});
/** The firewall's subnet has a table of its own with these routes. */
const behind =
  (...list: aws.Route[]): Change =>
  (draft) => {
    const shared = tableOf(draft, ids.private);
    if (shared) shared.Associations = (shared.Associations ?? []).filter((a) => a.SubnetId !== ids.privateB);
    draft.lists.RouteTables?.push(table(ids.privateB2, list, [ids.privateB]));
  };
const proxy = nat({
  AttachedAppliances: [
    { Type: 'network-firewall-proxy', ApplianceArn: 'arn:aws:network-firewall:eu-west-1:123456789012:firewall/egress' },
  ],
});
const guarded =
  (mode: string, exclusions: aws.BpaExclusion[] = []): Change =>
  (draft) => {
    draft.bpaMode = mode;
    draft.lists.VpcBlockPublicAccessExclusions = exclusions;
  };

hold('FW-1 NAT-18: firewalls', [
  {
    title: 'FW-1 a firewall straight to an internet gateway leans unreachable',
    given: [routes(toFirewall), endpoints([firewall()]), behind(toIgw)],
    verdict: 'depends',
    lean: 'unreachable',
  },
  {
    title: 'FW-1 NAT-18 with a NAT/Proxy firewall in the VPC it leans reachable, and still depends',
    given: [routes(toFirewall), endpoints([firewall()]), behind(toIgw), proxy],
    verdict: 'depends',
    lean: 'reachable',
    finds: ['firewall-endpoint-hop'],
  },
  {
    title: 'NAT-18 such a firewall sends out by itself, whatever its subnet’s table lacks',
    given: [routes(toFirewall), endpoints([firewall()]), behind(), proxy],
    verdict: 'depends',
    lean: 'reachable',
  },
  {
    title: 'NAT-18 over IPv6 it leans nowhere: what it does there is not documented',
    given: [
      routes(via('::/0', { GatewayId: FIREWALL })),
      config({ Ipv6AllowedForDualStack: true }),
      endpoints([firewall()]),
      behind(),
      proxy,
    ],
    ask: { family: 'ipv6' },
    verdict: 'depends',
    lean: null,
  },
  {
    title: 'NAT-18 a NAT/Proxy firewall of another VPC sends nothing out of this one',
    given: [routes(toFirewall), endpoints([firewall()]), behind(), proxy, nat({ VpcId: 'vpc-0f0f0f0f0f0f0f0f0' })],
    verdict: 'unreachable',
  },
  {
    title: 'NAT-18 an endpoint that is down blocks all the same',
    given: [routes(toFirewall), endpoints([firewall({ State: 'failed' })]), behind(toIgw), proxy],
    verdict: 'unreachable',
  },
  {
    title: 'NAT-18 ordinary routed traffic through that NAT gateway follows its subnet',
    given: [proxy],
    verdict: 'reachable',
  },
  {
    title:
      'NAT-18 what a NAT gateway sends to such a firewall AWS excepts nowhere: no dead end is proved, and no way out',
    given: [publicRoutes(toFirewall), endpoints([firewall()]), behind(), proxy],
    verdict: 'depends',
    lean: null,
    lacks: ['nat-in-private-subnet'],
  },
  {
    title: 'FW-1 a routed firewall behind a NAT gateway needs a table that leads on',
    given: [publicRoutes(toFirewall), endpoints([firewall()]), behind()],
    verdict: 'unreachable',
    finds: ['nat-in-private-subnet'],
  },
  {
    title: 'BPA-2 FW-1 what Block Public Access drops it drops whatever the firewall decides',
    given: [routes(toFirewall), endpoints([firewall()]), behind(toIgw), guarded('block-bidirectional')],
    verdict: 'unreachable',
    finds: ['block-public-access'],
  },
  {
    title: 'BPA-2 NAT-18 so it does behind a NAT/Proxy firewall',
    given: [routes(toFirewall), endpoints([firewall()]), behind(toIgw), proxy, guarded('block-bidirectional')],
    verdict: 'unreachable',
    finds: ['block-public-access'],
  },
  {
    title: 'BPA-5 an excluded firewall subnet leaves it open',
    given: [
      routes(toFirewall),
      endpoints([firewall()]),
      behind(toIgw),
      guarded('block-bidirectional', [
        {
          ExclusionId: 'vpcbpa-exclude-0a1',
          ResourceArn: `arn:aws:ec2:eu-west-1:123456789012:subnet/${ids.privateB}`,
          InternetGatewayExclusionMode: 'allow-bidirectional',
          State: 'create-complete',
        },
      ]),
    ],
    verdict: 'depends',
  },
  ...['Resource', 'ServiceNetwork', 'Tunnel'].map((type) => ({
    title: `VPCE-2 an endpoint of type ${type} is no firewall`,
    given: [routes(toFirewall), endpoints([firewall({ VpcEndpointType: type })]), behind(toNat)],
    verdict: 'depends' as const,
    lean: null,
    finds: ['unknown-target'],
    lacks: ['firewall-endpoint-hop'],
  })),
  ...['Resource', 'ServiceNetwork', 'Tunnel'].map((type) => ({
    title: `VPCE-2 an endpoint of type ${type} serves no AWS service`,
    given: [isolated, endpoints([interfaceEndpoint('sqs', { VpcEndpointType: type })])],
    ask: { destination: 'sqs' },
    verdict: 'unreachable' as const,
    lacks: ['interface-endpoint-present'],
  })),
]);

const attachments = (...types: string[]): Change =>
  lists({
    TransitGatewayAttachments: types.map((ResourceType, i) => ({
      TransitGatewayAttachmentId: id('tgw-attach', i + 1),
      TransitGatewayId: id('tgw', 1),
      ResourceType,
      ResourceId: 'x',
      State: 'available',
    })),
  });

describe('TGT-8i attachments that are no exit', () => {
  const text = (...types: string[]): string =>
    reportOf([routes(via('0.0.0.0/0', { TransitGatewayId: id('tgw', 1) })), attachments(...types)]).findings.find(
      (finding) => finding.id === 'transit-gateway-egress',
    )?.text ?? '';

  it.each(['network-function', 'client-vpn', 'vpn-concentrator'])('TGT-8 names %s', (type) => {
    expect(text('vpc', type)).toContain(`${type} are no exit`);
  });

  it('TGT-8 names none where all are VPCs', () => {
    expect(text('vpc', 'peering')).not.toContain('no exit');
  });
});

hold('RT-1: two tables, and what a group was made by', [
  {
    title: 'RT-1 a subnet with two associated tables mixes two moments: unknown',
    given: [(draft) => draft.lists.RouteTables?.push(table(ids.privateB2, [toIgw], [ids.privateA]))],
    verdict: 'unknown',
    finds: ['contradictory-paste'],
    shows: ['contradictory-paste', ids.privateA],
  },
  {
    title: 'SG-10 a group without any outbound rule',
    given: [egress()],
    verdict: 'unreachable',
    finds: ['security-group-egress'],
  },
]);

describe('SG-10 the text about a group without rules', () => {
  const text = (change: Change): string =>
    reportOf([change]).findings.find(({ id: name }) => name === 'security-group-egress')?.text ?? '';

  it('SG-10 says what Terraform and CloudFormation make', () => {
    expect(text(egress())).toMatch(/Terraform .*CloudFormation/);
  });

  it('SG-10 says it of groups without any rule only', () => {
    expect(text(egress(permission('tcp', [443, 443], ['10.0.0.0/8'])))).not.toMatch(/Terraform/);
  });
});

describe('what a NAT gateway writes', () => {
  it('NAT-4 its own private address, which the internet gateway swaps for the Elastic IP', () => {
    const hops = reportOf([]).subnets[0]?.hops ?? [];
    const text = (kind: string): string => hops.find((hop) => hop.kind === kind)?.text ?? '';
    expect(text('nat-gateway')).toContain('writes its own private address');
    expect(text('internet-gateway')).toContain('for its Elastic IP');
  });
});

const DurableConfig = { RetentionPeriodInDays: 14, ExecutionTimeout: 3600 };
const durable = fn({ DurableConfig });

hold('FN-29: durable functions', [
  {
    title: 'FN-29 the way to lambda is answered unasked',
    given: [durable],
    verdict: 'reachable',
    finds: ['durable-function'],
  },
  {
    title: 'FN-29 without a way out it is a warning beside the verdict',
    given: [durable, isolated],
    verdict: 'unreachable',
    finds: ['durable-function', 'no-default-route'],
  },
  {
    title: 'FN-29 one that is not attached needs nothing',
    given: [fn({ DurableConfig, VpcConfig: undefined })],
    verdict: 'reachable',
    lacks: ['durable-function'],
  },
  {
    title: 'FN-29 BAD-3 of one whose subnets were lost nothing is said: those of others are not its own',
    given: [fn({ DurableConfig, VpcConfig: { SubnetIds: [], SecurityGroupIds: ['sg-0f1f1f1f1f1f1f1f1'] } })],
    verdict: 'unknown',
    lacks: ['durable-function'],
  },
  {
    title: 'FN-29 the question itself is not asked twice',
    given: [durable],
    ask: { destination: 'lambda' },
    verdict: 'reachable',
    lacks: ['durable-function'],
  },
  { title: 'FN-29 an ordinary function needs no such thing', verdict: 'reachable', lacks: ['durable-function'] },
  {
    title: 'FN-29 it changes no verdict',
    given: [durable, isolated, endpoints([interfaceEndpoint('lambda')])],
    verdict: 'unreachable',
    finds: ['durable-function'],
  },
]);

describe('FN-29 the severity', () => {
  const severityAsked = (question: Question, ...changes: Change[]): string =>
    reportOf([durable, ...changes], question).findings.find(({ id: name }) => name === 'durable-function')?.severity ??
    '';
  const severity = (...changes: Change[]): string => severityAsked({}, ...changes);

  it('FN-29 is a note where lambda is reached, by the internet or by an endpoint', () => {
    expect(severity()).toBe('note');
    expect(severity(isolated, endpoints([interfaceEndpoint('lambda')]))).toBe('note');
  });

  it('FN-29 is a warning where it is not', () => {
    expect(severity(isolated)).toBe('warning');
  });

  it('FN-29 is that of the way to lambda over IPv4 and port 443, whatever was asked', () => {
    const narrow = egress(permission('tcp', [443, 443], ['0.0.0.0/0']));
    expect(severityAsked({ family: 'ipv6' }, narrow)).toBe('note');
    expect(severityAsked({ port: 25 }, narrow)).toBe('note');
    const only = routes(via('8.8.8.8/32', { NatGatewayId: ids.nat }));
    expect(severityAsked({ destination: '8.8.8.8' }, only)).toBe('warning');
  });
});

describe('FN-30 a role without permissions', () => {
  it('FN-30 FN-17 is told which it lacks', () => {
    const report = reportOf([fn({ State: 'Failed', StateReasonCode: 'InsufficientRolePermissions' })]);
    expect(report.findings.find(({ id: name }) => name === 'function-state')?.text).toContain(
      'ec2:CreateNetworkInterface',
    );
  });
});
