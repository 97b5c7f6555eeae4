/** The names that outputs start with: apart from the tables of fields, since sound JSON needs no more than these. */

/** Lists and objects at the top of an output (FMT-20). */
export const WRAPPERS: ReadonlySet<string> = new Set(
  (
    'RouteTables Subnets Vpcs NatGateways InternetGateways EgressOnlyInternetGateways SecurityGroups SecurityGroupRules ' +
    'SecurityGroupForVpcs NetworkAcls VpcEndpoints NetworkInterfaces Reservations TransitGateways TransitGatewayVpcAttachments ' +
    'TransitGatewayAttachments TransitGatewayRouteTables VpcPeeringConnections PrefixLists VpcBlockPublicAccessOptions ' +
    'VpcBlockPublicAccessExclusions VpcEncryptionControls DhcpOptions Addresses VpnGateways CarrierGateways LocalGateways ' +
    'Functions Versions Configuration CapacityProvider NetworkInsightsAnalyses Routes Entries'
  ).split(' '),
);

/** Whether an output starts with this name at its top. */
export function isWrapper(name: string): boolean {
  return WRAPPERS.has(name);
}
