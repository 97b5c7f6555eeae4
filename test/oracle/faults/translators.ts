/** Faults of the two ways to translate that not every design has: NAT instances, and regional NAT gateways. */
import { id, ids, permission, route, table } from '../test-vpc.ts';
import type { Fault } from './fault.ts';
import { oneTable } from './fault.ts';

export const instanceFaults: readonly Fault[] = [
  {
    name: 'instance stopped',
    apply: (draft, dice) => {
      const state = dice.pick(['stopped', 'terminated', 'pending', 'running']);
      draft.lists.Reservations?.forEach((r) => r.Instances.forEach((i) => (i.State = { Code: 80, Name: state })));
    },
  },
  {
    name: 'source/destination check on',
    apply: (draft) => draft.lists.NetworkInterfaces?.forEach((item) => (item.SourceDestCheck = true)),
  },
  {
    name: 'instance without public address',
    apply: (draft) => {
      draft.lists.NetworkInterfaces?.forEach((item) => delete item.Association);
      draft.lists.Reservations?.forEach((r) => r.Instances.forEach((i) => delete i.PublicIpAddress));
    },
  },
  {
    name: 'instance group',
    apply: (draft, dice) => {
      const own = draft.lists.NetworkInterfaces?.[0]?.Groups?.[0]?.GroupId;
      const found = draft.lists.SecurityGroups?.find((item) => item.GroupId === own);
      if (!found) return;
      if (dice.chance(0.3)) found.IpPermissionsEgress = [permission('tcp', [443, 443], ['0.0.0.0/0'])];
      else
        found.IpPermissions = dice.pick([
          [],
          [permission('tcp', [443, 443], ['10.0.1.0/24'])],
          [permission('-1', null, [], { UserIdGroupPairs: [{ GroupId: ids.sg }] })],
          [permission('tcp', [80, 80], ['10.0.0.0/8'])],
        ]);
    },
  },
  {
    name: 'interface of another kind',
    apply: (draft, dice) =>
      draft.lists.NetworkInterfaces?.forEach(
        (item) => (item.InterfaceType = dice.pick(['lambda', 'vpc_endpoint', 'network_load_balancer'])),
      ),
  },
  {
    name: 'interface shown by its instance only',
    apply: (draft) => {
      const machine = draft.lists.Reservations?.[0]?.Instances[0];
      const [card] = draft.lists.NetworkInterfaces ?? [];
      if (!machine || !card) return;
      machine.NetworkInterfaces = [{ ...card, Attachment: { Status: 'attached' } }];
      delete draft.lists.NetworkInterfaces;
    },
  },
  {
    name: 'IPv6 by the instance',
    apply: (draft, dice) => {
      const card = draft.lists.NetworkInterfaces?.[0];
      const used = oneTable(draft, dice);
      if (!card || !used) return;
      const others = (used.Routes ?? []).filter((item) => item.DestinationIpv6CidrBlock !== '::/0');
      used.Routes = [...others, route('::/0', { NetworkInterfaceId: card.NetworkInterfaceId })];
      const found = draft.lists.SecurityGroups?.find((item) => item.GroupId === card.Groups?.[0]?.GroupId);
      if (!found || dice.chance(0.3)) return;
      found.IpPermissions = [permission('-1', null, ['0.0.0.0/0', '::/0'])];
      if (dice.chance(0.8)) found.IpPermissionsEgress = [permission('-1', null, ['0.0.0.0/0', '::/0'])];
    },
  },
];

export const regionalFaults: readonly Fault[] = [
  {
    name: 'regional NAT without the zone',
    apply: (draft, dice) =>
      draft.lists.NatGateways?.forEach((nat) => {
        if (nat.AvailabilityMode !== 'regional') return;
        nat.NatGatewayAddresses = (nat.NatGatewayAddresses ?? []).slice(1 + dice.int(2));
        if (dice.chance(0.3))
          nat.NatGatewayAddresses.forEach((item) => {
            delete item.AvailabilityZone;
            delete item.AvailabilityZoneId;
          });
      }),
  },
  {
    name: 'table of the regional NAT',
    apply: (draft, dice) => {
      const own = draft.lists.NatGateways?.find((nat) => nat.RouteTableId !== undefined)?.RouteTableId;
      if (own === undefined) return;
      const to = dice.pick([{ GatewayId: ids.igw }, { GatewayId: ids.igw }, { TransitGatewayId: id('tgw', 1) }, null]);
      draft.lists.RouteTables?.push(table(own, to ? [route('0.0.0.0/0', to)] : [], []));
    },
  },
];
