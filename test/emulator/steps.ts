/** Requests for the emulator and the control plane alike, in the order in which they are made. */
import type { Change } from '../../src/controlplane/index.ts';
import type { Made } from './vpc.ts';

/** What a request may name: what was there at the start, and what the answers before it hold. */
export interface Refs extends Made {
  readonly machine: string;
  /** The interface of the machine. */
  readonly card: string;
  /** A subnet without IPv6, and a free block of the VPC for it. */
  readonly bare: string;
  readonly block: string;
  /** The value at a path in the answer to a step, in the control plane's own ids. */
  readonly of: (step: string, path: string) => string;
  /** An association of a network ACL. */
  readonly aclAssociation: string;
  readonly defaultAcl: string;
}

export interface Step {
  readonly name: string;
  readonly request: (refs: Refs) => Change;
  /** The code with which both refuse it. */
  readonly refused?: string;
}

const ec2 =
  (operation: string, input: (refs: Refs) => Change['input']): Step['request'] =>
  (refs) => ({ service: 'ec2', operation, input: input(refs) });
const lambda =
  (operation: string, input: (refs: Refs) => Change['input']): Step['request'] =>
  (refs) => ({ service: 'lambda', operation, input: input(refs) });
const step = (name: string, operation: string, input: (refs: Refs) => Change['input'], refused?: string): Step => ({
  name,
  request: ec2(operation, input),
  ...(refused === undefined ? {} : { refused }),
});

const RULE = [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, IpRanges: [{ CidrIp: '198.51.100.0/24' }] }];
const ENTRY = {
  RuleNumber: 90,
  Protocol: '6',
  RuleAction: 'allow',
  Egress: true,
  CidrBlock: '0.0.0.0/0',
  PortRange: { From: 443, To: 443 },
};
const PARTNER = '198.51.100.0/24';

