/** NAT gateways while they are made: their addresses, their interface, the table of a regional one, and why one fails. */
import type { Draft } from '../draft.ts';
import type { Elements } from '../collections.ts';
import { newId } from '../ids.ts';
import { Refusal } from '../refusal.ts';
import type { Ec2, Plain } from '../sdk.ts';
import { accountOf } from './account.ts';
import { countAddress, newPrivateIp, newPublicIp } from './address.ts';
import { addInterface } from './interface.ts';
import { gatewayOf, localRoutesOf } from './vpc.ts';

type NatGateway = Elements['NatGateways'];
type Input = Plain<Ec2.CreateNatGatewayCommandInput>;
type Address = NonNullable<NatGateway['NatGatewayAddresses']>[number];

/** One in a subnet: it takes an address of the subnet, and an Elastic IP when it is public. */
export function makeZonal(input: Input, draft: Draft): Partial<NatGateway> {
  const { SubnetId = '', AllocationId } = input;
  const isPrivate = input.ConnectivityType === 'private';
  draft.refer('Subnets', SubnetId);
  if (isPrivate && AllocationId !== undefined)
    throw new Refusal('InvalidParameterCombination', 'A private NAT gateway takes no Elastic IP address.');
  if (!isPrivate && AllocationId === undefined)
    throw new Refusal('MissingParameter', 'The request must contain the parameter AllocationId');
  const vpc = draft.find('Subnets', SubnetId)?.VpcId ?? vpcOfTables(SubnetId, draft);
  const ip = input.PrivateIpAddress ?? newPrivateIp(SubnetId, draft);
  const eni = draft.newId('eni');
  countAddress(SubnetId, -1, draft);
  const elastic = AllocationId === undefined ? {} : useElastic(AllocationId, { eni, ip }, draft);
  addInterface(draft, {
    NetworkInterfaceId: eni,
    InterfaceType: 'natGateway',
    SubnetId,
    ...(ip === undefined
      ? {}
      : { PrivateIpAddress: ip, PrivateIpAddresses: [{ Primary: true, PrivateIpAddress: ip }] }),
    ...(elastic.PublicIp === undefined
      ? {}
      : { Association: { PublicIp: elastic.PublicIp, AllocationId: AllocationId ?? '' } }),
    Description: 'Interface for NAT Gateway',
    SourceDestCheck: false,
  });
  return {
    SubnetId,
    ...(vpc === undefined ? {} : { VpcId: vpc }),
    NatGatewayAddresses: [
      {
        ...elastic,
        NetworkInterfaceId: eni,
        ...(ip === undefined ? {} : { PrivateIp: ip }),
        IsPrimary: true,
        Status: 'associating',
      },
    ],
  };
}

/** The VPC of a subnet that nobody listed, as the table that it is on tells it. */
const vpcOfTables = (subnet: string, draft: Draft): string | undefined =>
  draft.all('RouteTables').find(({ Associations = [] }) => Associations.some(({ SubnetId }) => SubnetId === subnet))
    ?.VpcId;

/** The address of an Elastic IP, which is from then on in use. */
export function useElastic(
  allocation: string,
  { eni, ip }: { readonly eni?: string; readonly ip?: string | undefined },
  draft: Draft,
): Address {
  draft.refer('Addresses', allocation);
  const address = draft.find('Addresses', allocation);
  if (address?.AssociationId !== undefined)
    throw new Refusal('Resource.AlreadyAssociated', `Elastic IP address ${allocation} is already associated`);
  const association = draft.newId('eipassoc');
  const publicIp = address?.PublicIp ?? newPublicIp(draft);
  if (address !== undefined) {
    address.AssociationId = association;
    if (eni !== undefined)
      Object.assign(address, { NetworkInterfaceId: eni, NetworkInterfaceOwnerId: accountOf(draft) });
    if (ip !== undefined) address.PrivateIpAddress = ip;
  }
  return { AllocationId: allocation, PublicIp: publicIp, AssociationId: association };
}

