import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import { hold } from '../support/hold.ts';
import {
  config, cut, dual, id, ids, inSubnet, inTable, internetGateway, lists, nat, noFunction, publicRoutes, routes, secondSubnet, table, textsOf, toIgw, toNat, via, VPC, without, type Change, type Text,
} from '../support/vpc.ts'; // prettier-ignore
import { ACCOUNT, REGION } from '../../oracle/test-vpc.ts';

const mode =
  (bpaMode: string, exclusions: Change = lists({ VpcBlockPublicAccessExclusions: [] })): Change =>
  (draft) => {
    draft.bpaMode = bpaMode;
    exclusions(draft);
  };
const BOTH = 'block-bidirectional';
const IN = 'block-ingress';
const excluded = (resource: string, how: string, State = 'create-complete') => ({
  ExclusionId: 'vpcbpa-exclude-0a1',
  ResourceArn: `arn:aws:ec2:${REGION}:${ACCOUNT}:${resource}`,
  InternetGatewayExclusionMode: how,
  State,
});
const exclusion = (resource: string, how: string, State?: string): Change =>
  lists({ VpcBlockPublicAccessExclusions: [excluded(resource, how, State)] });
const natSubnet = `subnet/${ids.publicA}`;
const mySubnet = `subnet/${ids.privateA}`;
const ipv6 = { family: 'ipv6' } as const;
const igw6 = [...dual, routes(toNat, via('::/0', { GatewayId: ids.igw }))];
const regional = nat({
  SubnetId: undefined,
  AvailabilityMode: 'regional',
  AutoProvisionZones: 'enabled',
  RouteTableId: id('rtb', 9),
});

