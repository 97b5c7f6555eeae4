import { hold } from '../support/hold.ts';
import {
  aclFor, config, cut, dead, dnsAttributes, dual, egress, endpoints, ENDPOINT_GROUP, entry, fn, gatewayEndpoint, id, ids, interfaceEndpoint, internetGateway, isolated, lists, noFunction, permission, routes, S3_LIST, toIgw, toNat, toS3, via, without, type Change,
} from '../support/vpc.ts'; // prettier-ignore

const sqs = { destination: 'sqs' } as const;
const PROVIDER = 'arn:aws:lambda:eu-west-1:123456789012:capacity-provider:fleet';
const s3 = { destination: 's3' } as const;
const dynamodb = { destination: 'dynamodb' } as const;
const to443 = (cidrs: string[], more: object = {}) => permission('tcp', [443, 443], cidrs, more);
const s3Cidrs: Change = (draft) => {
  draft.lists.PrefixLists = [
    {
      PrefixListId: S3_LIST,
      PrefixListName: 'com.amazonaws.eu-west-1.s3',
      OwnerId: 'AWS',
      Cidrs: ['52.218.0.0/17', '3.5.64.0/21'],
    },
  ];
};

hold('VPCE: interface endpoints', [
  {
    title: 'VPCE-2 an available endpoint with private DNS serves an isolated function',
    given: [isolated, endpoints([interfaceEndpoint('sqs')])],
    ask: sqs,
    verdict: 'reachable',
    finds: ['interface-endpoint-present'],
  },
  {
    title: 'VPCE-2 the state compares in any case',
    given: [isolated, endpoints([interfaceEndpoint('sqs', { State: 'Available' })])],
    ask: sqs,
    verdict: 'reachable',
  },
  ...['pending', 'pendingAcceptance', 'deleting', 'deleted', 'rejected', 'failed', 'expired'].map((State) => ({
    title: `VPCE-2 an endpoint that is ${State} serves nobody`,
    given: [isolated, endpoints([interfaceEndpoint('sqs', { State })])],
    ask: sqs,
    verdict: 'unreachable' as const,
    finds: ['endpoint-not-available'],
  })),
  {
    title: 'VPCE-2 a partial endpoint depends',
    given: [isolated, endpoints([interfaceEndpoint('sqs', { State: 'partial' })])],
    ask: sqs,
    verdict: 'depends',
  },
  {
    title: 'VPCE-2 VPCE-8 a partial endpoint of the other family serves nobody',
    given: [isolated, endpoints([interfaceEndpoint('sqs', { State: 'partial', IpAddressType: 'ipv6' })])],
    ask: sqs,
    verdict: 'unreachable',
  },
  {
    title: 'FN-5 FN-7 a capacity provider without groups is a damaged paste: what they permit is not known',
    given: [
      isolated,
      endpoints([interfaceEndpoint('sqs')]),
      fn({
        VpcConfig: undefined,
        CapacityProviderConfig: { LambdaManagedInstancesCapacityProviderConfig: { CapacityProviderArn: PROVIDER } },
      }),
      (d) => {
        const VpcConfig = { SubnetIds: [ids.privateA], SecurityGroupIds: [] };
        d.provider = { CapacityProviderArn: PROVIDER, State: 'Active', VpcConfig };
      },
    ],
    ask: sqs,
    verdict: 'unknown',
  },
  {
    title: 'VPCE-19 a participant sees its own endpoints: a broken one does not prove that the owner has none',
    given: [
      isolated,
      endpoints([interfaceEndpoint('sqs', { State: 'pending' })]),
      (d) => d.lists.Subnets?.forEach((item) => (item.OwnerId = '999988887777')),
    ],
    ask: sqs,
    verdict: 'unknown',
  },
  {
    title: 'NACL-10 over IPv6 the ACL of the endpoint’s subnet counts, and the own subnet crosses none',
    given: [
      ...dual,
      isolated,
      endpoints(
        [interfaceEndpoint('sqs', { IpAddressType: 'dualstack', SubnetIds: [ids.privateA, ids.privateB] })],
        [permission('tcp', [443, 443], ['::/0'])],
      ),
      aclFor([ids.privateA, ids.privateB]),
    ],
    ask: { ...sqs, family: 'ipv6' },
    verdict: 'intermittent',
  },
  {
    title: 'VPCE-17 without a function the zones of the subnets tell the Region',
    given: [noFunction, isolated, endpoints([interfaceEndpoint('sqs', { ServiceRegion: 'us-east-1' })])],
    ask: { ...sqs, subnetIds: [ids.privateA] },
    verdict: 'unreachable',
  },
  {
    title: 'VPCE-2 an endpoint of another VPC serves nobody here',
    given: [isolated, endpoints([interfaceEndpoint('sqs', { VpcId: 'vpc-0ffffffffffffff01' })])],
    ask: sqs,
    verdict: 'unreachable',
    finds: ['no-way-to-service'],
  },
  {
    title: 'VPCE-1 an endpoint of another service serves that one only',
    given: [isolated, endpoints([interfaceEndpoint('sns')])],
    ask: sqs,
    verdict: 'unreachable',
    finds: ['no-way-to-service'],
  },
  {
    title: 'VPCE-1 a service without a known PrivateLink name needs the internet path: no endpoint, no way',
    given: [isolated],
    ask: { destination: 'cognito-idp' },
    verdict: 'unreachable',
  },
  {
    title: 'VPCE-1 a service without a known PrivateLink name is reached over the internet',
    ask: { destination: 'cognito-idp' },
    verdict: 'reachable',
  },
  {
    title: 'VPCE-18 a global service without a Region in its endpoint name',
    given: [isolated, endpoints([interfaceEndpoint('x', { ServiceName: 'com.amazonaws.iam' })])],
    ask: { destination: 'iam' },
    verdict: 'reachable',
  },
  {
    title: 'VPCE-3 private DNS off: the public name still leads to the internet, which is closed',
    given: [isolated, endpoints([interfaceEndpoint('sqs', { PrivateDnsEnabled: false })])],
    ask: sqs,
    verdict: 'depends',
    finds: ['interface-endpoint-dns'],
  },
  {
    title: 'VPCE-3 private DNS off and a NAT gateway: reachable over the internet',
    given: [endpoints([interfaceEndpoint('sqs', { PrivateDnsEnabled: false })])],
    ask: sqs,
    verdict: 'reachable',
  },
  {
    title: 'VPCE-3 0.6 private DNS on is taken as evidence for both DNS attributes',
    given: [isolated, endpoints([interfaceEndpoint('sqs')])],
    ask: sqs,
    verdict: 'reachable',
    assumes: ['private-dns-attributes'],
  },
  {
    title: 'VPCE-3 of several endpoints, one that is open by its own name decides',
    given: [
      isolated,
      endpoints([
        interfaceEndpoint('sqs', { PrivateDnsEnabled: false, State: 'rejected' }),
        interfaceEndpoint('sqs', { PrivateDnsEnabled: false, VpcEndpointId: id('vpce', 6) }),
      ]),
    ],
    ask: sqs,
    verdict: 'depends',
    finds: ['interface-endpoint-dns'],
  },
  {
    title:
      'VPCE-17 without a function the Region of the subnets counts: an endpoint of another Region is not asked for',
    given: [
      noFunction,
      isolated,
      endpoints([interfaceEndpoint('sqs', { ServiceName: 'com.amazonaws.ap-south-1.sqs' })]),
    ],
    ask: { ...sqs, subnetIds: [ids.privateA] },
    verdict: 'unreachable',
    finds: ['no-way-to-service'],
  },
  {
    title: 'VPCE-3 DNS-3 with enableDnsHostnames off private DNS does not work',
    given: [isolated, endpoints([interfaceEndpoint('sqs')]), dnsAttributes(true, false)],
    ask: sqs,
    verdict: 'depends',
    finds: ['interface-endpoint-dns'],
  },
  {
    title: 'VPCE-3 both DNS attributes pasted and on',
    given: [isolated, endpoints([interfaceEndpoint('sqs')]), dnsAttributes(true, true)],
    ask: sqs,
    verdict: 'reachable',
  },
  {
    title: 'VPCE-4 a broken endpoint with private DNS breaks the service behind a perfect NAT gateway',
    given: [endpoints([interfaceEndpoint('sqs')], [])],
    ask: sqs,
    verdict: 'unreachable',
    finds: ['endpoint-security-group'],
  },
  {
    title: 'VPCE-4 the internet itself is unmoved by it',
    given: [endpoints([interfaceEndpoint('sqs')], [])],
    verdict: 'reachable',
  },
  {
    title: 'VPCE-4 a second endpoint of the service in good order serves',
    given: [
      isolated,
      endpoints([
        interfaceEndpoint('sqs', { PrivateDnsEnabled: false }),
        interfaceEndpoint('sqs', { VpcEndpointId: id('vpce', 3) }),
      ]),
    ],
    ask: sqs,
    verdict: 'reachable',
  },
  {
    title: 'VPCE-5 the endpoint’s group lets nothing in',
    given: [isolated, endpoints([interfaceEndpoint('sqs')], [])],
    ask: sqs,
    verdict: 'unreachable',
    finds: ['endpoint-security-group'],
    stop: ['security-group', 'block'],
  },
  {
    title: 'VPCE-5 a group that admits only itself',
    given: [
      isolated,
      endpoints(
        [interfaceEndpoint('sqs')],
        [permission('-1', null, [], { UserIdGroupPairs: [{ GroupId: ENDPOINT_GROUP }] })],
      ),
    ],
    ask: sqs,
    verdict: 'unreachable',
    finds: ['endpoint-security-group'],
  },
  {
    title: 'VPCE-5 the function’s group admitted is enough',
    given: [isolated, endpoints([interfaceEndpoint('sqs')], [to443([], { UserIdGroupPairs: [{ GroupId: ids.sg }] })])],
    ask: sqs,
    verdict: 'reachable',
  },
  {
    title: 'VPCE-5 the function’s subnet admitted is enough',
    given: [isolated, endpoints([interfaceEndpoint('sqs')], [to443(['10.0.1.0/24'])])],
    ask: sqs,
    verdict: 'reachable',
  },
  {
    title: 'VPCE-5 another subnet admitted is not',
    given: [isolated, endpoints([interfaceEndpoint('sqs')], [to443(['10.0.9.0/24'])])],
    ask: sqs,
    verdict: 'unreachable',
    finds: ['endpoint-security-group'],
  },
  {
    title: 'VPCE-5 port 80 admitted is not',
    given: [isolated, endpoints([interfaceEndpoint('sqs')], [permission('tcp', [80, 80], ['10.0.0.0/16'])])],
    ask: sqs,
    verdict: 'unreachable',
  },
  {
    title: 'VPCE-5 0.6 the endpoint’s group is not pasted: unknown, leaning reachable',
    given: [isolated, lists({ VpcEndpoints: [interfaceEndpoint('sqs', { Groups: [{ GroupId: id('sg', 66) }] })] })],
    ask: sqs,
    verdict: 'unknown',
    lean: 'reachable',
    needs: id('sg', 66),
  },
  {
    title: 'VPCE-5 SG-5 the function’s group must permit the endpoint: a reference to its group does',
    given: [
      isolated,
      endpoints([interfaceEndpoint('sqs')]),
      (d) => {
        setEgress(d, to443([], { UserIdGroupPairs: [{ GroupId: ENDPOINT_GROUP }] }));
      },
    ],
    ask: sqs,
    verdict: 'reachable',
  },
  {
    title: 'VPCE-5 the function’s group permits nothing',
    given: [
      isolated,
      endpoints([interfaceEndpoint('sqs')]),
      (d) => {
        setEgress(d);
      },
    ],
    ask: sqs,
    verdict: 'unreachable',
    finds: ['security-group-egress'],
  },
  {
    title: 'VPCE-5 the VPC’s block permitted is enough for the endpoint',
    given: [
      isolated,
      endpoints([interfaceEndpoint('sqs')]),
      (d) => {
        setEgress(d, to443(['10.0.0.0/16']));
      },
    ],
    ask: sqs,
    verdict: 'reachable',
  },
  {
    title: 'VPCE-6 an endpoint in another zone serves the whole VPC',
    given: [isolated, endpoints([interfaceEndpoint('sqs', { SubnetIds: [ids.publicB] })])],
    ask: sqs,
    verdict: 'reachable',
  },
  {
    title: 'VPCE-7 a policy never blocks packets',
    given: [
      isolated,
      endpoints([
        {
          ...interfaceEndpoint('sqs'),
          ...{ PolicyDocument: '{"Statement":[{"Effect":"Deny","Principal":"*","Action":"*","Resource":"*"}]}' },
        },
      ]),
    ],
    ask: sqs,
    verdict: 'reachable',
  },
  {
    title: 'VPCE-8 an ipv4 endpoint answers no IPv6',
    given: [...dual, routes(), endpoints([interfaceEndpoint('sqs')])],
    ask: { ...sqs, family: 'ipv6' },
    verdict: 'unreachable',
    finds: ['endpoint-not-available'],
  },
  {
    title: 'VPCE-9 a DynamoDB interface endpoint has no private DNS: depends',
    given: [isolated, endpoints([interfaceEndpoint('dynamodb', { PrivateDnsEnabled: false })])],
    ask: dynamodb,
    verdict: 'depends',
    finds: ['interface-endpoint-dns'],
  },
  {
    title: 'VPCE-9 a DynamoDB interface endpoint takes no name over, whatever its record says',
    given: [endpoints([interfaceEndpoint('dynamodb', { PrivateDnsEnabled: true })], [])],
    ask: dynamodb,
    verdict: 'reachable',
    lacks: ['endpoint-security-group'],
  },
  ...(['s3', 'dynamodb'] as const).map((destination) => ({
    title: `VPCE-9 VPCE-10 a dead gateway endpoint of ${destination} in the route, and an interface endpoint beside it: depends on the name`,
    given: [
      routes(dead(toS3)),
      endpoints([
        interfaceEndpoint(destination, { PrivateDnsEnabled: false }),
        gatewayEndpoint(destination, [ids.private], { State: 'deleted' }),
      ]),
    ],
    ask: { destination },
    verdict: 'depends' as const,
    finds: ['interface-endpoint-dns'],
  })),
  {
    title: 'VPCE-9 VPCE-10 a dead gateway endpoint beside an interface endpoint that lets nobody in',
    given: [
      routes(dead(toS3)),
      endpoints(
        [
          interfaceEndpoint('s3', { PrivateDnsEnabled: false }),
          gatewayEndpoint('s3', [ids.private], { State: 'deleted' }),
        ],
        [],
      ),
    ],
    ask: s3,
    verdict: 'unreachable',
  },
  {
    title: 'VPCE-16 neither NAT nor endpoint: no AWS API at all',
    given: [isolated],
    ask: { destination: 'secretsmanager' },
    verdict: 'unreachable',
    finds: ['no-way-to-service'],
  },
  { title: 'VPCE-16 with a NAT gateway every AWS API', ask: { destination: 'secretsmanager' }, verdict: 'reachable' },
  {
    title: 'VPCE-16 0.6 endpoints not pasted and no internet path: unknown, leaning unreachable',
    given: [isolated, without('VpcEndpoints')],
    ask: sqs,
    verdict: 'unknown',
    lean: 'unreachable',
    needs: 'describe-vpc-endpoints',
  },
  {
    title: 'VPCE-17 an endpoint for another Region serves that Region',
    given: [
      isolated,
      endpoints([
        {
          ...interfaceEndpoint('sqs', { ServiceName: 'com.amazonaws.us-east-1.sqs' }),
          ...{ ServiceRegion: 'us-east-1' },
        },
      ]),
    ],
    ask: sqs,
    verdict: 'unreachable',
    finds: ['no-way-to-service'],
  },
  {
    title: 'VPCE-20 V6-6 a public IPv6 endpoint needs its dual-stack name',
    given: dual,
    ask: { destination: 's3', family: 'ipv6' },
    verdict: 'depends',
    lean: 'reachable',
  },
  {
    title: 'NACL-10 the ACL of the endpoint’s subnet lets the function in',
    given: [
      isolated,
      endpoints([interfaceEndpoint('sqs')]),
      aclFor(
        [ids.privateB],
        entry(100, 'in', 'allow', '10.0.1.0/24', '6', [443, 443]),
        entry(100, 'out', 'allow', '10.0.1.0/24', '6', [1024, 65535]),
      ),
    ],
    ask: sqs,
    verdict: 'reachable',
  },
  {
    title: 'NACL-10 the ACL of the endpoint’s subnet keeps the function out',
    given: [
      isolated,
      endpoints([interfaceEndpoint('sqs')]),
      aclFor(
        [ids.privateB],
        entry(100, 'in', 'deny', '10.0.0.0/8'),
        entry(110, 'in', 'allow', '0.0.0.0/0'),
        entry(100, 'out', 'allow', '0.0.0.0/0'),
      ),
    ],
    ask: sqs,
    verdict: 'unreachable',
    finds: ['nacl-blocks-egress'],
  },
  {
    title: 'NACL-10 the function’s own ACL denies the VPC and allows the internet',
    given: [
      isolated,
      endpoints([interfaceEndpoint('sqs')]),
      aclFor(
        [ids.privateA],
        entry(90, 'out', 'deny', '10.0.0.0/8'),
        entry(100, 'out', 'allow', '0.0.0.0/0'),
        entry(100, 'in', 'allow', '0.0.0.0/0'),
      ),
    ],
    ask: sqs,
    verdict: 'unreachable',
    finds: ['nacl-blocks-egress'],
  },
  {
    title: 'ENC-3 plain HTTP to an endpoint in enforce mode is dropped',
    given: [
      isolated,
      endpoints([interfaceEndpoint('sqs')], [permission('tcp', [80, 80], ['10.0.0.0/16'])]),
      encrypted(),
    ],
    ask: { ...sqs, port: 80 },
    verdict: 'unreachable',
  },
]);

