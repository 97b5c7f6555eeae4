import { hold } from '../support/hold.ts';
import {
  aclFor, dual, entry, group, id, ids, lists, permission, publicRoutes, routes, toIgw, toNat, via, VPC, without, type Change,
} from '../support/vpc.ts'; // prettier-ignore

const ENI = id('eni', 1);
const MACHINE = id('i', 1);
const GROUP = id('sg', 5);
const toInstance = via('0.0.0.0/0', { NetworkInterfaceId: ENI, InstanceId: MACHINE, InstanceOwnerId: '123456789012' });
const toInstance6 = via('::/0', { NetworkInterfaceId: ENI, InstanceId: MACHINE, InstanceOwnerId: '123456789012' });
const toIgw6 = via('::/0', { GatewayId: ids.igw });
const open = [permission('-1', null, ['0.0.0.0/0'])];
const open6 = [permission('-1', null, ['::/0'])];

/** A NAT instance that works, in the public subnet, after the changes. */
const natInstance =
  (eni: object = {}, machine: object | null = {}, ingress = open, egress = open): Change =>
  (draft) => {
    draft.lists.NetworkInterfaces = [
      {
        NetworkInterfaceId: ENI,
        InterfaceType: 'interface',
        SubnetId: ids.publicA,
        VpcId: VPC,
        SourceDestCheck: false,
        PrivateIpAddress: '10.0.101.30',
        Groups: [{ GroupId: GROUP }],
        Association: { PublicIp: '52.16.7.30' },
        Attachment: { InstanceId: MACHINE, Status: 'attached' },
        ...eni,
      },
    ];
    if (machine !== null)
      draft.lists.Reservations = [
        {
          ReservationId: 'r-0a1',
          Instances: [
            {
              InstanceId: MACHINE,
              VpcId: VPC,
              SubnetId: ids.publicA,
              State: { Code: 16, Name: 'running' },
              ...machine,
            },
          ],
        },
      ];
    draft.lists.SecurityGroups?.push(group(GROUP, egress, ingress));
  };
/** Its interface where `describe-instances` shows it; the list of interfaces is not pasted. */
const insideInstance: Change = (draft) => {
  const [eni] = draft.lists.NetworkInterfaces ?? [];
  const machine = draft.lists.Reservations?.[0]?.Instances[0];
  delete draft.lists.NetworkInterfaces;
  if (eni && machine) machine.NetworkInterfaces = [{ ...eni, Attachment: { Status: 'attached' } }];
};
const given = (...changes: Change[]): Change[] => [routes(toInstance), ...changes];

