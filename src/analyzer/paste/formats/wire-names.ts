/** Names on the wire (XML, CloudTrail) to names in the command line's JSON, after the EC2 service model (FMT-6). */

const LISTS: ReadonlyMap<string, string> = new Map(
  (
    'routeTableSet:RouteTables associationSet:Associations propagatingVgwSet:PropagatingVgws routeSet:Routes tagSet:Tags subnetSet:Subnets ' +
    'vpcSet:Vpcs natGatewaySet:NatGateways natGatewayAddressSet:NatGatewayAddresses attachedApplianceSet:AttachedAppliances ' +
    'internetGatewaySet:InternetGateways attachmentSet:Attachments egressOnlyInternetGatewaySet:EgressOnlyInternetGateways ' +
    'securityGroupInfo:SecurityGroups ipPermissions:IpPermissions ipPermissionsEgress:IpPermissionsEgress groups:UserIdGroupPairs ' +
    'ipRanges:IpRanges ipv6Ranges:Ipv6Ranges prefixListIds:PrefixListIds securityGroupRuleSet:SecurityGroupRules ' +
    'networkAclSet:NetworkAcls entrySet:Entries vpcEndpointSet:VpcEndpoints routeTableIdSet:RouteTableIds subnetIdSet:SubnetIds ' +
    'groupSet:Groups networkInterfaceIdSet:NetworkInterfaceIds dnsEntrySet:DnsEntries networkInterfaceSet:NetworkInterfaces ' +
    'ipv6AddressesSet:Ipv6Addresses privateIpAddressesSet:PrivateIpAddresses reservationSet:Reservations instancesSet:Instances ' +
    'transitGatewaySet:TransitGateways transitGatewayAttachments:TransitGatewayAttachments vpcPeeringConnectionSet:VpcPeeringConnections ' +
    'prefixListSet:PrefixLists cidrSet:Cidrs vpcBlockPublicAccessExclusionSet:VpcBlockPublicAccessExclusions dhcpOptionsSet:DhcpOptions ' +
    'dhcpConfigurationSet:DhcpConfigurations valueSet:Values addressesSet:Addresses vpnGatewaySet:VpnGateways ' +
    'carrierGatewaySet:CarrierGateways vpcEncryptionControlSet:VpcEncryptionControls securityGroupForVpcSet:SecurityGroupForVpcs ' +
    'cidrBlockAssociationSet:CidrBlockAssociationSet ipv6CidrBlockAssociationSet:Ipv6CidrBlockAssociationSet ' +
    'cidrBlockSet:CidrBlockSet ipv6CidrBlockSet:Ipv6CidrBlockSet transitGatewayVpcAttachments:TransitGatewayVpcAttachments ' +
    'transitGatewayRouteTables:TransitGatewayRouteTables subnetIds:SubnetIds securityGroupIds:SecurityGroupIds'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
);

/** Plain names that differ by more than their first letter. */
const OTHERS: ReadonlyMap<string, string> = new Map([
  ['groupDescription', 'Description'],
  ['default', 'IsDefault'],
  ['instanceState', 'State'],
]);

/** One resource as a call that made it returns it, to the list it would stand in. */
const SINGLES: ReadonlyMap<string, string> = new Map([
  ['routeTable', 'RouteTables'],
  ['subnet', 'Subnets'],
  ['vpc', 'Vpcs'],
  ['natGateway', 'NatGateways'],
  ['internetGateway', 'InternetGateways'],
  ['egressOnlyInternetGateway', 'EgressOnlyInternetGateways'],
  ['networkAcl', 'NetworkAcls'],
  ['vpcEndpoint', 'VpcEndpoints'],
  ['networkInterface', 'NetworkInterfaces'],
  ['vpcPeeringConnection', 'VpcPeeringConnections'],
]);

/** The name in JSON of a list on the wire; null when the name is not a list's. */
export function wireListName(name: string): string | null {
  return LISTS.get(name) ?? null;
}

/** The name in JSON of anything else. */
export function wireName(name: string): string {
  return OTHERS.get(name) ?? name.charAt(0).toUpperCase() + name.slice(1);
}

/** The list that one resource with this name belongs to. */
export function wireSingle(name: string): string | null {
  return SINGLES.get(name) ?? null;
}