hold('VPCE: gateway endpoints', [
  {
    title: 'VPCE-10 a gateway endpoint on the function’s table serves an isolated function',
    given: [routes(toS3), endpoints([gatewayEndpoint('s3', [ids.private])])],
    ask: s3,
    verdict: 'reachable',
    finds: ['gateway-endpoint-present'],
  },
  {
    title: 'VPCE-10 its association alone will do, where the route was not pasted',
    given: [isolated, endpoints([gatewayEndpoint('s3', [ids.private])])],
    ask: s3,
    verdict: 'reachable',
  },
  {
    title: 'VPCE-10 an endpoint on another table serves other subnets',
    given: [isolated, endpoints([gatewayEndpoint('s3', [ids.public])])],
    ask: s3,
    verdict: 'unreachable',
    finds: ['gateway-endpoint-missing'],
  },
  {
    title: 'VPCE-10 beyond a cut list, an interface endpoint may serve where the gateway endpoint does not',
    given: [isolated, endpoints([gatewayEndpoint('s3', [ids.public])]), cut('VpcEndpoints')],
    ask: s3,
    verdict: 'unknown',
    lean: 'unreachable',
    needs: 'describe-vpc-endpoints',
  },
  {
    title: 'VPCE-10 an endpoint on another table and a NAT gateway: over the internet',
    given: [endpoints([gatewayEndpoint('s3', [ids.public])])],
    ask: s3,
    verdict: 'reachable',
    lacks: ['gateway-endpoint-missing'],
  },
  {
    title: 'VPCE-10 a deleted gateway endpoint with its blackhole route',
    given: [routes(dead(toS3)), endpoints([gatewayEndpoint('s3', [ids.private], { State: 'deleted' })])],
    ask: s3,
    verdict: 'unreachable',
    finds: ['endpoint-not-available'],
  },
  {
    title: 'SEL-3 VPCE-10 a static route for the same block comes before the route to the gateway endpoint',
    given: [
      routes(toS3, via('52.218.0.0/17', { GatewayId: id('igw', 1) }), via('3.5.64.0/21', { GatewayId: id('igw', 1) })),
      s3Cidrs,
      endpoints([gatewayEndpoint('s3', [ids.private])]),
    ],
    ask: s3,
    verdict: 'unreachable',
    finds: ['igw-without-public-ip'],
  },
  {
    title: 'SEL-2 VPCE-10 a longer route takes a part of the service from the gateway endpoint',
    given: [
      routes(toS3, via('52.218.0.0/18', { GatewayId: id('igw', 1) })),
      s3Cidrs,
      endpoints([gatewayEndpoint('s3', [ids.private])]),
    ],
    ask: s3,
    verdict: 'intermittent',
    finds: ['gateway-endpoint-present', 'igw-without-public-ip'],
  },
  {
    title: 'SEL-2 VPCE-10 a longer route to a NAT gateway leads there as well',
    given: [
      routes(toS3, via('52.218.0.0/18', { NatGatewayId: id('nat', 1) })),
      s3Cidrs,
      endpoints([gatewayEndpoint('s3', [ids.private])]),
    ],
    ask: s3,
    verdict: 'reachable',
  },
  {
    title: 'SEL-2 VPCE-10 a shorter route leaves the service to its gateway endpoint',
    given: [
      routes(toS3, via('52.0.0.0/8', { GatewayId: id('igw', 1) })),
      s3Cidrs,
      endpoints([gatewayEndpoint('s3', [ids.private])]),
    ],
    ask: s3,
    verdict: 'reachable',
  },
  {
    title: 'VPCE-10 from the tables alone it is not clear which service a list is',
    given: [routes(toS3), without('VpcEndpoints')],
    ask: s3,
    verdict: 'depends',
    needs: 'describe-vpc-endpoints',
  },
  {
    title: 'VPCE-10 the endpoint of DynamoDB is no way to S3',
    given: [routes(toS3), endpoints([gatewayEndpoint('dynamodb', [ids.private])])],
    ask: s3,
    verdict: 'unreachable',
    finds: ['no-way-to-service'],
  },
  {
    title: 'VPCE-10 DynamoDB through its gateway endpoint',
    given: [routes(toS3), endpoints([gatewayEndpoint('dynamodb', [ids.private])])],
    ask: dynamodb,
    verdict: 'reachable',
  },
  {
    title: 'VPCE-11 a bucket of another Region goes by the default route, which is missing',
    given: [routes(toS3), endpoints([gatewayEndpoint('s3', [ids.private])])],
    ask: { destination: 's3.us-east-1.amazonaws.com' },
    verdict: 'unreachable',
  },
  {
    title: 'VPCE-12 a group that permits the VPC only stops S3, whose addresses are public',
    given: [
      routes(toS3),
      endpoints([gatewayEndpoint('s3', [ids.private])]),
      (d) => {
        setEgress(d, to443(['10.0.0.0/16']));
      },
    ],
    ask: s3,
    verdict: 'unreachable',
    finds: ['security-group-egress'],
  },
  {
    title: 'VPCE-12 a group that permits the list of S3 is enough',
    given: [
      routes(toS3),
      s3Cidrs,
      endpoints([gatewayEndpoint('s3', [ids.private])]),
      (d) => {
        setEgress(d, to443([], { PrefixListIds: [{ PrefixListId: S3_LIST }] }));
      },
    ],
    ask: s3,
    verdict: 'reachable',
  },
  {
    title: 'VPCE-12 a group that permits most of the addresses of S3 is measured by them, not by the internet',
    given: [routes(toS3), s3Cidrs, endpoints([gatewayEndpoint('s3', [ids.private])]), egress(to443(['52.0.0.0/8']))],
    ask: s3,
    verdict: 'intermittent',
  },
  {
    title: 'VPCE-12 SG-8 nor need the addresses of the list be in the paste, only its name',
    given: [
      routes(toS3),
      endpoints([gatewayEndpoint('s3', [ids.private])]),
      egress(to443([], { PrefixListIds: [{ PrefixListId: S3_LIST }] })),
      lists({ PrefixLists: [{ PrefixListId: S3_LIST, PrefixListName: 'com.amazonaws.eu-west-1.s3', OwnerId: 'AWS' }] }),
    ],
    ask: s3,
    verdict: 'reachable',
    lacks: ['security-group-egress'],
  },
  {
    title: 'VPCE-12 SG-8 nor even that, when the route to the endpoint names the list',
    given: [
      routes(toS3),
      endpoints([gatewayEndpoint('s3', [ids.private])]),
      egress(to443([], { PrefixListIds: [{ PrefixListId: S3_LIST }] })),
    ],
    ask: s3,
    verdict: 'reachable',
  },
  {
    title: 'SG-8 SEL-13 a list that a table routes to a gateway endpoint holds no address of the internet',
    given: [
      routes(toNat, toS3),
      endpoints([gatewayEndpoint('s3', [ids.private])]),
      egress(to443([], { PrefixListIds: [{ PrefixListId: S3_LIST }] })),
    ],
    verdict: 'unreachable',
    finds: ['security-group-egress'],
  },
  {
    title: 'VPCE-10 a list that is not the list of S3 leads to another service',
    given: [isolated, s3Cidrs, routes(via('pl-6fa54006', { GatewayId: id('vpce', 7) })), endpoints([])],
    ask: s3,
    verdict: 'unreachable',
  },
  {
    title: 'VPCE-10 a list that nothing names may lead to S3, although another gateway endpoint of S3 is elsewhere',
    given: [routes(via('pl-6fa54006', { GatewayId: id('vpce', 7) })), endpoints([gatewayEndpoint('s3', [ids.public])])],
    ask: s3,
    verdict: 'depends',
  },
  {
    title: 'VPCE-12 SEL-12 a group that permits a small part of the internet, and addresses of S3 that are not pasted',
    given: [routes(toS3), endpoints([gatewayEndpoint('s3', [ids.private])]), egress(to443(['52.218.0.0/17']))],
    ask: s3,
    verdict: 'unknown',
  },
  {
    title: 'NACL-11 SEL-12 an ACL that denies a small part of the internet, and addresses of S3 that are not pasted',
    given: [
      routes(toS3),
      endpoints([gatewayEndpoint('s3', [ids.private])]),
      aclFor(
        [ids.privateA],
        entry(90, 'out', 'deny', '52.218.0.0/17'),
        entry(100, 'out', 'allow', '0.0.0.0/0'),
        entry(100, 'in', 'allow', '0.0.0.0/0'),
      ),
    ],
    ask: s3,
    verdict: 'unknown',
  },
  {
    title: 'VPCE-13 in the trap subnet S3 works and the internet does not: S3',
    given: [routes(toIgw, toS3), endpoints([gatewayEndpoint('s3', [ids.private])])],
    ask: s3,
    verdict: 'reachable',
    finds: ['gateway-endpoint-present'],
  },
  {
    title: 'VPCE-13 in the trap subnet S3 works and the internet does not: the internet',
    given: [routes(toIgw, toS3), endpoints([gatewayEndpoint('s3', [ids.private])])],
    verdict: 'unreachable',
    finds: ['igw-without-public-ip'],
  },
  {
    title: 'VPCE-14 an IPv4 gateway endpoint does not serve IPv6',
    given: [...dual, routes(toNat, toS3), endpoints([gatewayEndpoint('s3', [ids.private], { IpAddressType: 'ipv4' })])],
    ask: { ...s3, family: 'ipv6' },
    verdict: 'unreachable',
  },
  ...(['ipv4', 'ipv6'] as const).map((family) => ({
    title: `VPCE-14 a dualstack gateway endpoint serves ${family}`,
    given: [...dual, routes(toS3), endpoints([gatewayEndpoint('s3', [ids.private], { IpAddressType: 'dualstack' })])],
    ask: { ...s3, family },
    verdict: 'reachable' as const,
  })),
  {
    title: 'VPCE-14 an IPv6 gateway endpoint does not serve IPv4',
    given: [routes(toS3), endpoints([gatewayEndpoint('s3', [ids.private], { IpAddressType: 'ipv6' })])],
    ask: s3,
    verdict: 'unreachable',
  },
  {
    title: 'VPCE-15 an S3 interface endpoint for inbound resolvers only leaves S3 to the gateway endpoint',
    given: [
      routes(toS3),
      endpoints(
        [
          interfaceEndpoint('s3', { DnsOptions: { PrivateDnsOnlyForInboundResolverEndpoint: true } }),
          gatewayEndpoint('s3', [ids.private]),
        ],
        [],
      ),
    ],
    ask: s3,
    verdict: 'reachable',
    finds: ['gateway-endpoint-present'],
  },
  {
    title: 'VPCE-15 without that option the interface endpoint takes S3, and its group decides',
    given: [routes(toS3), endpoints([interfaceEndpoint('s3'), gatewayEndpoint('s3', [ids.private])], [])],
    ask: s3,
    verdict: 'unreachable',
    finds: ['endpoint-security-group'],
  },
  {
    title: 'NACL-11 the function’s ACL must let the service’s public addresses through',
    given: [
      routes(toS3),
      s3Cidrs,
      endpoints([gatewayEndpoint('s3', [ids.private])]),
      aclFor([ids.privateA], entry(100, 'out', 'allow', '10.0.0.0/8'), entry(100, 'in', 'allow', '10.0.0.0/8')),
    ],
    ask: s3,
    verdict: 'unreachable',
    finds: ['nacl-blocks-egress'],
  },
  {
    title: 'NACL-11 an ACL that allows exactly the service’s addresses is enough',
    given: [
      routes(toS3),
      s3Cidrs,
      endpoints([gatewayEndpoint('s3', [ids.private])]),
      aclFor(
        [ids.privateA],
        entry(100, 'out', 'allow', '52.218.0.0/17'),
        entry(101, 'out', 'allow', '3.5.64.0/21'),
        entry(100, 'in', 'allow', '52.218.0.0/17'),
        entry(101, 'in', 'allow', '3.5.64.0/21'),
      ),
    ],
    ask: s3,
    verdict: 'reachable',
  },
  {
    title: '0.6 what a gateway endpoint takes neither helps nor hurts the internet verdict',
    given: [routes(toNat, toS3), s3Cidrs, endpoints([gatewayEndpoint('s3', [ids.private], { State: 'deleted' })])],
    verdict: 'reachable',
  },
]);

