/** The addresses that a packet carries, as the documents show them; in their place what is known of them. */
import type { Report, SubnetReport } from '../analyzer/report/types.ts';
import { publicInternet, witness } from '../analyzer/network/address-set.ts';
import { parseAddress } from '../analyzer/network/address.ts';
import type * as aws from '../analyzer/aws/sdk.ts';
import { find, same } from '../analyzer/path/model.ts';
import type { Place, Snapshot } from '../analyzer/snapshot/types.ts';

/** An address, and where the documents show it. */
export interface Shown {
  readonly text: string;
  readonly place: Place | null;
}

type Family = 'ipv4' | 'ipv6';

/** What a function sends from in a subnet: the address of Lambda's interface there, or else the range of the subnet. */
export function functionAddress(snapshot: Snapshot, subnetId: string, family: Family): Shown {
  const found = snapshot.networkInterfaces.items.find(
    ({ data }) => same(data.SubnetId, subnetId) && isOfLambda(data) && ownAddress(data, family) !== null,
  );
  const own = found && ownAddress(found.data, family);
  if (found && own) return { text: own, place: found.place };
  const subnet = find(snapshot.subnets, subnetId);
  const range = family === 'ipv4' ? subnet?.data.CidrBlock : ipv6Range(subnet?.data);
  return { text: range ?? subnetId, place: range && subnet ? subnet.place : null };
}

const isOfLambda = ({ InterfaceType, Description = '' }: aws.NetworkInterface): boolean =>
  InterfaceType === 'lambda' || Description.startsWith('AWS Lambda VPC ENI');

const ownAddress = (data: aws.NetworkInterface, family: Family): string | null =>
  (family === 'ipv4' ? data.PrivateIpAddress : data.Ipv6Addresses?.[0]?.Ipv6Address) ?? null;

const ipv6Range = (subnet: aws.Subnet | undefined): string | undefined =>
  subnet?.Ipv6CidrBlockAssociationSet?.find((block) => block.Ipv6CidrBlock !== undefined)?.Ipv6CidrBlock;

/** A private address and its public partner. */
export interface Pair {
  readonly inside: Shown;
  /** null where there is none (NAT-2), or the documents do not tell. */
  readonly outside: Shown | null;
}

/** The addresses that a NAT gateway writes on packets from a zone; a regional one has some in each zone (NAT-11). */
export function natPair(snapshot: Snapshot, nat: string | null, zone: string | null): Pair | null {
  const found = find(snapshot.natGateways, nat);
  if (!found || nat === null) return null;
  const all = (found.data.NatGatewayAddresses ?? []).map((address, at) => ({ address, at }));
  const own =
    all.find(({ address }) => zone !== null && address.AvailabilityZone === zone) ??
    all.find(({ address }) => address.IsPrimary === true) ??
    all[0];
  const at = (field: string): Place | null =>
    own ? { ...found.place, path: [...found.place.path, 'NatGatewayAddresses', own.at, field] } : null;
  const shown = (text: string | undefined, field: string): Shown | null => (text ? { text, place: at(field) } : null);
  return {
    inside: shown(own?.address.PrivateIp, 'PrivateIp') ?? { text: nat, place: null },
    outside: shown(own?.address.PublicIp, 'PublicIp') ?? elasticOf(snapshot, own?.address),
  };
}

/** The Elastic IP of an interface, from the list of addresses. */
function elasticOf({ addresses }: Snapshot, own: aws.NatGatewayAddress | undefined): Shown | null {
  const found = addresses.items.find(
    ({ data }) => same(data.AllocationId, own?.AllocationId) || same(data.NetworkInterfaceId, own?.NetworkInterfaceId),
  );
  return found?.data.PublicIp ? { text: found.data.PublicIp, place: found.place } : null;
}

/** The addresses of an instance that forwards, named by one of its interfaces or itself. */
export function instancePair({ networkInterfaces, instances }: Snapshot, id: string | null): Pair | null {
  const card =
    find(networkInterfaces, id) ??
    networkInterfaces.items.find(({ data }) => id !== null && same(data.Attachment?.InstanceId, id));
  const machine = find(instances, card?.data.Attachment?.InstanceId ?? id);
  const inside = card?.data.PrivateIpAddress ?? machine?.data.PrivateIpAddress;
  const outside = card?.data.Association?.PublicIp ?? machine?.data.PublicIpAddress;
  const place = card?.place ?? machine?.place ?? null;
  if (inside === undefined) return null;
  return { inside: { text: inside, place }, outside: outside === undefined ? null : { text: outside, place } };
}

/** Where an interface endpoint is: the address of one of its interfaces, of the subnet's own where it has one there. */
export function endpointAddress({ vpcEndpoints, networkInterfaces }: Snapshot, id: string, subnetId: string): Shown {
  const own = find(vpcEndpoints, id)?.data.NetworkInterfaceIds ?? [];
  const cards = networkInterfaces.items.filter((card) => own.some((each) => same(each, card.id)));
  const card = cards.find(({ data }) => same(data.SubnetId, subnetId)) ?? cards[0];
  return card?.data.PrivateIpAddress
    ? { text: card.data.PrivateIpAddress, place: card.place }
    : { text: id, place: null };
}

/** What stands in the packet's destination: the address asked for, one of the internet's, or the name. */
export function destinationAddress(
  { question: { destination, family } }: Report,
  subnet: Pick<SubnetReport, 'reaches' | 'misses'> | null,
): string {
  if (parseAddress(destination) !== null || destination !== 'internet') return destination;
  const some = subnet?.reaches.witness ?? subnet?.misses.witness;
  return some ?? witness(family, publicInternet(family)) ?? destination;
}