hold('BPA: VPC Block Public Access', [
  { title: 'BPA-1 off has no effect', given: [mode('off')], verdict: 'reachable', lacks: ['block-public-access'] },
  {
    title: 'BPA-2 bidirectional without exclusions stops a NAT gateway',
    given: [mode(BOTH)],
    verdict: 'unreachable',
    finds: ['block-public-access'],
    stop: ['block-public-access', 'block'],
    shows: ['block-public-access', BOTH],
  },
  {
    title: 'BPA-2 bidirectional stops an egress-only gateway',
    given: [...dual, mode(BOTH)],
    ask: ipv6,
    verdict: 'unreachable',
    finds: ['block-public-access'],
  },
  {
    title: 'BPA-3 block-ingress lets a NAT gateway out',
    given: [mode(IN)],
    verdict: 'reachable',
    lacks: ['block-public-access'],
  },
  {
    title: 'BPA-3 block-ingress lets an egress-only gateway out',
    given: [...dual, mode(IN)],
    ask: ipv6,
    verdict: 'reachable',
  },
  {
    title: 'BPA-3 block-ingress stops IPv6 straight through an internet gateway',
    given: [...igw6, mode(IN)],
    ask: ipv6,
    verdict: 'unreachable',
    finds: ['block-public-access'],
  },
  {
    title: 'BPA-3 unless allow-bidirectional covers the function’s subnet',
    given: [...igw6, mode(IN, exclusion(mySubnet, 'allow-bidirectional'))],
    ask: ipv6,
    verdict: 'reachable',
  },
  {
    title: 'BPA-4 allow-egress on the NAT gateway’s subnet',
    given: [mode(BOTH, exclusion(natSubnet, 'allow-egress'))],
    verdict: 'reachable',
  },
  {
    title: 'BPA-4 allow-bidirectional on the NAT gateway’s subnet',
    given: [mode(BOTH, exclusion(natSubnet, 'allow-bidirectional'))],
    verdict: 'reachable',
  },
  {
    title: 'BPA-4 an exclusion of the VPC covers every subnet',
    given: [mode(BOTH, exclusion(`vpc/${VPC}`, 'allow-egress'))],
    verdict: 'reachable',
  },
  {
    title: 'BPA-4 an exclusion of the function’s subnet does not help its NAT gateway',
    given: [mode(BOTH, exclusion(mySubnet, 'allow-egress'))],
    verdict: 'unreachable',
    finds: ['block-public-access'],
  },
  {
    title: 'BPA-4 an exclusion of the NAT gateway’s subnet does not help an egress-only gateway',
    given: [...dual, mode(BOTH, exclusion(natSubnet, 'allow-egress'))],
    ask: ipv6,
    verdict: 'unreachable',
  },
  {
    title: 'BPA-4 the function’s subnet excluded helps an egress-only gateway',
    given: [...dual, mode(BOTH, exclusion(mySubnet, 'allow-egress'))],
    ask: ipv6,
    verdict: 'reachable',
  },
  {
    title: 'BPA-4 a regional NAT gateway needs an exclusion of the VPC',
    given: [regional, mode(BOTH, exclusion(natSubnet, 'allow-egress'))],
    verdict: 'unreachable',
  },
  {
    title: 'BPA-4 a regional NAT gateway with an exclusion of the VPC',
    given: [regional, mode(BOTH, exclusion(`vpc/${VPC}`, 'allow-egress'))],
    verdict: 'reachable',
  },
  {
    title: 'BPA-4 allow-egress is ignored in block-ingress mode',
    given: [...igw6, mode(IN, exclusion(mySubnet, 'allow-egress'))],
    ask: ipv6,
    verdict: 'unreachable',
  },
  {
    title: 'BPA-4 an ignored exclusion does not settle what a cut list may still hold',
    given: [...igw6, mode(IN, exclusion(`vpc/${VPC}`, 'allow-egress')), cut('VpcBlockPublicAccessExclusions')],
    ask: ipv6,
    verdict: 'unknown',
    lean: 'unreachable',
  },
  {
    title: 'BPA-4 an ignored exclusion does not hide one on its way',
    given: [
      ...igw6,
      mode(
        IN,
        lists({
          VpcBlockPublicAccessExclusions: [
            excluded(mySubnet, 'allow-bidirectional', 'create-in-progress'),
            { ...excluded(`vpc/${VPC}`, 'allow-egress'), ExclusionId: 'vpcbpa-exclude-0a2' },
          ],
        }),
      ),
    ],
    ask: ipv6,
    verdict: 'depends',
  },
  {
    title: 'BPA-4 0.6 allow-egress on a direct IPv6 path through an internet gateway depends',
    given: [...igw6, mode(BOTH, exclusion(mySubnet, 'allow-egress'))],
    ask: ipv6,
    verdict: 'depends',
  },
  {
    title: 'BPA-4 an exclusion that failed does not count',
    given: [mode(BOTH, exclusion(natSubnet, 'allow-egress', 'create-failed'))],
    verdict: 'unreachable',
  },
  {
    title: 'BPA-4 an exclusion that is being deleted does not count',
    given: [mode(BOTH, exclusion(natSubnet, 'allow-egress', 'delete-in-progress'))],
    verdict: 'unreachable',
  },
  {
    title: 'BPA-4 an exclusion in the making depends',
    given: [mode(BOTH, exclusion(natSubnet, 'allow-egress', 'create-in-progress'))],
    verdict: 'depends',
  },
  {
    title: 'BPA-4 an updated exclusion counts',
    given: [mode(BOTH, exclusion(natSubnet, 'allow-egress', 'update-complete'))],
    verdict: 'reachable',
  },
  {
    title: 'BPA 0.6 options without exclusions: unknown, leaning unreachable',
    given: [mode(BOTH, without('VpcBlockPublicAccessExclusions'))],
    verdict: 'unknown',
    lean: 'unreachable',
    needs: 'describe-vpc-block-public-access-exclusions',
  },
  {
    title: 'BPA 0.6 only the per-subnet state: unknown, leaning unreachable',
    given: [inSubnet(ids.publicA, { BlockPublicAccessStates: { InternetGatewayBlockMode: BOTH } })],
    verdict: 'unknown',
    lean: 'unreachable',
  },
  { title: 'BPA 0.5 nothing pasted: assumed off', verdict: 'reachable', assumes: ['block-public-access-off'] },
  {
    title: 'BPA-6 a transit gateway is not affected',
    given: [mode(BOTH), routes(via('0.0.0.0/0', { TransitGatewayId: id('tgw', 1) }))],
    verdict: 'depends',
    lacks: ['block-public-access'],
  },
]);

