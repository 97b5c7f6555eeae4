// What stands beside a whole output and takes nothing from it, and whole outputs that look as if a part were missing (BAD-1, BAD-3).
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { check } from '../../../../src/analyzer/index.ts';

const VPC = 'vpc-0a1b2c3d4e5f60718';
const table = {
  Associations: [{ Main: true, RouteTableAssociationId: 'rtbassoc-0c0c0c0c0c0c0c0c0', RouteTableId: 'rtb-0c0c0c0c0c0c0c0c0', AssociationState: { State: 'associated' } }],
  PropagatingVgws: [],
  RouteTableId: 'rtb-0c0c0c0c0c0c0c0c0',
  Routes: [{ DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', Origin: 'CreateRouteTable', State: 'active' }],
  Tags: [],
  VpcId: VPC,
  OwnerId: '123456789012',
}; // prettier-ignore
const answer = { RouteTables: [table] };
const json = (value: unknown): string => `${JSON.stringify(value, null, 4)}\n`;
const text = [
  `ROUTETABLES\t123456789012\trtb-0c0c0c0c0c0c0c0c0\t${VPC}`,
  'ASSOCIATIONS\tTrue\trtbassoc-0c0c0c0c0c0c0c0c0\trtb-0c0c0c0c0c0c0c0c0',
  'ASSOCIATIONSTATE\tassociated',
  'ROUTES\t10.0.0.0/16\tlocal\tCreateRouteTable\tactive',
  '',
].join('\n');
const list = (name: string, value: string): string => `${name.padEnd(23)} : ${value}`;

describe('a whole list stays whole', () => {
  it.each([
    ['below prose that begins with VPC', `VPC and Internet gateway need a route\n\n${text}`],
    ['below a range in words', `VPC CIDR - 10.0.0.0/16\n\n${json(answer)}`],
    ['below details of the console', `VPC ID: ${VPC}\n\nTenancy: default\n\n${json(answer)}`],
    ['below a name and an id', `VPC: ${VPC}\n\n${json(answer)}`],
    ['below a row of two bars', `VPC | ${VPC}\n\n${json(answer)}`],
    ['below a table of wishes', `|route table|destination|target|\n|-|-|-|\n|orders-public|0.0.0.0|\`orders-igw\`|\n\n${json(answer)}`],
    ['below tags in text', `aws ec2 describe-tags\nTAGS\tName\t${VPC}\tvpc\torders\n\naws ec2 describe-route-tables\n${text}`],
    ['in YAML, below an address', `$ aws ec2 allocate-address\n\nAllocationId: eipalloc-0e1e1e1e1e1e1e1e1\nDomain: vpc\nPublicIp: 203.0.113.10\n\n$ aws ec2 describe-route-tables\n\n${stringify(answer, { indentSeq: false })}`],
    ['where all that is empty stands on two lines', json(answer).replaceAll('[]', '[\n            ]')],
    ['below a script', `$VPC_ID=$(aws ec2 create-vpc \\\n    --tag-specifications 'ResourceType=vpc,Tags=[{Key=Name,Value=orders}]' \\\n    --query Vpc.VpcId --output text)\n\n$ aws ec2 describe-route-tables\n\n${json(answer)}`],
    ['beside a subnet that was just made', `${json({ Subnet: { SubnetId: 'subnet-0a2a2a2a2a2a2a2a2', VpcId: VPC, State: 'pending', AvailableIpAddressCount: 251, MapPublicIpOnLaunch: false, CidrBlock: '10.0.1.0/24', AvailabilityZone: 'eu-west-1a' } })}${json(answer)}`],
    ['of routes below a cmdlet', ['Get-EC2RouteTable', '', list('DestinationCidrBlock', '10.0.0.0/16'), list('GatewayId', 'local'), list('Origin', 'CreateRouteTable'), list('State', 'active'), ''].join('\n')],
    ['of an account that counts to five', json({ RouteTables: [{ ...table, OwnerId: '12345' }] })],
    ['below a heading', `## The command :\n\naws ec2 describe-route-tables\n\nOutput :\n\n${json(answer)}`],
  ])('%s', (_, paste) => {
    const { verdict, diagnostics } = check(paste);
    expect([verdict, diagnostics.filter(({ code }) => code === 'BAD-3')]).toEqual(['unreachable', []]);
  }); // prettier-ignore
});

describe('a whole output is used', () => {
  it('an endpoint from before they had owners (VPCE-5)', () => {
    const endpoint = {
      VpcEndpointId: 'vpce-0a7a7a7a7a7a7a7a7', VpcEndpointType: 'Gateway', VpcId: VPC, ServiceName: 'com.amazonaws.eu-west-1.s3', State: 'available',
      RouteTableIds: ['rtb-0c0c0c0c0c0c0c0c0'], SubnetIds: [], Groups: [], PrivateDnsEnabled: false, NetworkInterfaceIds: [], DnsEntries: [],
    }; // prettier-ignore
    const route = { DestinationPrefixListId: 'pl-6da54004', GatewayId: endpoint.VpcEndpointId, Origin: 'CreateRoute', State: 'active' }; // prettier-ignore
    const tables = { RouteTables: [{ ...table, Routes: [...table.Routes, route] }] };
    expect(check(json(tables) + json({ VpcEndpoints: [endpoint] }), { destination: 's3' }).verdict).toBe('reachable');
  });

  it('a function from before functions said how they are traced (FN-3)', () => {
    const old = {
      Version: '$LATEST', CodeSha256: 'tYtR0mGhuMcGvZ9cV1p7WZpVwqPz0yZ5rJ7cXn2k3Qs=', FunctionName: 'orders', MemorySize: 512, CodeSize: 558,
      FunctionArn: 'arn:aws:lambda:eu-west-1:123456789012:function:orders', Handler: 'index.handler', Role: 'arn:aws:iam::123456789012:role/orders',
      Timeout: 300, LastModified: '2016-10-20T17:26:47.706+0000', Runtime: 'python2.7', Description: '',
    }; // prettier-ignore
    expect(check(json(old)).verdict).toBe('reachable');
    expect(check(json({ ...old, RevisionId: '5d8f3c1e-7a42-4b39-9c06-2f1e8d7b6a50' })).verdict).toBe('unknown');
  });

  it('an interface of a NAT gateway, by the word that AWS prints', () => {
    const eni = { NetworkInterfaceId: 'eni-0e1e1e1e1e1e1e1e1', InterfaceType: 'nat_gateway', Description: 'Interface for NAT Gateway', Status: 'in-use', SubnetId: 'subnet-0a1a1a1a1a1a1a1a1', VpcId: VPC, RequesterManaged: true, SourceDestCheck: false, AvailabilityZone: 'eu-west-1a', Groups: [] }; // prettier-ignore
    expect(check(json({ NetworkInterfaces: [eni] })).diagnostics).toEqual([]);
  });
});

describe('what names a function, a subnet or an endpoint is none', () => {
  it.each([
    ['an event source mapping', { UUID: 'a1b2c3d4-5678-90ab-cdef-11111EXAMPLE', BatchSize: 5, State: 'Enabled', FunctionArn: 'arn:aws:lambda:eu-west-1:123456789012:function:orders', EventSourceArn: 'arn:aws:sqs:eu-west-1:123456789012:orders' }],
    ['an endpoint service', { ServiceConfiguration: { ServiceType: [{ ServiceType: 'Interface' }], ServiceName: 'com.amazonaws.vpce.eu-west-1.vpce-svc-03d5ebb7d9579a2b3', ServiceState: 'Available', ServiceId: 'vpce-svc-03d5ebb7d9579a2b3' } }],
    ['routes of a Client VPN', { Routes: [1, 2].map((n) => ({ ClientVpnEndpointId: 'cvpn-endpoint-123456789123abcde', DestinationCidr: `10.${String(n)}.0.0/16`, TargetSubnet: 'subnet-0123456789abcabca', Type: 'Nat', Origin: 'associate', Status: { Code: 'active' } })) }],
  ])('%s', (_, value) => {
    const [first] = check(json(value)).diagnostics;
    expect(first?.code).toBe('FMT-20');
  }); // prettier-ignore
});

describe('what is lost is not absent', () => {
  const head = json({ FunctionName: 'orders', FunctionArn: 'arn:aws:lambda:eu-west-1:123456789012:function:orders', Runtime: 'nodejs22.x', Role: 'arn:aws:iam::123456789012:role/orders', Handler: 'index.handler', CodeSize: 48211, Timeout: 3 }); // prettier-ignore

  it.each([
    ['the head of a function and the tail of another answer', `${head.trimEnd().replace(/\n\}$/, ',')}\n            "VpcId": "${VPC}",\n            "CidrBlock": "10.0.0.0/16"\n        }\n    ]\n}\n`],
    ['a list in YAML whose elements are gone', 'FunctionName: orders\nFunctionArn: arn:aws:lambda:eu-west-1:123456789012:function:orders\nRuntime: nodejs22.x\nVersion: $LATEST\nVpcConfig:\n  SubnetIds:\nTracingConfig:\n  Mode: PassThrough\nState: Active\n'],
  ])('%s', (_, paste) => {
    expect(check(paste).verdict).toBe('unknown');
  }); // prettier-ignore

  it.each([
    ['in base64', 'eyJOZXR3b3JrQWNscyI6W3siQXNzb2NpYXRpb25zIjpbXSwiRW50cmllcyI6W119XX0='],
    ['escaped', String.raw`NETWORKACLS\tFalse\tacl-0123123123123123a\nENTRIES\t0.0.0.0/0`],
    ['taken out', '<redacted>'],
    ['as a picture', '[image: acls.png]'],
  ])('an answer %s below its command', (_, lost) => {
    const open = { ...table, Routes: [...table.Routes, { DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-0e1e1e1e1e1e1e1e1', Origin: 'CreateRoute', State: 'active' }] }; // prettier-ignore
    const nat = { NatGatewayId: 'nat-0e1e1e1e1e1e1e1e1', VpcId: VPC, State: 'available', ConnectivityType: 'private', SubnetId: 'subnet-0a1a1a1a1a1a1a1a1', NatGatewayAddresses: [{ NetworkInterfaceId: 'eni-0e1e1e1e1e1e1e1e1', PrivateIp: '10.0.0.37' }] }; // prettier-ignore
    const paste = `${json({ RouteTables: [open] })}${json({ NatGateways: [nat] })}\n$ aws ec2 describe-network-acls\n${lost}\n`;
    expect(check(paste).assumptions.map(({ id }) => id)).not.toContain('default-network-acl');
  });

  it('a number of two entries of a network ACL that differ', () => {
    const entry = (RuleNumber: number, RuleAction: string, CidrBlock: string) => ({ CidrBlock, Egress: false, Protocol: '-1', RuleAction, RuleNumber }); // prettier-ignore
    const acl = (second: string) => ({ NetworkAclId: 'acl-0123123123123123a', VpcId: VPC, IsDefault: true, OwnerId: '123456789012', Tags: [], Associations: [{ NetworkAclAssociationId: 'aclassoc-0a2a2a2a2a2a2a2a2', NetworkAclId: 'acl-0123123123123123a', SubnetId: 'subnet-0a2a2a2a2a2a2a2a2' }], Entries: [entry(100, 'allow', '0.0.0.0/0'), entry(100, 'allow', second), entry(32767, 'deny', '0.0.0.0/0'), { ...entry(100, 'allow', '0.0.0.0/0'), Egress: true }, { ...entry(32767, 'deny', '0.0.0.0/0'), Egress: true }] }); // prettier-ignore
    const outcome = (second: string) =>
      check(json(answer) + json({ Subnets: [{ SubnetId: 'subnet-0a2a2a2a2a2a2a2a2', VpcId: VPC, State: 'available', CidrBlock: '10.0.1.0/24' }] }) + json({ NetworkAcls: [acl(second)] })).subnets[0]?.hops.find(({ kind }) => kind === 'network-acl')?.outcome; // prettier-ignore
    expect([outcome('0.0.0.0/0'), outcome('10.0.0.0/16')]).toEqual(['pass', 'unknown']);
  });
});
