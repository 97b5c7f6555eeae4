import { describe, expect, it } from 'vitest';
import { gather } from '../../../src/analyzer/snapshot/gather.ts';
import { placeOf } from '../../../src/analyzer/snapshot/place.ts';
import type { Collection, Snapshot } from '../../../src/analyzer/snapshot/types.ts';
import { pasteOf } from './paste-of.ts';
import type { Piece } from './paste-of.ts';

const ROUTE = { DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-1', Origin: 'CreateRoute', State: 'active' };
const TABLE = { Associations: [], RouteTableId: 'rtb-1', Routes: [ROUTE], VpcId: 'vpc-1', OwnerId: '123456789012' };

type CollectionName = {
  [K in keyof Snapshot]: Snapshot[K] extends Collection<unknown> ? K : never;
}[keyof Snapshot];

function ids(snapshot: Snapshot, name: CollectionName): readonly string[] {
  return snapshot[name].items.map(({ id }) => id);
}

function codes(snapshot: Snapshot): readonly string[] {
  return snapshot.diagnostics.map(({ code }) => code);
}

describe('wrappers of FMT-20', () => {
  const cases: readonly [wrapper: string, element: object, collection: CollectionName, id: string][] = [
    ['RouteTables', TABLE, 'routeTables', 'rtb-1'],
    ['Subnets', { SubnetId: 'subnet-1', VpcId: 'vpc-1' }, 'subnets', 'subnet-1'],
    ['Vpcs', { VpcId: 'vpc-1', CidrBlock: '10.0.0.0/16', DhcpOptionsId: 'dopt-1' }, 'vpcs', 'vpc-1'],
    ['NatGateways', { NatGatewayId: 'nat-1', SubnetId: 'subnet-1', VpcId: 'vpc-1' }, 'natGateways', 'nat-1'],
    ['InternetGateways', { InternetGatewayId: 'igw-1', Attachments: [] }, 'internetGateways', 'igw-1'],
    ['EgressOnlyInternetGateways', { EgressOnlyInternetGatewayId: 'eigw-1' }, 'egressOnlyInternetGateways', 'eigw-1'],
    ['SecurityGroups', { GroupId: 'sg-1', GroupName: 'a', VpcId: 'vpc-1' }, 'securityGroups', 'sg-1'],
    ['SecurityGroupRules', { SecurityGroupRuleId: 'sgr-1', GroupId: 'sg-1', IsEgress: true }, 'securityGroups', 'sg-1'],
    ['SecurityGroupForVpcs', { GroupId: 'sg-1', PrimaryVpcId: 'vpc-1' }, 'securityGroups', 'sg-1'],
    ['NetworkAcls', { NetworkAclId: 'acl-1', Entries: [] }, 'networkAcls', 'acl-1'],
    ['VpcEndpoints', { VpcEndpointId: 'vpce-1', VpcId: 'vpc-1', SubnetIds: [] }, 'vpcEndpoints', 'vpce-1'],
    ['NetworkInterfaces', { NetworkInterfaceId: 'eni-1', SubnetId: 'subnet-1' }, 'networkInterfaces', 'eni-1'],
    ['TransitGateways', { TransitGatewayId: 'tgw-1' }, 'transitGateways', 'tgw-1'],
    [
      'TransitGatewayVpcAttachments',
      { TransitGatewayAttachmentId: 'tgw-attach-1', TransitGatewayId: 'tgw-1', VpcId: 'vpc-1' },
      'transitGatewayVpcAttachments',
      'tgw-attach-1',
    ],
    [
      'TransitGatewayAttachments',
      { TransitGatewayAttachmentId: 'tgw-attach-1', TransitGatewayId: 'tgw-1', ResourceId: 'vpc-1' },
      'transitGatewayAttachments',
      'tgw-attach-1',
    ],
    [
      'TransitGatewayRouteTables',
      { TransitGatewayRouteTableId: 'tgw-rtb-1', TransitGatewayId: 'tgw-1' },
      'transitGatewayRouteTables',
      'tgw-rtb-1',
    ],
    ['VpcPeeringConnections', { VpcPeeringConnectionId: 'pcx-1' }, 'vpcPeeringConnections', 'pcx-1'],
    ['PrefixLists', { PrefixListId: 'pl-1', Cidrs: ['10.0.0.0/8'] }, 'prefixLists', 'pl-1'],
    [
      'VpcBlockPublicAccessExclusions',
      { ExclusionId: 'vpcbpa-exclude-1' },
      'blockPublicAccessExclusions',
      'vpcbpa-exclude-1',
    ],
    ['VpcEncryptionControls', { VpcEncryptionControlId: 'vpcec-1', VpcId: 'vpc-1' }, 'encryptionControls', 'vpcec-1'],
    ['DhcpOptions', { DhcpConfigurations: [], DhcpOptionsId: 'dopt-1' }, 'dhcpOptions', 'dopt-1'],
    [
      'Addresses',
      { AllocationId: 'eipalloc-1', NetworkInterfaceId: 'eni-1', InstanceId: 'i-1' },
      'addresses',
      'eipalloc-1',
    ],
    ['VpnGateways', { VpnGatewayId: 'vgw-1' }, 'vpnGateways', 'vgw-1'],
    ['CarrierGateways', { CarrierGatewayId: 'cagw-1' }, 'carrierGateways', 'cagw-1'],
    ['LocalGateways', { LocalGatewayId: 'lgw-1' }, 'localGateways', 'lgw-1'],
    ['NetworkInsightsAnalyses', { NetworkInsightsAnalysisId: 'nia-1' }, 'networkInsightsAnalyses', 'nia-1'],
    [
      'CapacityProviders',
      { CapacityProviderArn: 'arn:aws:lambda:eu-west-1:1:capacity-provider:c' },
      'capacityProviders',
      'arn:aws:lambda:eu-west-1:1:capacity-provider:c',
    ],
    [
      'Functions',
      { FunctionArn: 'arn:aws:lambda:eu-west-1:1:function:orders', State: 'Active', LastUpdateStatus: 'Successful' },
      'functions',
      'arn:aws:lambda:eu-west-1:1:function:orders',
    ],
  ];

  it.each(cases)('%s as printed', (wrapper, element, collection, id) => {
    const snapshot = gather(pasteOf({ value: { [wrapper]: [element] } }));
    expect(ids(snapshot, collection)).toEqual([id]);
    expect(snapshot.diagnostics).toEqual([]);
    expect(snapshot.documents).toMatchObject([{ document: 0, count: 1, ignored: [] }]);
  });

  it.each(cases)('%s as a bare list', (_, element, collection, id) => {
    expect(ids(gather(pasteOf({ value: [element] })), collection)).toEqual([id]);
  });

  it.each(cases)('%s as a single element', (_, element, collection, id) => {
    const snapshot = gather(pasteOf({ value: element }));
    expect(ids(snapshot, collection)).toEqual([id]);
    expect(snapshot[collection].coverage.kind).toBe('partial');
  });

  it.each(cases)('%s page by page, as yaml-stream prints it', (wrapper, element, collection, id) => {
    const snapshot = gather(pasteOf({ value: [{ [wrapper]: [element], NextToken: 'x' }, { [wrapper]: [] }] }));
    expect(ids(snapshot, collection)).toEqual([id]);
  });

  it('opens the reservations of describe-instances', () => {
    const value = {
      Reservations: [{ Groups: [], Instances: [{ InstanceId: 'i-1', ImageId: 'ami-1', NetworkInterfaces: [] }] }],
    };
    const [instance] = gather(pasteOf({ value })).instances.items;
    expect(instance).toMatchObject({ id: 'i-1', place: { path: ['Reservations', 0, 'Instances', 0] } });
  });

  it.each([
    ['flat', { FunctionName: 'orders', FunctionArn: 'arn:aws:lambda:eu-west-1:1:function:orders', VpcConfig: {} }, []],
    [
      'get-function',
      { Configuration: { FunctionName: 'orders', VpcConfig: {} }, Code: { Location: 'https://x' } },
      ['Configuration'],
    ],
    ['list-functions', { Functions: [{ FunctionName: 'orders', Role: 'role', CodeSize: 1 }] }, ['Functions', 0]],
    [
      'list-versions-by-function',
      { Versions: [{ FunctionName: 'orders', Role: 'role', CodeSha256: 'x' }] },
      ['Versions', 0],
    ],
    ['trimmed', { VpcConfig: { SubnetIds: ['subnet-1'], SecurityGroupIds: [] }, State: 'Active' }, []],
  ])('reads a function: %s', (_, value, path) => {
    const { functions } = gather(pasteOf({ value, command: 'aws lambda any --function-name orders' }));
    expect(functions.items).toMatchObject([{ data: {}, place: { document: 0, path } }]);
  });

  it('reads the VpcConfig of a function alone, and says where its subnets stand', () => {
    const value = { SubnetIds: ['subnet-1'], SecurityGroupIds: ['sg-1'], VpcId: 'vpc-1' };
    const [found] = gather(pasteOf({ value })).functions.items;
    expect(found?.data.VpcConfig?.SubnetIds).toEqual(['subnet-1']);
    expect(found && placeOf(found, ['VpcConfig', 'SubnetIds', 0]).path).toEqual(['SubnetIds', 0]);
  });

  it('reads the options of Block Public Access', () => {
    const value = { VpcBlockPublicAccessOptions: { AwsRegion: 'eu-west-1', InternetGatewayBlockMode: 'off' } };
    const { blockPublicAccessOptions, regions } = gather(pasteOf({ value }));
    expect(blockPublicAccessOptions.items[0]?.data.InternetGatewayBlockMode).toBe('off');
    expect(regions).toEqual(['eu-west-1']);
  });

  it.each([[{ Value: '10.9.9.9' }], ['10.9.9.9']])('reads the values of DHCP options: %j', (printed) => {
    const value = {
      DhcpOptions: [
        { DhcpOptionsId: 'dopt-1', DhcpConfigurations: [{ Key: 'domain-name-servers', Values: [printed] }] },
      ],
    };
    const snapshot = gather(pasteOf({ value }));
    expect(snapshot.diagnostics).toEqual([]);
    expect(snapshot.dhcpOptions.items[0]?.data.DhcpConfigurations).toEqual([
      { Key: 'domain-name-servers', Values: [{ Value: '10.9.9.9' }] },
    ]);
  });

  it('joins the attributes of a VPC, one per document', () => {
    const { vpcAttributes } = gather(
      pasteOf(
        { value: { VpcId: 'vpc-1', EnableDnsSupport: { Value: true } } },
        { value: { EnableDnsHostnames: { Value: false }, VpcId: 'vpc-1' } },
      ),
    );
    expect(vpcAttributes.items.map(({ id, data }) => ({ id, ...data }))).toEqual([
      { id: 'vpc-1', enableDnsSupport: true, enableDnsHostnames: false },
    ]);
  });
});

describe('clashes of names', () => {
  const transitRoute = {
    DestinationCidrBlock: '0.0.0.0/0',
    TransitGatewayAttachments: [],
    Type: 'static',
    State: 'active',
  };

  it('tells transit gateway routes from a trimmed VPC route list', () => {
    const command =
      'aws ec2 search-transit-gateway-routes --transit-gateway-route-table-id tgw-rtb-1 --filters Name=state,Values=active,blackhole';
    const value = { Routes: [transitRoute], AdditionalRoutesAvailable: false };
    const snapshot = gather(pasteOf({ value, command }, { value: { Routes: [ROUTE] } }));
    expect(snapshot.transitGatewayRoutes.items.map(({ data }) => data)).toEqual([
      { routeTableId: 'tgw-rtb-1', routes: [transitRoute], incomplete: false },
    ]);
    expect(snapshot.routeTables.items.map(({ data }) => data.table.Routes)).toEqual([[ROUTE]]);
  });

  it.each([
    ['more routes exist', 'Name=state,Values=active,blackhole', true],
    ['blackholes were filtered out', 'Name=state,Values=active', false],
  ])('knows that a search is incomplete: %s', (_, filter, more) => {
    const command = `aws ec2 search-transit-gateway-routes --transit-gateway-route-table-id tgw-rtb-1 --filters ${filter}`;
    const value = { Routes: [transitRoute], AdditionalRoutesAvailable: more };
    expect(gather(pasteOf({ value, command })).transitGatewayRoutes.items[0]?.data.incomplete).toBe(true);
  });

  it('joins names, owners and entries of prefix lists from three commands', () => {
    const { prefixLists, diagnostics } = gather(
      pasteOf(
        {
          value: {
            PrefixLists: [
              { Cidrs: ['3.5.0.0/19'], PrefixListId: 'pl-a', PrefixListName: 'com.amazonaws.eu-west-1.s3' },
            ],
          },
        },
        {
          value: {
            PrefixLists: [
              { PrefixListId: 'pl-b', AddressFamily: 'IPv4', PrefixListName: 'office', OwnerId: '123456789012' },
            ],
          },
        },
        {
          value: { Entries: [{ Cidr: '192.0.2.0/24', Description: 'x' }] },
          command: 'aws ec2 get-managed-prefix-list-entries --prefix-list-id pl-b',
        },
      ),
    );
    expect(prefixLists.items.map(({ id, data }) => ({ id, ...data }))).toEqual([
      { id: 'pl-a', name: 'com.amazonaws.eu-west-1.s3', ownerId: 'AWS', family: null, entries: ['3.5.0.0/19'] },
      { id: 'pl-b', name: 'office', ownerId: '123456789012', family: 'ipv4', entries: ['192.0.2.0/24'] },
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('asks for the command line above entries that do not name their list', () => {
    const snapshot = gather(pasteOf({ value: { Entries: [{ Cidr: '192.0.2.0/24' }] } }));
    expect(snapshot.prefixLists.items).toEqual([]);
    expect(codes(snapshot)).toEqual(['SEL-12']);
  });
});

describe('results of --query (FMT-21)', () => {
  it.each<[string, unknown, string, readonly (string | number)[]]>([
    ['one table', TABLE, 'rtb-1', ['Routes', 0]],
    ['a list of tables', [TABLE], 'rtb-1', [0, 'Routes', 0]],
    ['a list of routes', [ROUTE], '(route table)', [0]],
    ['routes by table', [[ROUTE]], '(route table)', [0, 0]],
    ['renamed keys', [{ Id: 'rtb-1', R: [ROUTE] }], 'rtb-1', [0, 'R', 0]],
    ['renamed wrapper', { tables: [TABLE] }, 'rtb-1', ['tables', 0, 'Routes', 0]],
    ['renamed keys of routes', [{ To: '0.0.0.0/0', Via: 'nat-1', State: 'active' }], '(route table)', [0]],
    ['rows of routes', [['0.0.0.0/0', 'nat-1', 'active']], '(route table)', [0]],
    ['a row of a table', [['rtb-1', 'vpc-1', [ROUTE]]], 'rtb-1', [0, 2, 0]],
  ])('reads %s', (_, value, id, path) => {
    const { routeTables } = gather(pasteOf({ value }));
    const [found] = routeTables.items;
    expect(found?.id).toBe(id);
    expect(found?.data.table.Routes?.[0]).toMatchObject({
      DestinationCidrBlock: '0.0.0.0/0',
      NatGatewayId: 'nat-1',
      State: 'active',
    });
    expect(found && placeOf(found, ['Routes', 0]).path).toEqual(path);
  });

  it.each([
    [
      'NAT gateways',
      [['nat-1', 'available', 'public', 'subnet-1']],
      'natGateways',
      { NatGatewayId: 'nat-1', State: 'available', SubnetId: 'subnet-1' },
    ],
    [
      'subnets',
      [['subnet-1', '10.0.1.0/24', 'eu-west-1a']],
      'subnets',
      { SubnetId: 'subnet-1', CidrBlock: '10.0.1.0/24' },
    ],
    [
      'renamed subnets',
      { Subnets: [{ id: 'subnet-1', vpc: 'vpc-1' }] },
      'subnets',
      { SubnetId: 'subnet-1', VpcId: 'vpc-1' },
    ],
  ] as const)('reads rows and renamed keys of %s', (_, value, collection, data) => {
    expect(gather(pasteOf({ value }))[collection].items).toMatchObject([{ data }]);
  });

  it.each([[[['rtb-1', 'subnet-1']]], [['rtb-1', 'rtb-2']], [[[1, 2], [3]]]])('refuses %j, and says why', (value) => {
    const snapshot = gather(pasteOf({ value }));
    expect(snapshot.routeTables.items).toEqual([]);
    expect(codes(snapshot)).toEqual(['FMT-21']);
  });

  it('marks what a trimmed table does not say', () => {
    const { routeTables } = gather(pasteOf({ value: [ROUTE] }));
    expect(routeTables.items[0]?.data).toMatchObject({ routesIncomplete: false, associationsIncomplete: true });
  });
});

describe('how much a list claims to hold', () => {
  const list = { RouteTables: [TABLE] };
  const all = { kind: 'complete', vpcs: 'all' };
  it.each<[string, Piece, object]>([
    ['no command line', { value: list }, all],
    ['no filter', { value: list, command: 'aws ec2 describe-route-tables --region eu-west-1' }, all],
    [
      'of one VPC',
      { value: list, command: 'aws ec2 describe-route-tables --filters Name=vpc-id,Values=vpc-1' },
      { kind: 'complete', vpcs: ['vpc-1'] },
    ],
    [
      'of two VPCs',
      { value: list, command: 'aws ec2 describe-route-tables --filters Name=vpc-id,Values=vpc-1,vpc-2' },
      { kind: 'complete', vpcs: ['vpc-1', 'vpc-2'] },
    ],
    [
      'of a VPC by JSON',
      { value: list, command: 'aws ec2 describe-route-tables --filters [{"Name":"vpc-id","Values":["vpc-1"]}]' },
      { kind: 'complete', vpcs: ['vpc-1'] },
    ],
    [
      'of a VPC by query',
      { value: [TABLE], command: "aws ec2 describe-route-tables --query RouteTables[?VpcId=='vpc-1']" },
      { kind: 'complete', vpcs: ['vpc-1'] },
    ],
    ['a harmless query', { value: [TABLE], command: 'aws ec2 describe-route-tables --query RouteTables[*]' }, all],
    [
      'renamed keys',
      {
        value: [{ Id: 'rtb-1', Routes: [ROUTE] }],
        command: 'aws ec2 describe-route-tables --query RouteTables[*].{Id:RouteTableId,Routes:Routes}',
      },
      all,
    ],
    ['by id', { value: list, command: 'aws ec2 describe-route-tables --route-table-ids rtb-1' }, { kind: 'partial' }],
    [
      'by subnet',
      { value: list, command: 'aws ec2 describe-route-tables --filters Name=association.subnet-id,Values=subnet-1' },
      { kind: 'partial' },
    ],
    [
      'by VPC and tag',
      { value: list, command: 'aws ec2 describe-route-tables --filters Name=vpc-id,Values=vpc-1 Name=tag:a,Values=b' },
      { kind: 'partial' },
    ],
    [
      'a wildcard',
      { value: list, command: 'aws ec2 describe-route-tables --filters Name=vpc-id,Values=vpc-*' },
      { kind: 'partial' },
    ],
    ['--max-items', { value: list, command: 'aws ec2 describe-route-tables --max-items 1' }, { kind: 'partial' }],
    [
      'a sliced query',
      { value: [TABLE], command: 'aws ec2 describe-route-tables --query RouteTables[:1]' },
      { kind: 'partial' },
    ],
    [
      'a conditional query',
      { value: [TABLE], command: 'aws ec2 describe-route-tables --query RouteTables[?Tags]' },
      { kind: 'partial' },
    ],
    ['NextToken', { value: { ...list, NextToken: 'x' } }, { kind: 'partial' }],
    ['a cut list', { value: list, incomplete: [['RouteTables']] }, { kind: 'partial' }],
    ['a cut document', { value: list, incomplete: [[]] }, { kind: 'partial' }],
    ['a hole', { value: { RouteTables: [TABLE, null] } }, { kind: 'partial' }],
    ['PowerShell prints one table without a list', { value: TABLE, format: 'powershell' }, all],
    ['the last of several pages', { value: [{ ...list, NextToken: 'x' }, { RouteTables: [] }] }, all],
    ['a command of another resource', { value: list, command: 'aws ec2 describe-subnets --subnet-ids subnet-1' }, all],
  ])('%s', (_, piece, coverage) => {
    expect(gather(pasteOf(piece)).routeTables.coverage).toMatchObject(coverage);
  });

  it('is absent when nothing of the kind was pasted', () => {
    expect(gather(pasteOf()).natGateways.coverage).toEqual({ kind: 'absent' });
  });

  it('adds up lists of different VPCs', () => {
    const other = { ...TABLE, RouteTableId: 'rtb-2', VpcId: 'vpc-2' };
    const { routeTables } = gather(pasteOf({ value: list }, { value: { RouteTables: [other] } }));
    expect(routeTables.coverage).toEqual({ kind: 'complete', vpcs: ['vpc-1', 'vpc-2'] });
  });

  it('does not believe two different lists of one VPC', () => {
    const other = { ...TABLE, RouteTableId: 'rtb-2' };
    const { routeTables } = gather(pasteOf({ value: list }, { value: { RouteTables: [other] } }));
    expect(routeTables.coverage.kind).toBe('partial');
  });

  it('knows that service-managed interfaces may be hidden (FN-15)', () => {
    const value = { NetworkInterfaces: [{ NetworkInterfaceId: 'eni-1' }] };
    const command = 'aws ec2 describe-network-interfaces --include-managed-resources';
    expect(gather(pasteOf({ value })).networkInterfaces.coverage.kind).toBe('partial');
    expect(gather(pasteOf({ value, command })).networkInterfaces.coverage.kind).toBe('complete');
  });

  it('takes the filter of a NAT gateway list, which has another name (NAT-20)', () => {
    const command = 'aws ec2 describe-nat-gateways --filter Name=vpc-id,Values=vpc-1';
    const { natGateways } = gather(pasteOf({ value: { NatGateways: [] }, command }));
    expect(natGateways).toEqual({ items: [], coverage: { kind: 'complete', vpcs: ['vpc-1'] } });
  });
});

describe('an empty list of route tables (RT-7)', () => {
  it('explains the main route table, and asks for the VPC that another document names', () => {
    const command =
      'aws ec2 describe-route-tables --filters Name=association.subnet-id,Values=subnet-1 --region eu-west-1';
    const snapshot = gather(
      pasteOf(
        { value: { RouteTables: [] }, command },
        { value: { Subnets: [{ SubnetId: 'subnet-1', VpcId: 'vpc-1' }] } },
      ),
    );
    expect(snapshot.documents[0]).toMatchObject({ command: 'describe-route-tables', label: 'route tables', count: 0 });
    expect(snapshot.routeTables.coverage.kind).toBe('partial');
    expect(snapshot.diagnostics).toMatchObject([
      { code: 'RT-7', command: 'aws ec2 describe-route-tables --filters Name=vpc-id,Values=vpc-1 --region eu-west-1' },
    ]);
    expect(snapshot.diagnostics[0]?.text).toContain('main route table');
  });

  it('is partial without a command line too: every VPC has a main route table', () => {
    const snapshot = gather(pasteOf({ value: { RouteTables: [] } }));
    expect(snapshot.routeTables.coverage.kind).toBe('partial');
    expect(codes(snapshot)).toEqual(['RT-7']);
  });
});

describe('ids', () => {
  it('joins the same id in another case', () => {
    const { subnets } = gather(
      pasteOf(
        { value: { Subnets: [{ SubnetId: 'subnet-AB', VpcId: 'vpc-1' }] } },
        { value: { Subnets: [{ SubnetId: 'subnet-ab', VpcId: 'vpc-1' }] } },
      ),
    );
    expect(subnets.items).toHaveLength(1);
  });

  it('keeps one of two equal copies, and says nothing', () => {
    const snapshot = gather(
      pasteOf({ value: { RouteTables: [TABLE] } }, { value: { RouteTables: [{ ...TABLE, Tags: [] }] } }),
    );
    expect(snapshot.routeTables.items).toMatchObject([{ id: 'rtb-1', place: { document: 1 } }]);
    expect(codes(snapshot)).toEqual([]);
  });

  it('uses the last of two different copies, and says so (RT-10)', () => {
    const later = { ...TABLE, Routes: [{ ...ROUTE, State: 'blackhole' }] };
    const snapshot = gather(pasteOf({ value: { RouteTables: [TABLE] } }, { value: { RouteTables: [later] } }));
    expect(snapshot.routeTables.items.map(({ data }) => data.table.Routes?.[0]?.State)).toEqual(['blackhole']);
    expect(codes(snapshot)).toEqual(['RT-10']);
  });

  it('keeps different resources with the same redacted id, and warns (FMT-23)', () => {
    const value = {
      Subnets: [
        { SubnetId: 'subnet-xxxx', CidrBlock: '10.0.1.0/24' },
        { SubnetId: 'subnet-xxxx', CidrBlock: '10.0.2.0/24' },
      ],
    };
    const snapshot = gather(pasteOf({ value }));
    expect(snapshot.subnets.items).toHaveLength(2);
    expect(codes(snapshot)).toEqual(['FMT-23']);
  });

  it('takes $LATEST for the function itself (FN-6)', () => {
    const arn = 'arn:aws:lambda:eu-west-1:123456789012:function:orders';
    const { functions } = gather(
      pasteOf(
        { value: { FunctionName: 'orders', FunctionArn: arn, VpcConfig: null, Role: 'role', CodeSize: 1 } },
        {
          value: {
            Versions: [
              { FunctionName: 'orders', FunctionArn: `${arn}:$LATEST`, Role: 'role', CodeSize: 1 },
              { FunctionName: 'orders', FunctionArn: `${arn}:1`, Role: 'role', CodeSize: 1 },
            ],
          },
        },
      ),
    );
    expect(functions.items).toHaveLength(2);
  });
});

describe('security groups', () => {
  const egress = {
    IpProtocol: '-1',
    IpRanges: [{ CidrIp: '0.0.0.0/0' }],
    Ipv6Ranges: [],
    PrefixListIds: [],
    UserIdGroupPairs: [],
  };
  const rule = {
    SecurityGroupRuleId: 'sgr-1',
    GroupId: 'sg-1',
    IsEgress: true,
    IpProtocol: '-1',
    FromPort: -1,
    ToPort: -1,
    CidrIpv4: '0.0.0.0/0',
  };

  it('gives each rule its place', () => {
    const value = {
      SecurityGroups: [{ GroupId: 'sg-1', VpcId: 'vpc-1', IpPermissions: [], IpPermissionsEgress: [egress] }],
    };
    expect(gather(pasteOf({ value })).securityGroups.items[0]?.data).toEqual({
      vpcId: 'vpc-1',
      egress: [{ data: egress, place: { document: 0, path: ['SecurityGroups', 0, 'IpPermissionsEgress', 0] } }],
      ingress: [],
      egressIncomplete: false,
      ingressIncomplete: false,
    });
  });

  it('reads single rules as the same permission', () => {
    const [group] = gather(pasteOf({ value: { SecurityGroupRules: [rule] } })).securityGroups.items;
    expect(group?.data.egress).toEqual([
      { data: { ...egress, FromPort: -1, ToPort: -1 }, place: { document: 0, path: ['SecurityGroupRules', 0] } },
    ]);
    expect(group?.data.ingress).toBeNull();
  });

  it.each([
    ['no command line', undefined, null],
    ['all rules of the group', 'aws ec2 describe-security-group-rules --filters Name=group-id,Values=sg-1', []],
    [
      'a narrower filter',
      'aws ec2 describe-security-group-rules --filters Name=group-id,Values=sg-1 Name=tag:a,Values=b',
      null,
    ],
  ])('takes missing egress rules for none only when it must (SG-11): %s', (_, command, expected) => {
    const value = { SecurityGroupRules: [{ ...rule, IsEgress: false }] };
    const piece = command === undefined ? { value } : { value, command };
    expect(gather(pasteOf(piece)).securityGroups.items[0]?.data.egress).toEqual(expected);
  });

  it('does not take a missing rule list for an empty one (SG-2)', () => {
    const value = { SecurityGroups: [{ GroupId: 'sg-1', VpcId: 'vpc-1' }] };
    expect(gather(pasteOf({ value })).securityGroups.items[0]?.data.egress).toBeNull();
  });

  it('marks a rule list that was cut', () => {
    const value = { SecurityGroups: [{ GroupId: 'sg-1', IpPermissions: [], IpPermissionsEgress: [egress] }] };
    const incomplete = [['SecurityGroups', 0, 'IpPermissionsEgress']];
    const { data } = gather(pasteOf({ value, incomplete })).securityGroups.items[0] ?? {};
    expect(data).toMatchObject({ egressIncomplete: true, ingressIncomplete: false });
  });
});

describe('damage', () => {
  it('marks a table whose routes were cut, and only that one', () => {
    const value = { RouteTables: [TABLE, { ...TABLE, RouteTableId: 'rtb-2' }] };
    const { routeTables } = gather(pasteOf({ value, incomplete: [['RouteTables', 1, 'Routes', 0]] }));
    expect(routeTables.items.map(({ data }) => data.routesIncomplete)).toEqual([false, true]);
  });

  it('keeps a sound object as it is', () => {
    const { routeTables } = gather(pasteOf({ value: { RouteTables: [TABLE] } }));
    expect(routeTables.items[0]?.data.table).toBe(TABLE);
  });

  it('drops a field of the wrong type, keeps the rest, and counts instead of repeating', () => {
    const value = { NatGateways: [1, 2, 3].map((n) => ({ NatGatewayId: `nat-${n}`, State: ['?'], New: { a: 1 } })) };
    const snapshot = gather(pasteOf({ value }));
    expect(snapshot.natGateways.items[0]?.data).toEqual({ NatGatewayId: 'nat-1', New: { a: 1 } });
    expect(snapshot.diagnostics).toMatchObject([{ code: 'FMT-20', document: 0, line: 4 }]);
    expect(snapshot.diagnostics[0]?.text).toContain('`State` of 3 NAT gateways');
  });

  it('keeps the indexes of routes beside one that is no route', () => {
    const value = { RouteTables: [{ ...TABLE, Routes: ['Amazon.EC2.Model.Route', ROUTE] }] };
    const [found] = gather(pasteOf({ value })).routeTables.items;
    expect(found?.data).toMatchObject({ table: { Routes: [{}, ROUTE] }, routesIncomplete: true });
  });

  it('reads null and empty as absent, and switches and numbers written as text', () => {
    const value = {
      RouteTables: [
        {
          RouteTableId: 'rtb-1',
          OwnerId: 123456789012,
          Associations: [{ Main: 'True', SubnetId: null, AssociationState: { State: { Value: 'associated' } } }],
          Routes: [{ DestinationCidrBlock: '0.0.0.0/0', GatewayId: '', NatGatewayId: 'nat-1', InstanceId: null }],
        },
      ],
    };
    const [found] = gather(pasteOf({ value })).routeTables.items;
    expect(found?.data.table).toEqual({
      RouteTableId: 'rtb-1',
      OwnerId: '123456789012',
      Associations: [{ Main: true, AssociationState: { State: 'associated' } }],
      Routes: [{ DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-1' }],
    });
  });

  it('never lets the environment of a function through (BAD-16)', () => {
    const value = { Configuration: { FunctionName: 'orders', Environment: { Variables: { TOKEN: 'secret' } } } };
    expect(JSON.stringify(gather(pasteOf({ value })).functions)).not.toContain('secret');
  });

  it.each<{ value: unknown }>(
    [
      null,
      true,
      3,
      'text',
      [],
      {},
      [null],
      [[]],
      { RouteTables: null },
      { RouteTables: 'x' },
      { RouteTables: [[]] },
      { Reservations: [null, { Instances: 3 }] },
      JSON.parse('{"__proto__":{"RouteTableId":"rtb-1"},"constructor":[1]}'),
      JSON.parse('{"RouteTables":[{"RouteTableId":"rtb-1","__proto__":{"VpcId":"vpc-1"},"Routes":{"constructor":1}}]}'),
      { toString: 1, hasOwnProperty: [{}] },
    ].map((value: unknown) => ({ value })),
  )('never throws: $value', ({ value }) => {
    const snapshot = gather(pasteOf({ value }));
    expect(snapshot.documents.length).toBeGreaterThan(0);
    expect(snapshot.subnets.items).toEqual([]);
  });

  it('does not read through __proto__', () => {
    const value: unknown = JSON.parse('{"RouteTables":[{"RouteTableId":"rtb-1","__proto__":{"VpcId":"vpc-1"}}]}');
    expect(gather(pasteOf({ value })).routeTables.items[0]?.data.table.VpcId).toBeUndefined();
  });

  it('survives deep nesting', () => {
    let deep: unknown = [];
    for (let level = 0; level < 100_000; level += 1) deep = level % 2 === 0 ? [deep] : { Routes: deep };
    expect(() =>
      gather(
        pasteOf(
          { value: deep },
          { value: { RouteTables: [{ RouteTableId: 'rtb-1', x: deep }] } },
          { value: { RouteTables: [{ RouteTableId: 'rtb-1', x: deep }] } },
        ),
      ),
    ).not.toThrow();
  });

  it('names the keys of a document that it does not know, and what it expects', () => {
    const snapshot = gather(pasteOf({ value: { Foo: 1, Bar: [] } }));
    expect(snapshot.documents).toEqual([
      { document: 0, command: null, label: 'a document that was not recognised', count: 0, ignored: ['Foo', 'Bar'] },
    ]);
    expect(snapshot.diagnostics[0]?.text).toContain('`Foo`, `Bar`');
    expect(snapshot.diagnostics[0]?.text).toContain('describe-route-tables');
  });

  it('counts lists that it knows and does not use', () => {
    const snapshot = gather(pasteOf({ value: { FlowLogs: [{}, {}] } }));
    expect(snapshot.documents).toMatchObject([{ command: 'describe-flow-logs', label: 'flow logs', count: 2 }]);
    expect(snapshot.diagnostics).toEqual([]);
  });

  it.each([
    { terraform_version: '1.9', resources: [] },
    { AWSTemplateFormatVersion: '2010-09-09', Resources: {} },
  ])('says that %j is another schema (FMT-8)', (value) => {
    expect(codes(gather(pasteOf({ value })))).toEqual(['FMT-8']);
  });
});

describe('regions', () => {
  it.each([
    [{ Subnets: [{ SubnetId: 'subnet-1', AvailabilityZone: 'eu-west-1a' }] }, 'eu-west-1'],
    [{ Subnets: [{ SubnetId: 'subnet-1', AvailabilityZone: 'us-west-2-lax-1a' }] }, 'us-west-2'],
    [{ VpcEndpoints: [{ VpcEndpointId: 'vpce-1', ServiceName: 'com.amazonaws.us-gov-west-1.s3' }] }, 'us-gov-west-1'],
    [{ FunctionArn: 'arn:aws:lambda:ap-southeast-2:1:function:orders' }, 'ap-southeast-2'],
  ])('of %j', (value, region) => {
    expect(gather(pasteOf({ value })).regions).toEqual([region]);
  });

  it('of the command line', () => {
    const piece = { value: { Subnets: [] }, command: 'aws ec2 describe-subnets --region eu-north-1' };
    expect(gather(pasteOf(piece)).regions).toEqual(['eu-north-1']);
  });
});

describe('what other services print', () => {
  const subnets = ['subnet-0aaaaaaaaaaaaaaaa'];
  it.each([
    [
      'an OpenSearch domain',
      {
        DomainStatusList: [
          { DomainName: 'logs', VPCOptions: { VPCId: 'vpc-1', SubnetIds: subnets, SecurityGroupIds: ['sg-1'] } },
        ],
      },
    ],
    [
      'an OpenSearch domain alone',
      {
        DomainStatus: {
          DomainName: 'logs',
          VPCOptions: { VPCId: 'vpc-1', SubnetIds: subnets, SecurityGroupIds: ['sg-1'] },
        },
      },
    ],
    [
      'a Comprehend job',
      { EntitiesDetectionJobProperties: { JobId: '1', VpcConfig: { SecurityGroupIds: ['sg-1'], Subnets: subnets } } },
    ],
    [
      'an event source mapping',
      {
        UUID: '1',
        EventSourceArn: 'arn:aws:sqs:eu-west-1:123456789012:q',
        FunctionArn: 'arn:aws:lambda:eu-west-1:123456789012:function:orders',
      },
    ],
    [
      'routes of a local gateway',
      {
        LocalGatewayVirtualInterfaces: [
          { LocalGatewayId: 'lgw-1', LocalAddress: '10.0.0.1/30', PeerAddress: '10.0.0.2/30' },
        ],
      },
    ],
    [
      'transit gateway references',
      {
        TransitGatewayPrefixListReferences: [
          { TransitGatewayRouteTableId: 'tgw-rtb-1', PrefixListId: 'pl-1', State: 'available', Blackhole: false },
        ],
      },
    ],
    [
      'Redshift subnet groups',
      { ClusterSubnetGroups: [{ VpcId: 'vpc-1', Subnets: [{ SubnetIdentifier: 'subnet-1' }] }] },
    ],
  ])('%s is no resource of a VPC', (_, value) => {
    const snapshot = gather(pasteOf({ value }));
    for (const { items, coverage } of [
      snapshot.functions,
      snapshot.routeTables,
      snapshot.subnets,
      snapshot.localGateways,
    ]) {
      expect(items).toEqual([]);
      expect(coverage.kind).toBe('absent');
    }
  });
});