const resolver =
  (...servers: string[]): Change =>
  (draft) => {
    draft.lists.DhcpOptions = [
      {
        DhcpOptionsId: 'dopt-0aa11bb22cc33dd44',
        DhcpConfigurations: [{ Key: 'domain-name-servers', Values: servers.map((Value) => ({ Value })) }],
      },
    ];
  };
const name = { destination: 'api.example.com' } as const;
/** One table that no subnet is known to use, and that drops what is meant for the name server. */
const lonelyTable: readonly Change[] = [
  routes(toNat, dead(via('172.16.0.0/12', { NatGatewayId: ids.nat }))),
  (draft) => {
    draft.lists.RouteTables = draft.lists.RouteTables?.filter((t) => t.RouteTableId === ids.private) ?? [];
    for (const found of draft.lists.RouteTables) found.Associations = [];
  },
];

hold('DNS: name resolution', [
  { title: 'DNS-1 attributes not pasted: assumed on', ask: name, verdict: 'reachable' },
  {
    title: 'DNS-2 enableDnsSupport off: no name resolves',
    given: [dnsAttributes(false, true)],
    ask: name,
    verdict: 'unreachable',
    finds: ['dns-support-off'],
    stop: ['dns', 'block'],
  },
  {
    title: 'DNS-2 addresses still work',
    given: [dnsAttributes(false, true)],
    ask: { destination: '8.8.8.8' },
    verdict: 'reachable',
    lacks: ['dns-support-off'],
  },
  {
    title: 'DNS-2 a service is a name too',
    given: [dnsAttributes(false, true)],
    ask: sqs,
    verdict: 'unreachable',
    finds: ['dns-support-off'],
  },
  {
    title: 'DNS-3 enableDnsHostnames off: public names still resolve',
    given: [dnsAttributes(true, false)],
    ask: name,
    verdict: 'reachable',
  },
  {
    title: 'DNS-4 a table that no known subnet uses leads to no server either',
    given: [noFunction, without('Subnets'), ...lonelyTable, resolver('172.31.4.4')],
    ask: name,
    verdict: 'unreachable',
    finds: ['custom-dns'],
  },
  {
    title: 'DNS-4 V6-1 a server that has an IPv6 address only, and a function without IPv6',
    given: [resolver('2a05:d018:1234:5665::53')],
    ask: name,
    verdict: 'unreachable',
    finds: ['custom-dns'],
  },
  {
    title: 'DNS-4 V6-1 the same server, and a function with IPv6',
    given: [...dual, resolver('2a05:d018:1234:5665::53')],
    ask: name,
    verdict: 'depends',
  },
  {
    title: 'DNS-4 VPCE-5 a server of one’s own, a refusing endpoint, and an internet path that is not known',
    given: [without('NatGateways'), resolver('10.0.101.53'), endpoints([interfaceEndpoint('sqs')], [])],
    ask: sqs,
    verdict: 'unknown',
    lean: 'unreachable',
  },
  {
    title: 'DNS-4 AmazonProvidedDNS is the resolver',
    given: [resolver('AmazonProvidedDNS')],
    ask: name,
    verdict: 'reachable',
    lacks: ['custom-dns'],
  },
  {
    title: 'DNS-4 the VPC’s base address plus two is the resolver',
    given: [resolver('10.0.0.2')],
    ask: name,
    verdict: 'reachable',
    lacks: ['custom-dns'],
  },
  {
    title: 'DNS-4 169.254.169.253 is the resolver',
    given: [resolver('169.254.169.253')],
    ask: name,
    verdict: 'reachable',
    lacks: ['custom-dns'],
  },
  {
    title: 'DNS-4 a server of one’s own that no route leads to',
    given: [resolver('10.9.9.9')],
    ask: name,
    verdict: 'unreachable',
    finds: ['custom-dns'],
  },
  {
    title: 'DNS-4 a server of one’s own inside the VPC depends',
    given: [resolver('10.0.2.53')],
    ask: name,
    verdict: 'depends',
    finds: ['custom-dns'],
  },
  {
    title: 'DNS-4 SG-9 a server of one’s own needs port 53 in the group',
    given: [resolver('10.0.2.53'), egress(to443(['0.0.0.0/0']))],
    ask: name,
    verdict: 'unreachable',
    finds: ['custom-dns'],
  },
  {
    title: 'DNS-4 NACL-9 a server of one’s own in another subnet is filtered by the ACL',
    given: [
      resolver('10.0.2.53'),
      aclFor(
        [ids.privateA],
        entry(90, 'out', 'deny', '10.0.2.0/24', '17', [53, 53]),
        entry(91, 'out', 'deny', '10.0.2.0/24', '6', [53, 53]),
        entry(100, 'out', 'allow', '0.0.0.0/0'),
        entry(100, 'in', 'allow', '0.0.0.0/0'),
      ),
    ],
    ask: name,
    verdict: 'unreachable',
    finds: ['custom-dns'],
  },
  {
    title: 'DNS-4 VPCE-3 with a server of one’s own private DNS of endpoints depends',
    given: [isolated, resolver('10.0.2.53'), endpoints([interfaceEndpoint('sqs')])],
    ask: sqs,
    verdict: 'depends',
  },
  {
    title: 'DNS-8 an isolated function still resolves names: the route is at fault, not DNS',
    given: [isolated],
    ask: name,
    verdict: 'unreachable',
    finds: ['no-default-route'],
    lacks: ['dns-support-off'],
    stop: ['route-table', 'block'],
  },
  {
    title: 'FN-1 DNS-2 an unattached function does not mind the VPC’s DNS',
    given: [dnsAttributes(false, false), fn({ VpcConfig: undefined })],
    ask: name,
    verdict: 'reachable',
  },
]);

