/**
 * Explanation codes of Reachability Analyzer in our words: all that AWS's page lists, and none besides
 * (https://docs.aws.amazon.com/vpc/latest/reachability/explanation-codes.html). Another code is shown as it is.
 */
import type { FactValues } from '../path/facts.ts';

type FindingId = keyof FactValues;

export const EXPLANATIONS: Readonly<Record<string, string>> = {
  // The path is not reachable.
  BAD_STATE: 'a component is in a state in which it does not work',
  BAD_STATE_ATTACHMENT: 'the attachment between two components is in a state in which it does not work',
  BAD_STATE_ROUTE: 'a route is in a state in which it does not work, such as a blackhole',
  BAD_STATE_VPN: 'a VPN connection is in a state in which it does not work',
  CANNOT_ROUTE: 'a route has another destination than the packet',
  ELB_ACL_RESTRICTION: 'a Classic Load Balancer applies network ACLs even to what it sends inside its own subnet',
  ELB_INSTALLED_AZ_RESTRICTION: 'the load balancer is not enabled in the Availability Zone of the target',
  ELB_LISTENER_PORT_RESTRICTION: 'the listener of the Classic Load Balancer takes or sends to another port',
  ELB_LISTENERS_MISMATCH: 'no listener of the Classic Load Balancer takes the traffic',
  ELB_NOT_CROSSZONE: 'the load balancer does not send across Availability Zones, and the target is in another one',
  ELBV2_LISTENER_HAS_NO_TG: 'the target groups of the listener have no targets',
  ELBV2_LISTENER_PORT_RESTRICTION: 'the listener takes another destination port',
  ELBV2_LISTENER_REQUIRES_TG_ACCEPT: 'no target group of the listener takes the traffic',
  ELBV2_LISTENERS_MISMATCH: 'no listener of the load balancer takes the traffic',
  ELBV2_NO_TARGETS_IN_AZ: 'the load balancer has no targets in that Availability Zone',
  ELBV2_SOURCE_ADDRESS_PRESERVATION: 'the Network Load Balancer keeps the address of the client as the source',
  ENI_ADDRESS_RESTRICTION: 'the network interface only sends from and receives for its own private address',
  ENI_SG_RULES_MISMATCH: 'no rule of the security group admits the traffic',
  ENI_SOURCE_DEST_CHECK_RESTRICTION:
    'the source/destination check of the network interface is on, so it forwards nothing for others',
  FIREWALL_RULES_RESTRICTION: 'a rule of a Network Firewall firewall blocks the traffic',
  GATEWAY_REJECTS_SPOOFED_TRAFFIC: 'the gateway refuses a source address that is not of the VPC',
  GWLB_DESTINATION_PORT_RESTRICTION: 'a Gateway Load Balancer and its targets only talk over destination port 6081',
  GWLB_PROTOCOL_RESTRICTION: 'a Gateway Load Balancer and its targets only talk GENEVE, which is UDP',
  HIGHER_PRIORITY_ROUTE: 'another route with the same destination has priority',
  IGW_DESTINATION_ADDRESS_IN_VPC_CIDRS: 'the internet gateway only takes in what is for an address of its VPC',
  IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS: 'the internet gateway lets nothing out to a private address',
  IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS: 'the internet gateway lets nothing out to a shared address',
  IGW_NAT_REFLECTION:
    'the internet gateway is in the middle of the path, which Reachability Analyzer cannot follow: analyze each half',
  IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS:
    'the internet gateway only takes in what is for the public address of an attached network interface',
  IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS:
    'the internet gateway lets nothing out whose source has no public address on an attached network interface',
  IGW_SOURCE_ADDRESS_NOT_IN_RFC1918_INGRESS: 'the internet gateway lets nothing in from a private address',
  IGW_SOURCE_ADDRESS_NOT_IN_RFC6598_INGRESS: 'the internet gateway lets nothing in from a shared address',
  INGRESS_RTB_NO_PUBLIC_IP: 'the appliance that the gateway route table leads to has no public address',
  INGRESS_RTB_TRAFFIC_REDIRECTION:
    'traffic of the subnet is led through an appliance, so its direct route does not count',
  MORE_SPECIFIC_ROUTE: 'a more specific route is followed',
  NGW_DEST_ADDRESS_PRESERVATION: 'the NAT gateway leaves the destination address as it is',
  NGW_REQUIRES_SOURCE_IN_VPC: 'the NAT gateway only forwards what comes from interfaces of its own VPC',
  NGW_SOURCE_ADDRESS_REASSIGN: 'the NAT gateway puts its own private address in place of the source',
  NO_POSSIBLE_DESTINATION: 'a component cannot deliver the packet, or sends it to another account or Region',
  NO_ROUTE_TO_DESTINATION: 'the route table has no route to the destination',
  PCX_REQUIRES_ADDRESS_IN_VPC_CIDR: 'the peering connection only passes addresses of the VPC at its end',
  PROTOCOL_RESTRICTION: 'the component only takes some protocols',
  REGIONAL_NGW_ROUTE_AZ_RESTRICTION: 'the regional NAT gateway is not in the Availability Zone of the source',
  REMAP_EPHEMERAL_PORT: 'a NAT gateway or load balancer sends from a port of its own, between 1024 and 65535',
  SG_HAS_NO_RULES: 'the security group has no rules in that direction',
  SG_REFERENCES_NOT_PRESERVED: 'a component on the way drops which security group the sender has',
  SG_REFERENCING_SUPPORT: 'the transit gateway attachment does not support references to security groups',
  SUBNET_ACL_RESTRICTION: 'the network ACL of the subnet does not admit the traffic',
  TARGET_ADDRESS_RESTRICTION: 'the load balancer only sends to the addresses of its targets',
  TARGET_PORT_RESTRICTION: 'the load balancer only sends to the registered port of a target',
  TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION: 'the attachment is associated with no valid transit gateway route table',
  TGW_ATTACH_VPC_AZ_RESTRICTION: 'the transit gateway forwards through its interface in another Availability Zone',
  TGW_BAD_STATE_VPN: 'a VPN connection of the transit gateway does not work',
  TGW_ROUTE_AZ_RESTRICTION: 'the transit gateway attachment has no subnet in the Availability Zone of the source',
  TGW_RTB_BAD_STATE_ROUTE: 'the route of the transit gateway to the destination is in a bad state',
  TGW_RTB_CANNOT_ROUTE: 'a route of the transit gateway has another destination than the packet',
  TGW_RTB_HIGHER_PRIORITY_ROUTE: 'another route of the transit gateway with the same destination has priority',
  TGW_RTB_MORE_SPECIFIC_ROUTE: 'a more specific route of the transit gateway is followed',
  TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT: 'the transit gateway route table has no route to the attachment',
  TGW_RTB_ROUTES_ARE_UNKNOWN: 'AWS could not read the routes of the transit gateway, which may be of another account',
  UNKNOWN_DESTINATION: 'AWS knows too little about the destination to follow the path further',
  UNKNOWN_PEERED_SGS: 'AWS does not know one VPC of the peering, so it takes rules that name its groups as refusing',
  UNKNOWN_RESOURCE: 'AWS could not read a resource on the way',
  VGW_PRIVATE_IP_ASSOCIATION_FOR_EGRESS:
    'the virtual private gateway only sends from the address of an attached network interface of the VPC',
  VGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS:
    'the virtual private gateway only takes in what is for the private address of an attached network interface',
  VPC_BLOCK_PUBLIC_ACCESS_ENABLED: 'VPC Block Public Access is on',
  VPC_LOCAL_ROUTE_CIDR_RESTRICTION: 'the local route only carries addresses of the VPC',
  VPCE_GATEWAY_EGRESS_SOURCE_ADDRESS_RESTRICTION: 'the gateway endpoint only sends from addresses of its prefix list',
  VPCE_GATEWAY_PROTOCOL_RESTRICTION: 'the gateway endpoint only takes TCP and ICMP echo',
  VPCE_INTRA_VPC_TRAFFIC: 'a VPC endpoint opens no connection into its own VPC: analyze the other direction',
  VPCE_SERVICE_NOT_INSTALLED_IN_AZ: 'the endpoint service is not in that Availability Zone',
  // No path is possible.
  DISCONNECTED_VPCS: 'source and destination are in two VPCs that nothing connects',
  NO_PATH: 'AWS found no path between the two and names no component; an unsupported feature such as IPv6 may be why',
  NO_SOURCE_OR_DESTINATION: 'the source or the destination does not exist',
  UNASSOCIATED_COMPONENT: 'a component is in no VPC of the account, or has no IPv4 address',
  UNSUPPORTED_COMPONENT: 'a component is of a kind that Reachability Analyzer cannot follow',
  // No path matches the filters of the analysis.
  COMPONENT_FILTER_RESTRICTION: 'no path leads through the component that the analysis asks for',
  COMPONENT_FILTER_RESTRICTION_REMOVED_COMPONENT: 'a filter of the analysis removes a component that the path needs',
  FILTER_AT_DESTINATION_DESTINATION_ADDRESS: 'no path has the destination address asked for at the destination',
  FILTER_AT_DESTINATION_DESTINATION_PORT_RANGE: 'no path has the destination ports asked for at the destination',
  FILTER_AT_DESTINATION_PROTOCOL: 'no path has the protocol asked for at the destination',
  FILTER_AT_DESTINATION_SOURCE_ADDRESS: 'no path has the source address asked for at the destination',
  FILTER_AT_DESTINATION_SOURCE_PORT_RANGE: 'no path has the source ports asked for at the destination',
  FILTER_AT_SOURCE_DESTINATION_ADDRESS: 'no path has the destination address asked for at the source',
  FILTER_AT_SOURCE_DESTINATION_PORT_RANGE: 'no path has the destination ports asked for at the source',
  FILTER_AT_SOURCE_PROTOCOL: 'no path has the protocol asked for at the source',
  FILTER_AT_SOURCE_SOURCE_ADDRESS: 'no path has the source address asked for at the source',
  FILTER_AT_SOURCE_SOURCE_PORT_RANGE: 'no path has the source ports asked for at the source',
  IGW_EXPECTS_PUBLIC_ADDRESS: 'an address asked for at an internet gateway is not public',
};

