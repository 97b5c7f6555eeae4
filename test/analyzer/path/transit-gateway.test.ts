import { hold } from '../support/hold.ts';
import { id, ids, lists, publicRoutes, routes, toNat, via, VPC, type Change } from '../support/vpc.ts';
import type { TgwRoutes, TgwVpcAttachment } from '../../oracle/shapes.ts';

const [TGW, TABLE] = [id('tgw', 1), id('tgw-rtb', 1)];
const target = { TransitGatewayId: TGW };
const toTgw = via('0.0.0.0/0', target);

const attachment = (change: Partial<TgwVpcAttachment> = {}): TgwVpcAttachment => ({
  TransitGatewayAttachmentId: id('tgw-attach', 5),
  TransitGatewayId: TGW,
  VpcId: VPC,
  State: 'available',
  SubnetIds: [ids.privateA],
  ...change,
});
const attachments = (...list: TgwVpcAttachment[]): Change => lists({ TransitGatewayVpcAttachments: list });

type TransitRoute = TgwRoutes['Routes'][number];
const live = (DestinationCidrBlock: string): TransitRoute => ({
  DestinationCidrBlock,
  Type: 'static',
  State: 'active',
});
const black = (cidr: string): TransitRoute => ({ ...live(cidr), State: 'blackhole' });

/** The attachment, the table it is associated with, and that table's routes. */
function searched(Routes: TransitRoute[], change: Partial<TgwRoutes> = {}): Change {
  return (draft) => {
    draft.lists.TransitGatewayVpcAttachments = [attachment()];
    draft.lists.TransitGatewayAttachments = [
      {
        TransitGatewayAttachmentId: id('tgw-attach', 5),
        TransitGatewayId: TGW,
        ResourceType: 'vpc',
        ResourceId: VPC,
        State: 'available',
        Association: { TransitGatewayRouteTableId: TABLE, State: 'associated' },
      },
    ];
    draft.transitRoutes[TABLE] = { Routes, AdditionalRoutesAvailable: false, ...change };
  };
}

hold('TGT-8: the attachment', [
  {
    title: 'TGT-8a a deleted attachment in the list does not hide the one that took its place',
    given: [
      routes(toTgw),
      attachments(attachment({ TransitGatewayAttachmentId: id('tgw-attach', 1), State: 'deleted' }), attachment()),
    ],
    verdict: 'depends',
  },
  {
    title: 'TGT-8a an attachment that waits for acceptance carries nothing',
    given: [routes(toTgw), attachments(attachment({ State: 'pendingAcceptance' }))],
    verdict: 'unreachable',
    stop: ['transit-gateway', 'block'],
  },
  {
    title: 'TGT-8b NAT-8 behind a NAT gateway the zone of its own subnet counts, and it is covered',
    given: [routes(toNat), publicRoutes(toTgw), attachments(attachment({ SubnetIds: [ids.publicA] }))],
    verdict: 'depends',
  },
  {
    title: 'TGT-8b NAT-8 a NAT gateway in a zone without the attachment cannot enter, whatever zone the function is in',
    given: [
      routes(toNat),
      publicRoutes(toTgw),
      attachments(attachment({ SubnetIds: [ids.privateA] })),
      (draft) => draft.lists.NatGateways?.forEach((nat) => (nat.SubnetId = ids.publicB)),
    ],
    verdict: 'unreachable',
    finds: ['transit-gateway-zone-missing'],
  },
]);

hold('TGT-8: the routes of the transit gateway', [
  {
    title: 'TGT-8c a live default route depends on what lies behind',
    given: [routes(toTgw), searched([live('0.0.0.0/0')])],
    verdict: 'depends',
    lacks: ['transit-gateway-route-missing'],
  },
  {
    title: 'TGT-8c a blackhole drops',
    given: [routes(toTgw), searched([black('0.0.0.0/0')])],
    verdict: 'unreachable',
    finds: ['transit-gateway-route-missing'],
  },
  {
    title: 'TGT-8c no route for the destination drops',
    given: [routes(toTgw), searched([live('10.0.0.0/8')])],
    verdict: 'unreachable',
    finds: ['transit-gateway-route-missing'],
  },
  {
    title: 'TGT-8c more routes than shown may cover it',
    given: [routes(toTgw), searched([live('10.0.0.0/8')], { AdditionalRoutesAvailable: true })],
    verdict: 'depends',
  },
  {
    title: 'TGT-8c a route to a prefix list may cover it',
    given: [routes(toTgw), searched([{ PrefixListId: id('pl', 8), Type: 'static', State: 'active' }])],
    verdict: 'depends',
  },
  {
    title: 'TGT-8c a blackhole inside a live route inside a blackhole: the longest prefix counts',
    given: [routes(toTgw), searched([black('0.0.0.0/0'), live('52.0.0.0/8'), black('52.16.0.0/12')])],
    ask: { destination: '52.17.0.1' },
    verdict: 'unreachable',
    finds: ['transit-gateway-route-missing'],
  },
  {
    title: 'TGT-8c the live route between the two still leads on',
    given: [routes(toTgw), searched([black('0.0.0.0/0'), live('52.0.0.0/8'), black('52.16.0.0/12')])],
    ask: { destination: '52.1.0.1' },
    verdict: 'depends',
  },
]);