const ENDPOINT = id('vpce', 5);
const firewallSubnet = ids.publicB;
const firewall = (change: object = {}, ...own: ReturnType<typeof via>[]): readonly Change[] => [
  routes(via('0.0.0.0/0', { GatewayId: ENDPOINT })),
  inTable(ids.public, (t) => {
    t.Associations = (t.Associations ?? []).filter((a) => a.SubnetId !== firewallSubnet);
  }),
  (draft) => {
    draft.lists.RouteTables?.push(table(id('rtb', 7), own.length > 0 ? own : [toNat], [firewallSubnet]));
    draft.lists.VpcEndpoints = [
      {
        VpcEndpointId: ENDPOINT,
        VpcEndpointType: 'GatewayLoadBalancer',
        VpcId: VPC,
        ServiceName: 'com.amazonaws.vpce.eu-west-1.vpce-svc-0a1',
        State: 'available',
        SubnetIds: [firewallSubnet],
        ...change,
      },
    ];
  },
];
const back = publicRoutes(toIgw, via('10.0.1.0/24', { GatewayId: ENDPOINT }));

hold('FW: firewalls', [
  {
    title: 'FW-1 firewall, NAT gateway, internet gateway: depends on the policy',
    given: [...firewall(), back],
    verdict: 'depends',
    finds: ['firewall-endpoint-hop'],
    stop: ['firewall-endpoint', 'depends'],
  },
  {
    title: 'FW-1 0.6 firewall straight to an internet gateway: depends, leaning unreachable',
    given: [...firewall({}, toIgw)],
    verdict: 'depends',
    lean: 'unreachable',
  },
  {
    title: 'FW-1 a firewall subnet without a way out is a certain block',
    given: [...firewall({}, via('172.16.0.0/12', { TransitGatewayId: id('tgw', 1) }))],
    verdict: 'unreachable',
  },
  {
    title: 'FW-2 an endpoint that is not pasted: unknown',
    given: [...firewall(), without('VpcEndpoints')],
    verdict: 'unknown',
    stop: ['firewall-endpoint', 'unknown'],
    needs: 'describe-vpc-endpoints',
  },
  {
    title: 'FW-3 an endpoint that is gone blocks',
    given: [...firewall({ State: 'deleted' })],
    verdict: 'unreachable',
    finds: ['endpoint-not-available'],
  },
  {
    title: 'FW-4 0.6 the route back through the firewall is missing: depends, and named',
    given: [...firewall()],
    verdict: 'depends',
    finds: ['firewall-endpoint-hop'],
  },
  {
    title: 'FW-2 NAT-9 0.6 a firewall behind the NAT gateway that is not pasted: unknown',
    given: [publicRoutes(via('0.0.0.0/0', { GatewayId: ENDPOINT })), without('VpcEndpoints')],
    verdict: 'unknown',
  },
  {
    title: 'BPA-5 0.6 a firewall endpoint in an excluded subnet, bidirectional mode: depends',
    given: [...firewall(), back, mode(BOTH, exclusion(`vpc/${VPC}`, 'allow-bidirectional'))],
    verdict: 'depends',
  },
  {
    title: 'BPA-5 a firewall endpoint without any exclusion is blocked',
    given: [...firewall(), back, mode(BOTH)],
    verdict: 'unreachable',
    finds: ['block-public-access'],
  },
  {
    title: 'BPA-6 a firewall on the way to a transit gateway is not affected',
    given: [...firewall({}, via('0.0.0.0/0', { TransitGatewayId: id('tgw', 1) })), mode(BOTH)],
    verdict: 'depends',
    lacks: ['block-public-access'],
  },
  {
    title: 'BPA-6 TGT-16 nor, for certain, one on the way to a NAT gateway that is not in the paste',
    given: [...firewall(), back, mode(BOTH), without('NatGateways')],
    verdict: 'unknown',
  },
  {
    title: 'FW-5 an edge table that routes other blocks does not matter',
    given: [
      (draft) => {
        draft.lists.RouteTables?.push({
          ...table(id('rtb', 8), [via('10.0.102.0/24', { GatewayId: ENDPOINT })], []),
          Associations: [{ Main: false, GatewayId: ids.igw, AssociationState: { State: 'associated' } }],
        });
      },
    ],
    verdict: 'reachable',
  },
]);