hold('NI: NAT instances', [
  {
    title: 'NI-9 a NAT instance with everything in order: reachable, assuming that it translates',
    given: given(natInstance()),
    verdict: 'reachable',
    finds: ['instance-or-eni-egress'],
    assumes: ['instance-forwards'],
  },
  {
    title: 'NI-1 an interface of type lambda forwards nothing',
    given: given(natInstance({ InterfaceType: 'lambda' })),
    verdict: 'unreachable',
    finds: ['other-target'],
  },
  {
    title: 'NI-1 a load balancer’s interface forwards nothing',
    given: given(natInstance({ InterfaceType: 'network_load_balancer' })),
    verdict: 'unreachable',
  },
  {
    title: 'NI-1 an efa interface is an instance’s',
    given: given(natInstance({ InterfaceType: 'efa' })),
    verdict: 'reachable',
  },
  {
    title: 'NI-1 an interface type that nobody knows yet depends',
    given: given(natInstance({ InterfaceType: 'quantum' })),
    verdict: 'depends',
  },
  {
    title: 'NI-2 a stopped instance carries nothing',
    given: given(natInstance({}, { State: { Code: 80, Name: 'stopped' } })),
    verdict: 'unreachable',
    finds: ['instance-not-running'],
    stop: ['nat-instance', 'block'],
    shows: ['instance-not-running', '"stopped"'],
  },
  {
    title: 'NI-2 0.6 the instance is not pasted: assumed to run',
    given: given(natInstance({}, null)),
    verdict: 'reachable',
    assumes: ['instance-running'],
  },
  {
    title: 'NI-3 the source/destination check is on',
    given: given(natInstance({ SourceDestCheck: true })),
    verdict: 'unreachable',
    finds: ['instance-source-dest-check'],
    stop: ['nat-instance', 'block'],
  },
  {
    title: 'NI-3 the interface’s check counts, not the instance’s',
    given: given(natInstance({}, { SourceDestCheck: true })),
    verdict: 'reachable',
    lacks: ['instance-source-dest-check'],
  },
  {
    title: 'NI-3 NI-10 the check drops IPv6 as well',
    given: [...dual, routes(toInstance6), natInstance({ SourceDestCheck: true })],
    ask: { family: 'ipv6' },
    verdict: 'unreachable',
    finds: ['instance-source-dest-check'],
    stop: ['nat-instance', 'block'],
  },
  {
    title: 'NI-1 an interface of a load balancer forwards no IPv6 either',
    given: [...dual, routes(toInstance6), natInstance({ InterfaceType: 'network_load_balancer' })],
    ask: { family: 'ipv6' },
    verdict: 'unreachable',
    finds: ['other-target'],
  },
  {
    title: 'NI-10 past the check, the appliance decides over IPv6',
    given: [...dual, routes(toInstance6), natInstance({}, {}, open6, open6), publicRoutes(toIgw, toIgw6)],
    ask: { family: 'ipv6' },
    verdict: 'depends',
    lacks: ['instance-source-dest-check'],
  },
  {
    title: 'NI-10 0.2 a group of the instance that admits IPv4 only drops IPv6 before the appliance decides',
    given: [...dual, routes(toInstance6), natInstance({}, {}, open, open6), publicRoutes(toIgw, toIgw6)],
    ask: { family: 'ipv6' },
    verdict: 'unreachable',
    finds: ['instance-security-group'],
  },
  {
    title: 'NI-10 0.2 behind the appliance a way on is needed over IPv6 as well',
    given: [...dual, routes(toInstance6), natInstance({}, {}, open6, open6), publicRoutes(toIgw)],
    ask: { family: 'ipv6' },
    verdict: 'unreachable',
  },
  {
    title: 'NI-4 no public address on the way to an internet gateway',
    given: given(natInstance({ Association: undefined })),
    verdict: 'unreachable',
    finds: ['instance-without-public-ip'],
  },
  {
    title: 'NI-4 no public address: what goes another way than the internet gateway is not dropped there',
    given: given(
      natInstance({ Association: undefined }),
      publicRoutes(toIgw, via('128.0.0.0/1', { TransitGatewayId: id('tgw', 1) })),
    ),
    verdict: 'intermittent',
    finds: ['instance-without-public-ip'],
  },
  {
    title: 'NI-4 no public address, and an internet gateway for a part only: nothing gets out',
    given: given(natInstance({ Association: undefined }), publicRoutes(via('160.0.0.0/3', { GatewayId: ids.igw }))),
    verdict: 'unreachable',
  },
  {
    title:
      'NI-4 no public address, asked about one that is not on the internet, behind an appliance of another network',
    given: given(
      natInstance({ Association: undefined }),
      publicRoutes(via('0.0.0.0/0', { TransitGatewayId: id('tgw', 1) })),
    ),
    ask: { destination: '192.168.7.7' },
    verdict: 'depends',
  },
  {
    title: 'NI-4 the instance’s own PublicIpAddress will do',
    given: given(natInstance({ Association: undefined }, { PublicIpAddress: '52.16.7.30' })),
    verdict: 'reachable',
  },
  {
    title: 'NI-4 without a public address an onward NAT gateway will do',
    given: given(natInstance({ Association: undefined, SubnetId: ids.publicB }, {}), (draft) => {
      const shared = draft.lists.RouteTables?.find((t) => t.RouteTableId === ids.public);
      if (shared) shared.Associations = (shared.Associations ?? []).filter((a) => a.SubnetId !== ids.publicB);
      draft.lists.RouteTables?.push({
        RouteTableId: id('rtb', 7),
        VpcId: VPC,
        Routes: [{ DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', State: 'active' }, toNat],
        Associations: [{ Main: false, SubnetId: ids.publicB, AssociationState: { State: 'associated' } }],
      });
    }),
    verdict: 'reachable',
    lacks: ['instance-without-public-ip'],
  },
  {
    title: 'NI-5 the instance’s subnet has no way out',
    given: given(natInstance(), publicRoutes()),
    verdict: 'unreachable',
  },
  {
    title: 'NI-5 the instance’s default route points back at itself',
    given: given(natInstance(), publicRoutes(toInstance)),
    verdict: 'unreachable',
    finds: ['nat-routing-loop'],
  },
  {
    title: 'NI-6 the instance in the function’s own subnet: a loop',
    given: given(natInstance({ SubnetId: ids.privateA })),
    verdict: 'unreachable',
  },
  {
    title: 'NI-7 the instance’s group lets nothing in from the function',
    given: given(natInstance({}, {}, [permission('tcp', [443, 443], ['10.9.0.0/16'])])),
    verdict: 'unreachable',
    finds: ['instance-security-group'],
  },
  {
    title: 'NI-7 the function’s subnet is enough',
    given: given(natInstance({}, {}, [permission('tcp', [443, 443], ['10.0.1.0/24'])])),
    verdict: 'reachable',
  },
  {
    title: 'NI-7 a reference to the function’s group is enough',
    given: given(natInstance({}, {}, [permission('tcp', [443, 443], [], { UserIdGroupPairs: [{ GroupId: ids.sg }] })])),
    verdict: 'reachable',
  },
  {
    title: 'NI-7 a reference to another group is not',
    given: given(
      natInstance({}, {}, [permission('tcp', [443, 443], [], { UserIdGroupPairs: [{ GroupId: id('sg', 77) }] })]),
    ),
    verdict: 'unreachable',
    finds: ['instance-security-group'],
  },
  {
    title: 'NI-7 the wrong port is no permission',
    given: given(natInstance({}, {}, [permission('tcp', [80, 80], ['0.0.0.0/0'])])),
    verdict: 'unreachable',
    finds: ['instance-security-group'],
  },
  {
    title: 'NI-7 the instance’s group lets nothing out',
    given: given(natInstance({}, {}, open, [])),
    verdict: 'unreachable',
    finds: ['instance-security-group'],
  },
  {
    title: 'NI-7 0.6 the instance’s group is not pasted: unknown, leaning reachable',
    given: given(natInstance({ Groups: [{ GroupId: id('sg', 66) }] })),
    verdict: 'unknown',
    lean: 'reachable',
    needs: `describe-security-groups --group-ids ${id('sg', 66)}`,
  },
  {
    title: 'NI-7 BAD-3 a group of the instance without its id may refuse the function',
    given: given(natInstance({ Groups: [{ GroupName: 'nat' }] })),
    verdict: 'unknown',
    lean: 'reachable',
    needs: 'describe-network-interfaces',
  },
  {
    title: 'NI-7 BAD-3 one without its id may admit what the other refuses',
    given: given(natInstance({ Groups: [{ GroupName: 'nat' }, { GroupId: GROUP }] }, {}, [])),
    verdict: 'unknown',
  },
  {
    title: 'NI-8 the network ACL of the instance’s subnet counts',
    given: given(
      natInstance(),
      aclFor([ids.publicA], entry(100, 'in', 'allow', '0.0.0.0/0'), entry(100, 'out', 'allow', '10.0.0.0/8')),
    ),
    verdict: 'unreachable',
    finds: ['nacl-blocks-egress'],
  },
  {
    title: 'NI-11 the route’s interface counts, not the primary one',
    given: [
      routes(toInstance),
      natInstance(),
      (draft) => {
        draft.lists.NetworkInterfaces?.unshift({
          NetworkInterfaceId: id('eni', 2),
          InterfaceType: 'interface',
          SubnetId: ids.publicA,
          VpcId: VPC,
          SourceDestCheck: true,
          Groups: [{ GroupId: GROUP }],
          Attachment: { InstanceId: MACHINE },
        });
      },
    ],
    verdict: 'reachable',
    lacks: ['instance-source-dest-check'],
  },
  {
    title: 'NI-1 TGT-5 the interface as its instance shows it is enough',
    given: given(natInstance(), insideInstance),
    verdict: 'reachable',
    assumes: ['instance-forwards'],
  },
  {
    title: 'NI-1 NI-11 a route that names the instance alone finds its interface there',
    given: [routes(via('0.0.0.0/0', { InstanceId: MACHINE })), natInstance(), insideInstance],
    verdict: 'reachable',
  },
  {
    title: 'NI-3 the check of the interface that its instance shows',
    given: given(natInstance({ SourceDestCheck: true }), insideInstance),
    verdict: 'unreachable',
    finds: ['instance-source-dest-check'],
    shows: ['instance-source-dest-check', '"SourceDestCheck": true'],
  },
  {
    title: 'TGT-5 without the interfaces the target is unknown',
    given: [routes(toInstance), without('NetworkInterfaces'), lists({ Reservations: [] })],
    verdict: 'unknown',
    lean: 'reachable',
  },
  {
    title: 'NI-5 TGT-16 behind the instance the internet gateway counts too',
    given: given(natInstance(), publicRoutes(toIgw), (draft) => {
      for (const g of draft.lists.InternetGateways ?? []) g.Attachments = [];
    }),
    verdict: 'unreachable',
    finds: ['internet-gateway-detached'],
  },
]);