/** Groups of steps; behind each the describe commands are compared. */
export const STEPS: Readonly<Record<string, readonly Step[]>> = {
  routes: [
    step('partner', 'CreateRoute', (r) => ({ RouteTableId: r.table, DestinationCidrBlock: PARTNER, NatGatewayId: r.nat })),
    step('twice', 'CreateRoute', (r) => ({ RouteTableId: r.table, DestinationCidrBlock: PARTNER, GatewayId: r.igw }), 'RouteAlreadyExists'),
    step('no table', 'CreateRoute', (r) => ({ RouteTableId: 'rtb-0123456789abcdef0', DestinationCidrBlock: PARTNER, GatewayId: r.igw }), 'InvalidRouteTableID.NotFound'),
    step('moved', 'ReplaceRoute', (r) => ({ RouteTableId: r.publicTable, DestinationCidrBlock: '0.0.0.0/0', GatewayId: r.igw })),
    step('deleted', 'DeleteRoute', (r) => ({ RouteTableId: r.table, DestinationCidrBlock: PARTNER })),
    step('deleted twice', 'DeleteRoute', (r) => ({ RouteTableId: r.table, DestinationCidrBlock: PARTNER }), 'InvalidRoute.NotFound'),
    step('replaced, not there', 'ReplaceRoute', (r) => ({ RouteTableId: r.table, DestinationCidrBlock: PARTNER, NatGatewayId: r.nat }), 'InvalidParameterValue'),
  ],
  tables: [
    step('new table', 'CreateRouteTable', (r) => ({ VpcId: r.vpc })),
    step('associated', 'AssociateRouteTable', (r) => ({ RouteTableId: r.of('new table', 'RouteTable.RouteTableId'), SubnetId: r.spare })),
    step('in use', 'DeleteRouteTable', (r) => ({ RouteTableId: r.of('new table', 'RouteTable.RouteTableId') }), 'DependencyViolation'),
    step('replaced', 'ReplaceRouteTableAssociation', (r) => ({ AssociationId: r.of('associated', 'AssociationId'), RouteTableId: r.table })),
    step('replaced, not there', 'ReplaceRouteTableAssociation', (r) => ({ AssociationId: 'rtbassoc-0123456789abcdef0', RouteTableId: r.table }), 'InvalidAssociationID.NotFound'),
    step('disassociated', 'DisassociateRouteTable', (r) => ({ AssociationId: r.of('replaced', 'NewAssociationId') })),
    step('deleted', 'DeleteRouteTable', (r) => ({ RouteTableId: r.of('new table', 'RouteTable.RouteTableId') })),
  ],
  groups: [
    step('new group', 'CreateSecurityGroup', (r) => ({ GroupName: 'endpoints', Description: 'endpoints', VpcId: r.vpc })),
    step('same name', 'CreateSecurityGroup', (r) => ({ GroupName: 'endpoints', Description: 'endpoints', VpcId: r.vpc }), 'InvalidGroup.Duplicate'),
    step('out', 'AuthorizeSecurityGroupEgress', (r) => ({ GroupId: r.group, IpPermissions: RULE })),
    step('out twice', 'AuthorizeSecurityGroupEgress', (r) => ({ GroupId: r.group, IpPermissions: RULE }), 'InvalidPermission.Duplicate'),
    step('in', 'AuthorizeSecurityGroupIngress', (r) => ({ GroupId: r.of('new group', 'GroupId'), IpPermissions: [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, UserIdGroupPairs: [{ GroupId: r.group }] }] })),
    step('in, one more range', 'AuthorizeSecurityGroupIngress', (r) => ({ GroupId: r.of('new group', 'GroupId'), IpPermissions: RULE })),
    step('no group', 'AuthorizeSecurityGroupIngress', () => ({ GroupId: 'sg-0123456789abcdef0', IpPermissions: RULE }), 'InvalidGroup.NotFound'),
    step('out, taken away', 'RevokeSecurityGroupEgress', (r) => ({ GroupId: r.group, IpPermissions: RULE })),
    step('out, not there', 'RevokeSecurityGroupEgress', (r) => ({ GroupId: r.group, IpPermissions: RULE }), 'InvalidPermission.NotFound'),
    step('in, taken away', 'RevokeSecurityGroupIngress', (r) => ({ GroupId: r.of('new group', 'GroupId'), IpPermissions: RULE })),
  ],
  acls: [
    step('new acl', 'CreateNetworkAcl', (r) => ({ VpcId: r.vpc })),
    step('entry', 'CreateNetworkAclEntry', (r) => ({ NetworkAclId: r.defaultAcl, ...ENTRY })),
    step('entry twice', 'CreateNetworkAclEntry', (r) => ({ NetworkAclId: r.defaultAcl, ...ENTRY }), 'NetworkAclEntryAlreadyExists'),
    step('other way', 'CreateNetworkAclEntry', (r) => ({ NetworkAclId: r.defaultAcl, ...ENTRY, Egress: false, CidrBlock: undefined, Ipv6CidrBlock: '::/0' })),
    step('entry replaced', 'ReplaceNetworkAclEntry', (r) => ({ NetworkAclId: r.defaultAcl, ...ENTRY, RuleAction: 'deny' })),
    step('entry deleted', 'DeleteNetworkAclEntry', (r) => ({ NetworkAclId: r.defaultAcl, RuleNumber: 90, Egress: true })),
    step('no acl', 'DeleteNetworkAclEntry', () => ({ NetworkAclId: 'acl-0123456789abcdef0', RuleNumber: 90, Egress: true }), 'InvalidNetworkAclID.NotFound'),
    step('subnet moved', 'ReplaceNetworkAclAssociation', (r) => ({ AssociationId: r.aclAssociation, NetworkAclId: r.of('new acl', 'NetworkAcl.NetworkAclId') })),
  ],
  'NAT gateways': [
    step('address', 'AllocateAddress', () => ({ Domain: 'vpc' })),
    step('nat', 'CreateNatGateway', (r) => ({ SubnetId: r.publicSubnet, AllocationId: r.of('address', 'AllocationId') })),
    step('private nat', 'CreateNatGateway', (r) => ({ SubnetId: r.subnet, ConnectivityType: 'private' })),
    step('no subnet', 'CreateNatGateway', () => ({ SubnetId: 'subnet-0123456789abcdef0', ConnectivityType: 'private' }), 'InvalidSubnetID.NotFound'),
    step('nat gone', 'DeleteNatGateway', (r) => ({ NatGatewayId: r.of('nat', 'NatGateway.NatGatewayId') })),
    step('released', 'ReleaseAddress', (r) => ({ AllocationId: r.of('address', 'AllocationId') })),
    step('released twice', 'ReleaseAddress', (r) => ({ AllocationId: r.of('address', 'AllocationId') }), 'InvalidAllocationID.NotFound'),
  ],
  'internet gateways': [
    step('gateway', 'CreateInternetGateway', () => ({})),
    step('in use', 'DeleteInternetGateway', (r) => ({ InternetGatewayId: r.igw }), 'DependencyViolation'),
    step('not attached', 'DetachInternetGateway', (r) => ({ InternetGatewayId: r.of('gateway', 'InternetGateway.InternetGatewayId'), VpcId: r.vpc }), 'Gateway.NotAttached'),
    step('deleted', 'DeleteInternetGateway', (r) => ({ InternetGatewayId: r.of('gateway', 'InternetGateway.InternetGatewayId') })),
    step('not there', 'DeleteInternetGateway', (r) => ({ InternetGatewayId: r.of('gateway', 'InternetGateway.InternetGatewayId') }), 'InvalidInternetGatewayID.NotFound'),
    step('egress only', 'CreateEgressOnlyInternetGateway', (r) => ({ VpcId: r.vpc })),
    step('egress only gone', 'DeleteEgressOnlyInternetGateway', (r) => ({ EgressOnlyInternetGatewayId: r.of('egress only', 'EgressOnlyInternetGateway.EgressOnlyInternetGatewayId') })),
  ],
  endpoints: [
    step('s3', 'CreateVpcEndpoint', (r) => ({ VpcId: r.vpc, ServiceName: 'com.amazonaws.eu-west-1.s3', RouteTableIds: [r.table] })),
    step('sqs', 'CreateVpcEndpoint', (r) => ({ VpcEndpointType: 'Interface', VpcId: r.vpc, ServiceName: 'com.amazonaws.eu-west-1.sqs', SubnetIds: [r.subnet], SecurityGroupIds: [r.group] })),
    step('s3 for one table more', 'ModifyVpcEndpoint', (r) => ({ VpcEndpointId: r.of('s3', 'VpcEndpoint.VpcEndpointId'), AddRouteTableIds: [r.publicTable] })),
    step('sqs gone', 'DeleteVpcEndpoints', (r) => ({ VpcEndpointIds: [r.of('sqs', 'VpcEndpoint.VpcEndpointId')] })),
  ],
  switches: [
    step('names on', 'ModifyVpcAttribute', (r) => ({ VpcId: r.vpc, EnableDnsHostnames: { Value: true } })),
    step('no VPC', 'ModifyVpcAttribute', () => ({ VpcId: 'vpc-0123456789abcdef0', EnableDnsHostnames: { Value: true } }), 'InvalidVpcID.NotFound'),
    step('public addresses', 'ModifySubnetAttribute', (r) => ({ SubnetId: r.spare, MapPublicIpOnLaunch: { Value: true } })),
    step('name', 'CreateTags', (r) => ({ Resources: [r.spare, r.table], Tags: [{ Key: 'Name', Value: 'public' }] })),
    step('no such subnet', 'CreateTags', () => ({ Resources: ['subnet-0123456789abcdef0'], Tags: [{ Key: 'Name', Value: 'public' }] }), 'InvalidSubnetID.NotFound'),
    step('check off', 'ModifyInstanceAttribute', (r) => ({ InstanceId: r.machine, SourceDestCheck: { Value: false } })),
    step('check of the card off', 'ModifyNetworkInterfaceAttribute', (r) => ({ NetworkInterfaceId: r.card, SourceDestCheck: { Value: false } })),
    step('IPv6 for a subnet', 'AssociateSubnetCidrBlock', (r) => ({ SubnetId: r.bare, Ipv6CidrBlock: r.block })),
    step('stopped', 'StopInstances', (r) => ({ InstanceIds: [r.machine] })),
    step('started', 'StartInstances', (r) => ({ InstanceIds: [r.machine] })),
    step('no machine', 'StartInstances', () => ({ InstanceIds: ['i-0123456789abcdef0'] }), 'InvalidInstanceID.NotFound'),
  ],
  peering: [
    step('peering', 'CreateVpcPeeringConnection', (r) => ({ VpcId: r.vpc, PeerVpcId: r.of('other', 'VpcId') })),
    step('accepted', 'AcceptVpcPeeringConnection', (r) => ({ VpcPeeringConnectionId: r.of('peering', 'VpcPeeringConnection.VpcPeeringConnectionId') })),
  ],
  functions: [
    { name: 'settings', request: lambda('UpdateFunctionConfiguration', () => ({ FunctionName: 'orders', Timeout: 30, MemorySize: 512 })) },
    { name: 'moved', request: lambda('UpdateFunctionConfiguration', (r) => ({ FunctionName: 'orders', VpcConfig: { SubnetIds: [r.subnet, r.spare], SecurityGroupIds: [r.group] } })) },
    { name: 'no function', request: lambda('GetFunctionConfiguration', () => ({ FunctionName: 'nobody' })), refused: 'ResourceNotFoundException' },
  ],
  questions: [
    step('tables of a VPC', 'DescribeRouteTables', (r) => ({ Filters: [{ Name: 'vpc-id', Values: [r.vpc] }] })),
    step('table of a subnet', 'DescribeRouteTables', (r) => ({ Filters: [{ Name: 'association.subnet-id', Values: [r.subnet] }] })),
    step('main table', 'DescribeRouteTables', (r) => ({ Filters: [{ Name: 'vpc-id', Values: [r.vpc] }, { Name: 'association.main', Values: ['true'] }] })),
    step('subnets by id', 'DescribeSubnets', (r) => ({ SubnetIds: [r.subnet] })),
    step('subnets by zone', 'DescribeSubnets', (r) => ({ Filters: [{ Name: 'vpc-id', Values: [r.vpc] }, { Name: 'availability-zone', Values: ['eu-west-1a'] }] })),
    step('gateways', 'DescribeNatGateways', (r) => ({ Filter: [{ Name: 'vpc-id', Values: [r.vpc] }, { Name: 'state', Values: ['available'] }] })),
    step('attached', 'DescribeInternetGateways', (r) => ({ Filters: [{ Name: 'attachment.vpc-id', Values: [r.vpc] }] })),
    step('groups', 'DescribeSecurityGroups', (r) => ({ Filters: [{ Name: 'group-name', Values: ['ord*'] }, { Name: 'vpc-id', Values: [r.vpc] }] })),
    step('acl of a subnet', 'DescribeNetworkAcls', (r) => ({ Filters: [{ Name: 'association.subnet-id', Values: [r.subnet] }] })),
    step('VPCs', 'DescribeVpcs', (r) => ({ VpcIds: [r.vpc] })),
    step('endpoints', 'DescribeVpcEndpoints', (r) => ({ Filters: [{ Name: 'vpc-id', Values: [r.vpc] }] })),
    step('cards', 'DescribeNetworkInterfaces', (r) => ({ Filters: [{ Name: 'attachment.instance-id', Values: [r.machine] }] })),
    step('addresses', 'DescribeAddresses', () => ({ Filters: [{ Name: 'domain', Values: ['vpc'] }] })),
    step('machines', 'DescribeInstances', (r) => ({ Filters: [{ Name: 'vpc-id', Values: [r.vpc] }] })),
    step('egress only', 'DescribeEgressOnlyInternetGateways', () => ({})),
    step('connections', 'DescribeVpcPeeringConnections', (r) => ({ Filters: [{ Name: 'requester-vpc-info.vpc-id', Values: [r.vpc] }] })),
    step('switch', 'DescribeVpcAttribute', (r) => ({ VpcId: r.vpc, Attribute: 'enableDnsHostnames' })),
    step('no subnet', 'DescribeSubnets', () => ({ SubnetIds: ['subnet-0123456789abcdef0'] }), 'InvalidSubnetID.NotFound'),
    { name: 'function', request: lambda('GetFunctionConfiguration', () => ({ FunctionName: 'orders' })) },
    { name: 'functions', request: lambda('ListFunctions', () => ({})) },
  ],
}; // prettier-ignore
