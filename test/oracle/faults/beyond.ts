/** What lies beyond the VPC: transit gateways with their routes, peers, VPN gateways, other accounts and functions. */
import { ACCOUNT, REGION, VPC, id, ids, route } from '../test-vpc.ts';
import type { TgwRoutes } from '../shapes.ts';
import type { Fault } from './fault.ts';
import { addRoutes, oneTable, setRoutes } from './fault.ts';

const OTHER_VPC = `${VPC.slice(0, -1)}e`;
const [TGW, ATTACHMENT, TABLE, PEERING] = [id('tgw', 1), id('tgw-attach', 1), id('tgw-rtb', 1), id('pcx', 1)];

type TransitRoute = TgwRoutes['Routes'][number];

const transitRoute = (DestinationCidrBlock: string, State = 'active'): TransitRoute => ({
  DestinationCidrBlock,
  Type: 'static',
  State,
  ...(State === 'active'
    ? {
        TransitGatewayAttachments: [
          { ResourceId: OTHER_VPC, ResourceType: 'vpc', TransitGatewayAttachmentId: id('tgw-attach', 9) },
        ],
      }
    : {}),
});

const TRANSIT_ROUTES: readonly [TransitRoute[], ...TransitRoute[][]] = [
  [],
  [transitRoute('0.0.0.0/0'), transitRoute('::/0')],
  [transitRoute('0.0.0.0/0', 'blackhole')],
  [transitRoute('10.0.0.0/8'), transitRoute('172.16.0.0/12')],
  [transitRoute('0.0.0.0/0'), transitRoute('52.0.0.0/8', 'blackhole')],
  [transitRoute('0.0.0.0/0', 'blackhole'), transitRoute('32.0.0.0/3'), transitRoute('52.0.0.0/8', 'blackhole')],
  [transitRoute('::/0', 'blackhole'), transitRoute('2600::/12')],
  [transitRoute('0.0.0.0/1'), { PrefixListId: id('pl', 8), Type: 'static', State: 'active' }],
];

const STATES = ['available', 'available', 'available', 'deleted', 'modifying', 'pendingAcceptance'] as const;