const control = (Mode: string, excluded: string[] = [], State = 'available'): Change =>
  lists({
    VpcEncryptionControls: [
      {
        VpcEncryptionControlId: 'vpcec-0a1',
        VpcId: VPC,
        Mode,
        State,
        ResourceExclusions: Object.fromEntries(excluded.map((e) => [e, { State: 'enabled' }])),
      },
    ],
  });

hold('ENC: encryption controls', [
  {
    title: 'ENC-1 monitor has no effect',
    given: [control('monitor')],
    verdict: 'reachable',
    lacks: ['encryption-control'],
  },
  {
    title: 'ENC-2 enforce without exclusions contradicts what is there: depends',
    given: [control('enforce')],
    verdict: 'depends',
    finds: ['encryption-control'],
    stop: ['encryption-control', 'depends'],
  },
  {
    title: 'ENC-2 enforce with every exclusion on the path',
    given: [control('enforce', ['Lambda', 'NatGateway', 'InternetGateway'])],
    verdict: 'reachable',
    lacks: ['encryption-control'],
  },
  {
    title: 'ENC-2 enforce without the exclusion of NAT gateways',
    given: [control('enforce', ['Lambda', 'InternetGateway'])],
    verdict: 'depends',
    finds: ['encryption-control'],
  },
  {
    title: 'ENC-2 a block stands before encryption controls',
    given: [control('enforce'), routes(toIgw)],
    verdict: 'unreachable',
    finds: ['igw-without-public-ip'],
  },
  {
    title: 'ENC-3 a control that is deleted has no effect',
    given: [control('enforce', [], 'deleted')],
    verdict: 'reachable',
  },
]);

const other = (draft: Parameters<Change>[0]): void => {
  for (const s of draft.lists.Subnets ?? []) if (s.SubnetId === ids.privateB) s.State = 'unavailable';
};