/** An Elastic IP that nothing uses any more; it stays allocated, and on the bill. */
export function freeElastic(allocation: string | undefined, draft: Draft): void {
  const elastic = draft.find('Addresses', allocation);
  if (elastic === undefined) return;
  delete elastic.AssociationId;
  delete elastic.NetworkInterfaceId;
  delete elastic.NetworkInterfaceOwnerId;
  delete elastic.PrivateIpAddress;
}

/**
 * A regional one: AWS makes a route table for it, with a route to the internet gateway (VPC user guide, regional NAT
 * gateways). With Elastic IPs given it works in their zones only; without, AWS adds zones and addresses as they are used,
 * and the describe command shows those of the zones that have subnets.
 */
export function makeRegional(input: Input, draft: Draft): Partial<NatGateway> {
  const { VpcId = '', AvailabilityZoneAddresses: given = [] } = input;
  draft.refer('Vpcs', VpcId);
  const manual = given.flatMap(({ AvailabilityZone, AllocationIds = [] }) =>
    AllocationIds.map((id) => addressIn(AvailabilityZone, useElastic(id, {}, draft), draft)),
  );
  const gateway = gatewayOf(VpcId, draft);
  const table = {
    Associations: [],
    PropagatingVgws: [],
    RouteTableId: draft.newId('rtb'),
    Routes: [
      ...localRoutesOf(VpcId, draft),
      ...(gateway === undefined
        ? []
        : [
            {
              DestinationCidrBlock: '0.0.0.0/0',
              GatewayId: gateway,
              Origin: 'CreateRoute' as const,
              State: 'active' as const,
            },
          ]),
    ],
    Tags: [],
    VpcId,
    OwnerId: accountOf(draft),
  };
  if (draft.shows('RouteTables') && draft.shows('InternetGateways')) draft.add('RouteTables', table);
  return {
    VpcId,
    AvailabilityMode: 'regional',
    AutoProvisionZones: given.length > 0 ? 'disabled' : 'enabled',
    AutoScalingIps: given.length > 0 ? 'disabled' : 'enabled',
    RouteTableId: table.RouteTableId,
    NatGatewayAddresses: given.length > 0 ? manual : automatic(VpcId, draft),
  };
}

/** An address for each zone that has subnets. */
function automatic(vpc: string, draft: Draft): Address[] {
  const made: Address[] = [];
  for (const zone of zonesOf(vpc, draft)) {
    const PublicIp = newPublicIp(
      draft,
      made.flatMap((address) => address.PublicIp ?? []),
    );
    const AllocationId = newId('eipalloc', JSON.stringify([draft.documents, made]));
    made.push(addressIn(zone, { AllocationId, PublicIp }, draft));
  }
  return made;
}

const addressIn = (zone: string | undefined, address: Address, draft: Draft): Address => {
  const zoneId = draft.all('Subnets').find(({ AvailabilityZone }) => AvailabilityZone === zone)?.AvailabilityZoneId;
  return {
    ...address,
    Status: 'associating',
    ...(zone === undefined ? {} : { AvailabilityZone: zone }),
    ...(zoneId === undefined ? {} : { AvailabilityZoneId: zoneId }),
  };
};

const zonesOf = (vpc: string, draft: Draft): string[] => [
  ...new Set(
    draft
      .all('Subnets')
      .flatMap(({ VpcId, AvailabilityZone }) =>
        VpcId === vpc && AvailabilityZone !== undefined ? [AvailabilityZone] : [],
      ),
  ),
];

/**
 * Why a public NAT gateway that is being made will fail, in the words of the VPC user guide (troubleshoot NAT gateways);
 * null when it will not.
 */
export function failureOf(nat: NatGateway, draft: Draft): { readonly code: string; readonly message: string } | null {
  if (nat.ConnectivityType === 'private' || nat.AvailabilityMode === 'regional' || !draft.shows('InternetGateways'))
    return null;
  return nat.VpcId === undefined || gatewayOf(nat.VpcId, draft) !== undefined
    ? null
    : { code: 'Gateway.NotAttached', message: `Network ${nat.VpcId} has no Internet gateway attached` };
}