/** Findings whose page explains a code, and what to do about it; by direction where that changes the cause. */
const FINDINGS: Readonly<Record<string, FindingId | Partial<Record<Direction, FindingId>>>> = {
  BAD_STATE_ROUTE: 'route-blackhole',
  ENI_SG_RULES_MISMATCH: { egress: 'security-group-egress', ingress: 'receiver-security-group' },
  ENI_SOURCE_DEST_CHECK_RESTRICTION: 'instance-source-dest-check',
  IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS: 'igw-without-public-ip',
  NO_ROUTE_TO_DESTINATION: 'no-default-route',
  PCX_REQUIRES_ADDRESS_IN_VPC_CIDR: 'peering-not-transitive',
  REGIONAL_NGW_ROUTE_AZ_RESTRICTION: 'nat-zone-missing',
  SG_HAS_NO_RULES: { egress: 'security-group-egress', ingress: 'receiver-security-group' },
  SUBNET_ACL_RESTRICTION: { egress: 'nacl-blocks-egress' },
  TGW_ROUTE_AZ_RESTRICTION: 'transit-gateway-zone-missing',
  TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT: 'transit-gateway-route-missing',
  VPC_BLOCK_PUBLIC_ACCESS_ENABLED: 'block-public-access',
};

type Direction = 'egress' | 'ingress';

/** The finding that explains a code in a direction, if there is one. @param direction as AWS prints it */
export function findingOf(code: string, direction: string | undefined): FindingId | null {
  const entry = Object.hasOwn(FINDINGS, code) ? FINDINGS[code] : undefined;
  if (entry === undefined || typeof entry === 'string') return entry ?? null;
  return direction === 'egress' || direction === 'ingress' ? (entry[direction] ?? null) : null;
}