hold('MIX, AZ: several subnets', [
  {
    title: 'MIX-1 both subnets work',
    given: [secondSubnet(toNat)],
    verdict: 'reachable',
    lacks: ['mixed-subnets', 'single-az'],
  },
  {
    title: 'MIX-1 neither subnet works',
    given: [secondSubnet(toIgw), routes()],
    verdict: 'unreachable',
    lacks: ['mixed-subnets'],
  },
  {
    title: 'MIX-1 MIX-2 one private and one public subnet',
    given: [secondSubnet(toIgw)],
    verdict: 'intermittent',
    finds: ['mixed-subnets', 'igw-without-public-ip'],
  },
  {
    title: 'MIX-2 one of two NAT gateways was deleted',
    given: [secondSubnet({ ...toNat, State: 'blackhole' })],
    verdict: 'intermittent',
    finds: ['mixed-subnets', 'route-blackhole'],
  },
  {
    title: 'MIX-2 one subnet fell back to the main table',
    given: [
      secondSubnet(toNat),
      (draft) => {
        draft.lists.RouteTables = (draft.lists.RouteTables ?? []).filter((t) => t.RouteTableId !== ids.privateB2);
      },
    ],
    verdict: 'intermittent',
    finds: ['mixed-subnets', 'no-default-route', 'association-missing'],
  },
  {
    title: 'MIX-1 reachable beside depends is depends',
    given: [secondSubnet(via('0.0.0.0/0', { TransitGatewayId: id('tgw', 1) }))],
    verdict: 'depends',
  },
  {
    title: 'MIX-1 reachable beside unknown is unknown',
    given: [secondSubnet(via('0.0.0.0/0', { NatGatewayId: id('nat', 9) }))],
    verdict: 'unknown',
  },
  {
    title: 'MIX-1 0.6 unreachable beside unknown is intermittent',
    given: [secondSubnet(via('0.0.0.0/0', { NatGatewayId: id('nat', 9) })), routes(toIgw)],
    verdict: 'intermittent',
  },
  {
    title: 'MIX-1 0.6 unreachable beside depends is intermittent',
    given: [secondSubnet(via('0.0.0.0/0', { TransitGatewayId: id('tgw', 1) })), routes()],
    verdict: 'intermittent',
  },
  {
    title: 'MIX-3 the fix takes the bad subnet out',
    given: [secondSubnet(toIgw)],
    verdict: 'intermittent',
    finds: ['mixed-subnets'],
  },
  { title: 'MIX-4 one subnet works and hangs on one zone', verdict: 'reachable', finds: ['single-az'] },
  { title: 'MIX-4 two zones need no note', given: [secondSubnet(toNat)], verdict: 'reachable', lacks: ['single-az'] },
  { title: 'MIX-1 0.6 without a function disagreeing subnets are mixed', given: [noFunction], verdict: 'mixed' },
  {
    title: 'MIX-1 0.6 without a function agreeing subnets have one verdict',
    given: [noFunction, routes(), publicRoutes()],
    verdict: 'unreachable',
  },
  {
    title: 'MIX-1 0.6 subnets asked for are mixed as a function’s would be',
    given: [noFunction],
    ask: { subnetIds: [ids.privateA, ids.publicA] },
    verdict: 'intermittent',
  },
  {
    title: 'AZ-1 a subnet that is unavailable',
    given: [inSubnet(ids.privateA, { State: 'unavailable' })],
    verdict: 'unreachable',
    finds: ['subnet-not-available'],
    stop: ['subnet', 'block'],
  },
  {
    title: 'AZ-1 failed-insufficient-capacity is no state to work in',
    given: [inSubnet(ids.privateA, { State: 'failed-insufficient-capacity' })],
    verdict: 'unreachable',
  },
  {
    title: 'AZ-1 0.6 pending is unknown',
    given: [inSubnet(ids.privateA, { State: 'pending' })],
    verdict: 'unknown',
    finds: ['subnet-not-available'],
  },
  {
    title: 'AZ-1 the state of a subnet that is not attached does not matter',
    given: [other],
    verdict: 'reachable',
    lacks: ['subnet-not-available'],
  },
  {
    title: 'AZ-2 an attached function proves that Lambda supports the zone',
    given: [inSubnet(ids.privateA, { AvailabilityZone: 'us-east-1e', AvailabilityZoneId: 'use1-az3' })],
    verdict: 'reachable',
  },
  {
    title: 'AZ-3 no address left: a warning, the path stands',
    given: [inSubnet(ids.privateA, { AvailableIpAddressCount: 0 })],
    verdict: 'reachable',
    finds: ['subnet-out-of-addresses'],
    shows: ['subnet-out-of-addresses', '"AvailableIpAddressCount": 0'],
  },
  {
    title: 'AZ-3 seven left is few',
    given: [inSubnet(ids.privateA, { AvailableIpAddressCount: 7 })],
    verdict: 'reachable',
    finds: ['subnet-out-of-addresses'],
  },
  {
    title: 'AZ-3 eight left is enough',
    given: [inSubnet(ids.privateA, { AvailableIpAddressCount: 8 })],
    verdict: 'reachable',
    lacks: ['subnet-out-of-addresses'],
  },
]);

