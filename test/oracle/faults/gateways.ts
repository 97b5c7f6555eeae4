/** Faults of NAT gateways, internet gateways and firewalls. */
import { VPC, acl, entry, id, ids, natGateway, route, table } from '../test-vpc.ts';
import type { NatGateway } from '../shapes.ts';
import type { Fault } from './fault.ts';
import { functionSubnets, middleTable, oneSubnet, setRoutes } from './fault.ts';

const OTHER_VPC = `${VPC.slice(0, -1)}e`;

function onNat(name: string, change: (nat: NatGateway) => void): Fault {
  return {
    name,
    apply: (draft, dice) => {
      const list = draft.lists.NatGateways ?? [];
      const nat = list[dice.int(list.length)];
      if (nat) change(nat);
    },
  };
}

export const gatewayFaults: readonly Fault[] = [
  onNat('NAT pending', (nat) => (nat.State = 'pending')),
  onNat('NAT failed', (nat) => Object.assign(nat, { State: 'failed', FailureCode: 'InternalError' })),
  onNat('NAT deleting', (nat) => (nat.State = 'deleting')),
  onNat('NAT deleted', (nat) => (nat.State = 'deleted')),
  onNat('NAT in a new state', (nat) => (nat.State = 'hibernating')),
  onNat('NAT type missing', (nat) => delete nat.ConnectivityType),
  onNat('NAT private', (nat) => {
    if (nat.SubnetId === undefined) return;
    nat.ConnectivityType = 'private';
    nat.NatGatewayAddresses = [{ PrivateIp: '10.0.101.8', Status: 'succeeded', IsPrimary: true }];
  }),
  onNat('NAT address failed', (nat) => nat.NatGatewayAddresses?.forEach((item) => (item.Status = 'failed'))),
  onNat('NAT second address failed', (nat) =>
    nat.NatGatewayAddresses?.push({
      PublicIp: '52.16.7.99',
      AllocationId: 'eipalloc-0ff',
      Status: 'failed',
      IsPrimary: false,
    }),
  ),
  onNat('NAT without address', (nat) => (nat.NatGatewayAddresses = [])),
  onNat('NAT of another VPC', (nat) => (nat.VpcId = OTHER_VPC)),
  onNat('NAT missing from the list', (nat) => (nat.NatGatewayId = id('nat', 88))),
  {
    name: 'NAT in the subnet of the function',
    apply: (draft, dice) =>
      draft.lists.NatGateways?.forEach((nat) => {
        if (nat.SubnetId !== undefined) nat.SubnetId = oneSubnet(draft, dice);
      }),
  },
  { name: 'NAT subnet without internet route', apply: (draft) => setRoutes(middleTable(draft), []) },
  {
    name: 'NAT subnet to another NAT',
    apply: (draft, dice) => {
      const found = middleTable(draft);
      if (dice.chance(0.3)) {
        setRoutes(found, [route('0.0.0.0/0', { NatGatewayId: ids.nat })]);
        return;
      }
      draft.lists.NatGateways?.push({ ...natGateway(id('nat', 9), ids.publicB) });
      setRoutes(found, [route('0.0.0.0/0', { NatGatewayId: id('nat', 9) })]);
      // A subnet has one table.
      for (const other of draft.lists.RouteTables ?? [])
        other.Associations = (other.Associations ?? []).filter((a) => a.SubnetId !== ids.publicB);
      draft.lists.RouteTables?.push(table(id('rtb', 9), [route('0.0.0.0/0', { GatewayId: ids.igw })], [ids.publicB]));
    },
  },
  {
    name: 'NAT subnet to a transit or VPN gateway',
    apply: (draft, dice) =>
      setRoutes(middleTable(draft), [
        route('0.0.0.0/0', dice.pick([{ TransitGatewayId: id('tgw', 1) }, { GatewayId: id('vgw', 1) }])),
      ]),
  },
  {
    name: 'half of the NAT subnet route',
    apply: (draft, dice) =>
      setRoutes(middleTable(draft), [route(dice.pick(['0.0.0.0/1', '52.0.0.0/8']), { GatewayId: ids.igw })]),
  },
  {
    name: 'internet gateway detached',
    apply: (draft) => draft.lists.InternetGateways?.forEach((item) => (item.Attachments = [])),
  },
  {
    name: 'internet gateway says attached',
    apply: (draft) =>
      draft.lists.InternetGateways?.forEach((item) => item.Attachments.forEach((a) => (a.State = 'attached'))),
  },
  {
    name: 'internet gateway of another VPC',
    apply: (draft) =>
      draft.lists.InternetGateways?.forEach((item) => item.Attachments.forEach((a) => (a.VpcId = OTHER_VPC))),
  },
  { name: 'internet gateway missing from the list', apply: (draft) => draft.lists.InternetGateways?.splice(0) },
  {
    name: 'egress-only gateway detached',
    apply: (draft) => draft.lists.EgressOnlyInternetGateways?.forEach((item) => (item.Attachments = [])),
  },
  { name: 'egress-only gateway missing', apply: (draft) => draft.lists.EgressOnlyInternetGateways?.splice(0) },
  {
    name: 'firewall state',
    apply: (draft, dice) => {
      const state = dice.pick(['pending', 'failed', 'deleting', 'Available']);
      draft.lists.VpcEndpoints?.forEach((item) => {
        if (item.VpcEndpointType === 'GatewayLoadBalancer') item.State = state;
      });
    },
  },
  {
    name: 'firewall not pasted',
    apply: (draft) => {
      draft.lists.VpcEndpoints =
        draft.lists.VpcEndpoints?.filter((item) => item.VpcEndpointType !== 'GatewayLoadBalancer') ?? [];
    },
  },
  {
    name: 'network ACL of the middle subnet',
    apply: (draft, dice) => {
      const middle = draft.lists.NatGateways?.[0]?.SubnetId ?? draft.lists.NetworkInterfaces?.[0]?.SubnetId;
      if (middle === undefined || functionSubnets(draft).includes(middle) || !draft.lists.NetworkAcls) return;
      for (const item of draft.lists.NetworkAcls)
        item.Associations = item.Associations.filter((a) => a.SubnetId !== middle);
      const open = [entry(100, 'in', 'allow', '0.0.0.0/0'), entry(100, 'out', 'allow', '0.0.0.0/0')];
      draft.lists.NetworkAcls.push(
        acl(
          id('acl', 30),
          [middle],
          dice.pick([
            [],
            [entry(90, 'in', 'deny', '10.0.1.0/24'), ...open],
            [entry(90, 'in', 'deny', '10.0.0.0/16', '6', [443, 443]), ...open],
            [entry(100, 'in', 'allow', '0.0.0.0/0', '6', [443, 443]), entry(100, 'out', 'allow', '0.0.0.0/0')],
            [
              entry(100, 'in', 'allow', '10.0.0.0/16'),
              entry(110, 'in', 'allow', '0.0.0.0/0', '6', [1024, 65535]),
              entry(100, 'out', 'allow', '0.0.0.0/0'),
            ],
            [
              entry(100, 'in', 'allow', '10.0.0.0/16'),
              entry(110, 'in', 'allow', '0.0.0.0/0', '6', [32768, 60999]),
              entry(100, 'out', 'allow', '0.0.0.0/0'),
            ],
            [
              entry(100, 'in', 'allow', '0.0.0.0/0'),
              entry(100, 'out', 'allow', '0.0.0.0/0', '6', [443, 443]),
              entry(110, 'out', 'allow', '10.0.0.0/16', '6', [49152, 65535]),
            ],
            [entry(90, 'out', 'deny', '52.0.0.0/6'), ...open],
          ]),
        ),
      );
    },
  },
];