hold('Services without a function', [
  {
    title: '0.6 VPCE-5 a group reference and no function: unknown, leaning reachable',
    given: [
      noFunction,
      isolated,
      endpoints([interfaceEndpoint('sqs')], [to443([], { UserIdGroupPairs: [{ GroupId: ids.sg }] })]),
    ],
    ask: { ...sqs, subnetIds: [ids.privateA] },
    verdict: 'unknown',
    lean: 'reachable',
  },
  {
    title: 'VPCE-16 several blocks on the way to a service are all found',
    given: [
      internetGateway([]),
      config({}),
      (d) => {
        setEgress(d);
      },
    ],
    ask: sqs,
    verdict: 'unreachable',
    finds: ['security-group-egress', 'internet-gateway-detached'],
  },
  {
    title:
      'SG-8 VPCE-11 a group that permits the list of the service in another Region does not permit the service here',
    given: [routes(toS3), endpoints([gatewayEndpoint('s3', [ids.private])]), twoS3Lists('pl-63a5400a')],
    ask: s3,
    verdict: 'unreachable',
    finds: ['security-group-egress'],
  },
  {
    title: 'SG-8 VPCE-11 the list of this Region does',
    given: [routes(toS3), endpoints([gatewayEndpoint('s3', [ids.private])]), twoS3Lists(S3_LIST)],
    ask: s3,
    verdict: 'reachable',
  },
  {
    title: 'SEL-5 VPCE-16 a blackhole default stops a service without an endpoint',
    given: [routes(dead(via('0.0.0.0/0', { NatGatewayId: ids.nat })))],
    ask: sqs,
    verdict: 'unreachable',
    finds: ['route-blackhole'],
  },
]);

/** The lists of S3 in two Regions, of which the function's group permits one. */
function twoS3Lists(PrefixListId: string): Change {
  return (draft) => {
    draft.lists.PrefixLists = [
      { PrefixListId: S3_LIST, PrefixListName: 'com.amazonaws.eu-west-1.s3', Cidrs: ['52.218.0.0/17'] },
      { PrefixListId: 'pl-63a5400a', PrefixListName: 'com.amazonaws.us-east-1.s3', Cidrs: ['54.231.0.0/16'] },
    ];
    setEgress(draft, permission('tcp', [443, 443], [], { PrefixListIds: [{ PrefixListId }] }));
  };
}

function setEgress(draft: Parameters<Change>[0], ...permissions: ReturnType<typeof permission>[]): void {
  for (const g of draft.lists.SecurityGroups ?? []) if (g.GroupId === ids.sg) g.IpPermissionsEgress = permissions;
}

function encrypted(): Change {
  return lists({
    VpcEncryptionControls: [
      {
        VpcEncryptionControlId: 'vpcec-0a1',
        VpcId: 'vpc-0a1b2c3d4e5f60718',
        Mode: 'enforce',
        State: 'available',
        ResourceExclusions: { Lambda: { State: 'enabled' } },
      },
    ],
  });
}
