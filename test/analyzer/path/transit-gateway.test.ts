import { describe, expect, it } from 'vitest';
import { hold } from '../support/hold.ts';
import { id, ids, lists, natGateway, publicRoutes, reportOf, routes, subnet, table, toNat, via, VPC, type Change } from '../support/vpc.ts'; // prettier-ignore
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

/** A VPC behind the gateway: a subnet for its attachment, one for a NAT gateway, and what their tables say. */
const [EXIT, DOOR, OUT, MINE, OTHER] = [
  id('vpc', 7),
  id('subnet', 0xd1),
  id('subnet', 0xd2),
  id('tgw-attach', 5),
  id('tgw-attach', 6),
];
const EXIT_NAT = id('nat', 7);
const EXIT_IGW = id('igw', 7);
const inExit = <T extends object>(one: T): T & { VpcId: string } => ({ ...one, VpcId: EXIT });
const local = { ...via('10.9.0.0/16', { GatewayId: 'local' }), Origin: 'CreateRouteTable' };
const exitTable = (number: number, subnetId: string, ...list: ReturnType<typeof via>[]) => ({
  ...inExit(table(id('rtb', number), [], [subnetId])),
  Routes: [local, ...list],
});
const toExitNat = via('0.0.0.0/0', { NatGatewayId: EXIT_NAT });
const toExitIgw = via('0.0.0.0/0', { GatewayId: EXIT_IGW });
const back = via('10.0.0.0/16', target);
const sent = (cidr: string, attachmentId: string, vpcId: string): TransitRoute => ({
  ...live(cidr),
  TransitGatewayAttachments: [{ ResourceId: vpcId, ResourceType: 'vpc', TransitGatewayAttachmentId: attachmentId }],
});
const toExit = sent('0.0.0.0/0', OTHER, EXIT);
const home = sent('10.0.0.0/16', MINE, VPC);

interface Behind {
  readonly door?: ReturnType<typeof via>[];
  readonly out?: ReturnType<typeof via>[];
  readonly spoke?: TransitRoute[];
  readonly exit?: TransitRoute[];
  /** One table for both attachments. */
  readonly shared?: boolean;
}

/** Both VPCs and the gateway between them, all of it pasted. */
const behind =
  ({ door = [toExitNat], out = [toExitIgw, back], spoke = [toExit], exit = [home], shared = false }: Behind): Change =>
  (draft) => {
    const exitRtb = shared ? TABLE : id('tgw-rtb', 2);
    draft.lists.Subnets?.push(
      inExit(subnet(DOOR, '10.9.1.0/24', 'a', 0xd1)),
      inExit(subnet(OUT, '10.9.2.0/24', 'a', 0xd2)),
    );
    draft.lists.RouteTables?.push(exitTable(0x71, DOOR, ...door), exitTable(0x72, OUT, ...out));
    draft.lists.NatGateways?.push({ ...natGateway(EXIT_NAT, OUT), VpcId: EXIT });
    draft.lists.InternetGateways?.push({
      InternetGatewayId: EXIT_IGW,
      Attachments: [{ State: 'available', VpcId: EXIT }],
    });
    draft.lists.TransitGatewayVpcAttachments = [
      attachment({ TransitGatewayAttachmentId: MINE }),
      attachment({ TransitGatewayAttachmentId: OTHER, VpcId: EXIT, SubnetIds: [DOOR] }),
    ];
    draft.lists.TransitGatewayAttachments = [
      [MINE, VPC, TABLE],
      [OTHER, EXIT, exitRtb],
    ].map(([one = '', vpc = '', rtb = '']) => ({
      TransitGatewayAttachmentId: one,
      TransitGatewayId: TGW,
      ResourceType: 'vpc',
      ResourceId: vpc,
      State: 'available',
      Association: { TransitGatewayRouteTableId: rtb, State: 'associated' },
    }));
    draft.transitRoutes[TABLE] = { Routes: shared ? [...spoke, ...exit] : spoke, AdditionalRoutesAvailable: false };
    if (!shared) draft.transitRoutes[exitRtb] = { Routes: exit, AdditionalRoutesAvailable: false };
  };
const fault = 'transit-gateway-route-missing';

