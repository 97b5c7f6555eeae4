/** The lists that a state has: what AWS calls them, what names one, and what EC2 says of an id that is not there. */
import type { Ec2, Plain } from './sdk.ts';

/** The element of each list, by the key under which describe commands print it. */
export interface Elements {
  Addresses: Plain<Ec2.Address>;
  EgressOnlyInternetGateways: Plain<Ec2.EgressOnlyInternetGateway>;
  InternetGateways: Plain<Ec2.InternetGateway>;
  NatGateways: Plain<Ec2.NatGateway>;
  NetworkAcls: Plain<Ec2.NetworkAcl>;
  NetworkInterfaces: Plain<Ec2.NetworkInterface>;
  PrefixLists: Plain<Ec2.ManagedPrefixList>;
  Reservations: Plain<Ec2.Reservation>;
  RouteTables: Plain<Ec2.RouteTable>;
  SecurityGroups: Plain<Ec2.SecurityGroup>;
  Subnets: Plain<Ec2.Subnet>;
  TransitGatewayVpcAttachments: Plain<Ec2.TransitGatewayVpcAttachment>;
  VpcBlockPublicAccessExclusions: Plain<Ec2.VpcBlockPublicAccessExclusion>;
  /** AWS prints `available` where the SDK's type says `Available`. */
  VpcEndpoints: Omit<Plain<Ec2.VpcEndpoint>, 'State'> & { State?: string | undefined };
  VpcPeeringConnections: Plain<Ec2.VpcPeeringConnection>;
  Vpcs: Plain<Ec2.Vpc>;
}

export type ListName = keyof Elements;

interface Collection {
  /** The field that names one. */
  readonly id: string;
  /** The start of its ids. */
  readonly prefix: string;
  /** The key that holds a single one in an answer. */
  readonly holder: string;
  /** The command that prints the list, and its option that picks some by id. */
  readonly command: string;
  readonly option: string;
  /** EC2's code for an id that does not exist, and the words around the id. */
  readonly notFound: readonly [code: string, message: (id: string) => string];
}

const doesNotExist = (what: string) => (id: string) => `The ${what} ID '${id}' does not exist`;

/**
 * Codes are those of the table of EC2's error codes (docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html);
 * that page describes each and does not print the message. The messages are those that EC2 is known to send.
 */
export const COLLECTIONS: { readonly [K in ListName]: Collection } = {
  Addresses: { id: 'AllocationId', prefix: 'eipalloc', holder: 'Address', command: 'describe-addresses', option: 'allocation-ids', notFound: ['InvalidAllocationID.NotFound', doesNotExist('allocation')] },
  EgressOnlyInternetGateways: { id: 'EgressOnlyInternetGatewayId', prefix: 'eigw', holder: 'EgressOnlyInternetGateway', command: 'describe-egress-only-internet-gateways', option: 'egress-only-internet-gateway-ids', notFound: ['InvalidGatewayID.NotFound', doesNotExist('egressOnlyInternetGateway')] },
  InternetGateways: { id: 'InternetGatewayId', prefix: 'igw', holder: 'InternetGateway', command: 'describe-internet-gateways', option: 'internet-gateway-ids', notFound: ['InvalidInternetGatewayID.NotFound', doesNotExist('internetGateway')] },
  NatGateways: { id: 'NatGatewayId', prefix: 'nat', holder: 'NatGateway', command: 'describe-nat-gateways', option: 'nat-gateway-ids', notFound: ['NatGatewayNotFound', (id) => `NAT gateway ${id} was not found`] },
  NetworkAcls: { id: 'NetworkAclId', prefix: 'acl', holder: 'NetworkAcl', command: 'describe-network-acls', option: 'network-acl-ids', notFound: ['InvalidNetworkAclID.NotFound', doesNotExist('networkAcl')] },
  NetworkInterfaces: { id: 'NetworkInterfaceId', prefix: 'eni', holder: 'NetworkInterface', command: 'describe-network-interfaces', option: 'network-interface-ids', notFound: ['InvalidNetworkInterfaceID.NotFound', doesNotExist('networkInterface')] },
  PrefixLists: { id: 'PrefixListId', prefix: 'pl', holder: 'PrefixList', command: 'describe-managed-prefix-lists', option: 'prefix-list-ids', notFound: ['InvalidPrefixListID.NotFound', doesNotExist('prefix list')] },
  Reservations: { id: 'ReservationId', prefix: 'r', holder: 'Reservation', command: 'describe-instances', option: 'instance-ids', notFound: ['InvalidInstanceID.NotFound', doesNotExist('instance')] },
  RouteTables: { id: 'RouteTableId', prefix: 'rtb', holder: 'RouteTable', command: 'describe-route-tables', option: 'route-table-ids', notFound: ['InvalidRouteTableID.NotFound', doesNotExist('routeTable')] },
  SecurityGroups: { id: 'GroupId', prefix: 'sg', holder: 'SecurityGroup', command: 'describe-security-groups', option: 'group-ids', notFound: ['InvalidGroup.NotFound', (id) => `The security group '${id}' does not exist`] },
  Subnets: { id: 'SubnetId', prefix: 'subnet', holder: 'Subnet', command: 'describe-subnets', option: 'subnet-ids', notFound: ['InvalidSubnetID.NotFound', doesNotExist('subnet')] },
  TransitGatewayVpcAttachments: { id: 'TransitGatewayAttachmentId', prefix: 'tgw-attach', holder: 'TransitGatewayVpcAttachment', command: 'describe-transit-gateway-vpc-attachments', option: 'transit-gateway-attachment-ids', notFound: ['InvalidTransitGatewayAttachmentID.NotFound', (id) => `Transit Gateway Attachment ${id} was deleted or does not exist.`] },
  VpcBlockPublicAccessExclusions: { id: 'ExclusionId', prefix: 'vpcbpa-exclude', holder: 'VpcBlockPublicAccessExclusion', command: 'describe-vpc-block-public-access-exclusions', option: 'exclusion-ids', notFound: ['InvalidVpcBlockPublicAccessExclusionId.NotFound', doesNotExist('exclusion')] },
  VpcEndpoints: { id: 'VpcEndpointId', prefix: 'vpce', holder: 'VpcEndpoint', command: 'describe-vpc-endpoints', option: 'vpc-endpoint-ids', notFound: ['InvalidVpcEndpointId.NotFound', (id) => `The Vpc Endpoint Id '${id}' does not exist`] },
  VpcPeeringConnections: { id: 'VpcPeeringConnectionId', prefix: 'pcx', holder: 'VpcPeeringConnection', command: 'describe-vpc-peering-connections', option: 'vpc-peering-connection-ids', notFound: ['InvalidVpcPeeringConnectionID.NotFound', doesNotExist('vpcPeeringConnection')] },
  Vpcs: { id: 'VpcId', prefix: 'vpc', holder: 'Vpc', command: 'describe-vpcs', option: 'vpc-ids', notFound: ['InvalidVpcID.NotFound', doesNotExist('vpc')] },
}; // prettier-ignore