export const beyondFaults: readonly Fault[] = [
  {
    name: 'transit attachment',
    apply: (draft, dice) => {
      const list = (draft.lists.TransitGatewayVpcAttachments ??= []);
      // A VPC has one attachment that lives; those before it stay in the list for a while.
      list.push({
        TransitGatewayAttachmentId: list.length > 0 ? id('tgw-attach', 10 - list.length) : ATTACHMENT,
        TransitGatewayId: id('tgw', dice.pick([1, 1, 1, 2])),
        VpcId: dice.pick([VPC, VPC, VPC, OTHER_VPC]),
        State: list.length > 0 ? 'deleted' : dice.pick(STATES),
        SubnetIds: dice.pick([
          [ids.privateA],
          [ids.publicB],
          [ids.privateA, ids.publicB],
          ['subnet-0ffffffffffffffff'],
        ]),
        Options: { Ipv6Support: dice.pick(['enable', 'disable']) },
      });
      if (dice.chance(0.5)) addRoutes(oneTable(draft, dice), route('32.0.0.0/3', { TransitGatewayId: TGW }));
    },
  },
  {
    name: 'transit routes',
    apply: (draft, dice) => {
      draft.lists.TransitGatewayVpcAttachments = [
        {
          TransitGatewayAttachmentId: ATTACHMENT,
          TransitGatewayId: TGW,
          VpcId: VPC,
          State: 'available',
          SubnetIds: [ids.privateA, ids.publicB, id('subnet', 0xc1)].slice(0, 1 + dice.int(3)),
          Options: { Ipv6Support: 'enable' },
        },
      ];
      draft.lists.TransitGatewayAttachments = [
        {
          TransitGatewayAttachmentId: ATTACHMENT,
          TransitGatewayId: TGW,
          ResourceType: 'vpc',
          ResourceId: VPC,
          State: 'available',
          Association: {
            TransitGatewayRouteTableId: dice.pick([TABLE, TABLE, TABLE, id('tgw-rtb', 2)]),
            State: 'associated',
          },
        },
      ];
      draft.transitRoutes[TABLE] = {
        Routes: structuredClone(dice.pick(TRANSIT_ROUTES)),
        AdditionalRoutesAvailable: dice.chance(0.15),
      };
      const target = { TransitGatewayId: TGW };
      if (dice.chance(0.5)) setRoutes(oneTable(draft, dice), [route('0.0.0.0/0', target), route('::/0', target)]);
      else addRoutes(oneTable(draft, dice), route('172.16.0.0/12', target), route('128.0.0.0/1', target));
    },
  },
  {
    name: 'peering connection',
    apply: (draft, dice) => {
      const code = dice.pick(['active', 'active', 'active', 'pending-acceptance', 'deleted', 'provisioning']);
      const own = { VpcId: VPC, OwnerId: ACCOUNT, Region: REGION, CidrBlock: '10.0.0.0/16' };
      const peer = {
        ...{ VpcId: OTHER_VPC, OwnerId: ACCOUNT, Region: REGION, CidrBlock: '172.31.0.0/16' },
        CidrBlockSet: [{ CidrBlock: '172.31.0.0/16' }, ...(dice.chance(0.4) ? [{ CidrBlock: '10.20.0.0/16' }] : [])],
        Ipv6CidrBlockSet: [{ Ipv6CidrBlock: '2a05:d018:aaaa:100::/56' }],
      };
      const [AccepterVpcInfo, RequesterVpcInfo] = dice.chance(0.5) ? [peer, own] : [own, peer];
      if (dice.chance(0.75))
        draft.lists.VpcPeeringConnections = [
          { VpcPeeringConnectionId: PEERING, AccepterVpcInfo, RequesterVpcInfo, Status: { Code: code, Message: code } },
        ];
      const target = { VpcPeeringConnectionId: PEERING };
      addRoutes(
        oneTable(draft, dice),
        route(dice.pick(['172.31.0.0/16', '172.16.0.0/12']), target),
        route('10.20.0.0/16', target),
        route('2a05:d018:aaaa:100::/56', target),
      );
    },
  },
  {
    name: 'VPN gateway pasted',
    apply: (draft, dice) => {
      draft.lists.VpnGateways = [
        {
          VpnGatewayId: id('vgw', 1),
          State: 'available',
          VpcAttachments: dice.pick([
            [],
            [{ State: 'attached', VpcId: VPC }],
            [{ State: 'detached', VpcId: VPC }],
            [{ State: 'attached', VpcId: OTHER_VPC }],
          ]),
        },
      ];
      addRoutes(oneTable(draft, dice), route('128.0.0.0/2', { GatewayId: id('vgw', 1) }));
    },
  },
  {
    name: 'VPC of another account',
    apply: (draft, dice) => {
      const { RouteTables = [], Vpcs = [], Subnets = [] } = draft.lists;
      const owned = dice.pick<readonly { OwnerId?: string | undefined }[]>([RouteTables, Vpcs, Subnets]);
      owned.forEach((item) => (item.OwnerId = '999988887777'));
      if (dice.chance(0.5)) draft.lists.VpcEndpoints = [];
    },
  },
  {
    name: 'several functions',
    apply: (draft, dice) => {
      if (!draft.fn || draft.others.length > 0) return;
      const config = { SecurityGroupIds: [ids.sg], VpcId: VPC, Ipv6AllowedForDualStack: dice.chance(0.5) };
      const named = (name: string) => ({
        FunctionName: name,
        FunctionArn: `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${name}`,
      });
      draft.others.push(
        { ...named('billing'), VpcConfig: { ...config, SubnetIds: [ids.privateB] } },
        { ...named('mails'), ...dice.pick([{}, { VpcConfig: { ...config, SubnetIds: [ids.publicA, ids.privateA] } }]) },
      );
    },
  },
];