hold('TGT-8: the VPC behind the transit gateway', [
  {
    title: 'TGT-8d a way out and a way back lean reachable, and filters over there are not seen',
    given: [routes(toTgw), behind({})],
    verdict: 'depends',
    lean: 'reachable',
    lacks: [fault],
  },
  {
    title: 'TGT-8d a door that sends everything back to the gateway, with one table for both, is a circle',
    given: [routes(toTgw), behind({ door: [toTgw], shared: true })],
    verdict: 'unreachable',
    finds: [fault],
  },
  {
    title: 'TGT-8d a circle through two tables that point at each other',
    given: [routes(toTgw), behind({ door: [toTgw], exit: [sent('0.0.0.0/0', MINE, VPC)] })],
    verdict: 'unreachable',
    finds: [fault],
  },
  {
    title: 'TGT-8d a table that sends the VPC its own packets back',
    given: [routes(toTgw), behind({ spoke: [sent('0.0.0.0/0', MINE, VPC)] })],
    verdict: 'unreachable',
    finds: [fault],
  },
  {
    title: 'TGT-8d an inspection VPC that sends on to another attachment is no circle',
    given: [routes(toTgw), behind({ door: [toTgw], exit: [live('0.0.0.0/0')] })],
    verdict: 'depends',
    lacks: [fault],
  },
  {
    title: 'TGT-8d an internet gateway over there drops addresses of this VPC',
    given: [routes(toTgw), behind({ door: [toExitIgw] })],
    verdict: 'unreachable',
    finds: [fault],
    stop: ['transit-gateway', 'block'],
  },
  {
    title: 'TGT-8e the table of the NAT gateway lacks the way back',
    given: [routes(toTgw), behind({ out: [toExitIgw] })],
    verdict: 'unreachable',
    finds: [fault],
    shows: [fault, id('rtb', 0x72)],
  },
  {
    title: 'TGT-8e the table of the transit gateway lacks the way back',
    given: [routes(toTgw), behind({ exit: [sent('10.77.0.0/16', MINE, VPC)] })],
    verdict: 'unreachable',
    finds: [fault],
  },
  {
    title: 'TGT-8e a way back for a wider block is one',
    given: [
      routes(toTgw),
      behind({ out: [toExitIgw, via('10.0.0.0/8', target)], exit: [sent('0.0.0.0/0', MINE, VPC)] }),
    ],
    verdict: 'depends',
    lean: 'reachable',
  },
  {
    title: 'TGT-8d a table over there that is not pasted is asked for by its VPC',
    given: [
      routes(toTgw),
      behind({}),
      (draft) => (draft.lists.RouteTables = draft.lists.RouteTables?.filter((t) => t.VpcId !== EXIT) ?? []),
    ],
    verdict: 'depends',
    needs: EXIT,
  },
  // An attachment that the lists give to another gateway or VPC is not the one that the route means: nothing there is certain.
  ...[
    { what: 'gateway', change: { TransitGatewayId: id('tgw', 9) } },
    { what: 'VPC', change: { VpcId: VPC } },
  ].map(({ what, change }) => ({
    title: `FN-21 TGT-8d an attachment that is listed for another ${what} proves no circle`,
    given: [
      routes(toTgw),
      behind({ door: [toTgw], shared: true }),
      lists({
        TransitGatewayVpcAttachments: [
          attachment({ TransitGatewayAttachmentId: MINE }),
          attachment({ TransitGatewayAttachmentId: OTHER, VpcId: EXIT, SubnetIds: [DOOR], ...change }),
        ],
      }),
    ],
    verdict: 'depends' as const,
    lacks: [fault],
  })),
]);

it('TGT-8c routes without the associations are no proof of a circle, and the circle is named', () => {
  const report = reportOf([
    routes(toTgw),
    behind({ door: [toTgw], shared: true }),
    (draft) => {
      delete draft.lists.TransitGatewayAttachments;
    },
  ]);
  expect([report.verdict, report.lean]).toEqual(['depends', 'unreachable']);
  expect(report.headline).toContain('in a circle');
  expect(report.needs[0]?.command).toContain('describe-transit-gateway-attachments');
});

/** `describe-transit-gateway-attachments` shows every kind, with its association, and no subnets. */
const without: Change = (draft) => {
  delete draft.lists.TransitGatewayVpcAttachments;
};
const asks = (given: readonly Change[]): string[] => reportOf(given).needs.map(({ command }) => command ?? '');
const [VPC_ATTACHMENTS, SEARCH] = [
  'describe-transit-gateway-vpc-attachments',
  'search-transit-gateway-routes',
] as const;

describe('TGT-8: the list of all kinds of attachments', () => {
  it('is enough for what the table drops', () => {
    const report = reportOf([routes(toTgw), searched([black('0.0.0.0/0')]), without]);
    expect(report.verdict).toBe('unreachable');
    expect(report.findings.map((f) => f.id)).toContain(fault);
  });

  it.each(['deleted', 'rejected', 'failed'])('is enough for an attachment that is %s', (State) => {
    const ended: Change = (draft) => {
      for (const one of draft.lists.TransitGatewayAttachments ?? []) one.State = State;
    };
    expect(reportOf([routes(toTgw), searched([live('0.0.0.0/0')]), without, ended]).verdict).toBe('unreachable');
  });

  it('of another VPC tells nothing of this one', () => {
    const other: Change = (draft) => {
      for (const one of draft.lists.TransitGatewayAttachments ?? []) one.ResourceId = EXIT;
    };
    expect(reportOf([routes(toTgw), searched([black('0.0.0.0/0')]), without, other]).verdict).toBe('depends');
  });

  it('leaves the subnets open, which are asked for with those of the VPC behind', () => {
    const [first = ''] = asks([routes(toTgw), behind({}), without]);
    expect(first).toContain(VPC_ATTACHMENTS);
    expect(first).toContain(`Name=transit-gateway-id,Values=${TGW}`);
    expect(asks([routes(toTgw), behind({})]).join()).not.toContain(VPC_ATTACHMENTS);
  });

  it('names the table that is searched next', () => {
    const unsearched: Change = (draft) => {
      draft.transitRoutes = {};
    };
    const commands = asks([routes(toTgw), behind({}), unsearched]);
    expect(commands.find((one) => one.includes(SEARCH))).toContain(TABLE);
  });

  it('leads to the tables of the VPC behind, where they are not pasted', () => {
    const alone: Change = (draft) => {
      draft.lists.RouteTables = (draft.lists.RouteTables ?? []).filter((one) => one.VpcId === VPC);
      draft.lists.TransitGatewayVpcAttachments = [attachment({ TransitGatewayAttachmentId: MINE })];
    };
    const commands = asks([routes(toTgw), behind({}), alone]).join('\n');
    expect(commands).toContain(`describe-route-tables --filters Name=vpc-id,Values=${EXIT}`);
    expect(commands).toContain(VPC_ATTACHMENTS);
  });
});