hold('precedence and missing input', [
  {
    title: '0.2 a certain block beats missing data',
    given: [routes({ ...toNat, State: 'blackhole' }), without('SecurityGroups', 'NatGateways', 'NetworkAcls')],
    verdict: 'unreachable',
    finds: ['route-blackhole'],
  },
  {
    title: '0.2 unknown beats depends on one path',
    given: [without('SecurityGroups'), routes(via('0.0.0.0/0', { TransitGatewayId: id('tgw', 1) }))],
    verdict: 'unknown',
  },
  {
    title: '0.2 a block behind an unknown hop is still a block',
    given: [without('SecurityGroups'), internetGateway([])],
    verdict: 'unreachable',
    finds: ['internet-gateway-detached'],
  },
  {
    title: '0.5 the internet gateway’s list missing: an assumption',
    given: [without('InternetGateways')],
    verdict: 'reachable',
    assumes: ['internet-gateway-attached'],
  },
  {
    title: '0.5 the subnets’ list missing: nothing lost for routing',
    given: [without('Subnets')],
    verdict: 'reachable',
  },
  {
    title: '0.5 route tables alone: a NAT route leans reachable',
    given: [
      noFunction,
      without(
        'Subnets',
        'Vpcs',
        'NatGateways',
        'InternetGateways',
        'EgressOnlyInternetGateways',
        'SecurityGroups',
        'NetworkAcls',
        'VpcEndpoints',
      ),
    ],
    ask: { subnetIds: [ids.privateA] },
    verdict: 'unknown',
    lean: 'reachable',
    needs: 'describe-nat-gateways',
  },
  {
    title: '0.3 every block on the path is found, not only the first',
    given: [config({}), internetGateway([]), nat({ State: 'failed' })],
    verdict: 'unreachable',
    finds: ['nat-not-available', 'internet-gateway-detached'],
  },
]);

const [OTHER, ELSEWHERE] = ['210987654321', 'us-east-1'] as const;
/** The account's options as printed, of this account and Region. */
const optionsOf = (bpaMode: string, account: string, region: string): Text => ({
  name: `${account}-${region}.json`,
  text: JSON.stringify({
    VpcBlockPublicAccessOptions: {
      AwsAccountId: account,
      AwsRegion: region,
      State: 'update-complete',
      InternetGatewayBlockMode: bpaMode,
      ExclusionsAllowed: 'allowed',
      ManagedBy: 'account',
    },
  }),
});
const ownedBy =
  (OwnerId: string): Change =>
  (draft) => {
    for (const one of [...(draft.lists.Subnets ?? []), ...(draft.lists.Vpcs ?? [])]) one.OwnerId = OwnerId;
    draft.lists.VpcBlockPublicAccessExclusions = [];
  };

describe('BPA-6: whose options decide', () => {
  it.each([
    ['of the owner, here', ACCOUNT, [optionsOf(BOTH, ACCOUNT, REGION)], 'unreachable'],
    ['of the owner, in another Region', ACCOUNT, [optionsOf(BOTH, ACCOUNT, ELSEWHERE)], 'reachable'],
    ['of a participant of the VPC', OTHER, [optionsOf(BOTH, ACCOUNT, REGION)], 'reachable'],
    ['of the owner of a shared VPC', OTHER, [optionsOf(BOTH, OTHER, REGION)], 'unreachable'],
    [
      'off here, on elsewhere',
      ACCOUNT,
      [optionsOf(BOTH, ACCOUNT, ELSEWHERE), optionsOf('off', ACCOUNT, REGION)],
      'reachable',
    ],
    [
      'on here, off elsewhere',
      ACCOUNT,
      [optionsOf('off', ACCOUNT, ELSEWHERE), optionsOf(BOTH, ACCOUNT, REGION)],
      'unreachable',
    ],
    [
      'of the owner, whose account somebody hid in the subnet',
      'x-xxxx',
      [optionsOf(BOTH, ACCOUNT, REGION)],
      'unreachable',
    ],
    ['of an account that was masked', OTHER, [optionsOf(BOTH, 'XXXXXXXXXXXX', REGION)], 'unreachable'],
  ] as const)('those %s', (_, owner, options, verdict) => {
    const report = check([...textsOf([ownedBy(owner)]), ...options]);
    expect(report.verdict, report.headline).toBe(verdict);
    if (verdict === 'reachable' && !options.some(({ text }) => text.includes('"off"')))
      expect(report.assumptions.map((a) => a.id)).toContain('block-public-access-off');
  });
});
