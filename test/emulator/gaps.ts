/** Where the emulator is not AWS: what is left out of the comparison, with the page of AWS that the control plane follows. */

/** Fields that no request decides: times, and marks that the emulator makes up or does not have. */
export const IGNORED: ReadonlySet<string> = new Set([
  'CreateTime', 'CreationTimestamp', 'DeleteTime', 'LastModified', 'RevisionId', 'MacAddress', 'RequesterId',
  'NetworkBorderGroup', 'PublicIpv4Pool', 'HostedZoneId', 'ResponseMetadata',
]); // prettier-ignore

export interface Gap {
  /** The lines of a comparison that it explains. */
  readonly lines: RegExp;
  readonly why: string;
  readonly page: string;
}

const GUIDE = 'https://docs.aws.amazon.com/vpc/latest/userguide';
const API = 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference';

export const GAPS: readonly Gap[] = [
  {
    lines: /^ours: NetworkAcls\[.*\]\.Entries: .*"RuleNumber":32767/,
    why: 'the emulator writes no asterisk rules into a new network ACL',
    page: `${GUIDE}/custom-network-acl.html`,
  },
  {
    lines: /NatGateways\[.*\]\.(?:ConnectivityType|NatGatewayAddresses): /,
    why: 'the emulator leaves out the type that AWS takes by default, and of an address its state and whether it is the first',
    page: `${API}/API_NatGateway.html`,
  },
  {
    lines:
      /Subnets\[.*\]\.AvailableIpAddressCount: |Addresses\[.*\]\.(?:AssociationId|NetworkInterfaceId|NetworkInterfaceOwnerId|PrivateIpAddress): /,
    why: 'the emulator keeps the interface and the Elastic IP of a NAT gateway or endpoint that is gone',
    page: `${GUIDE}/nat-gateway-working-with.html`,
  },
  {
    lines:
      /^emulator: VpcEndpoints\[.*\]|VpcEndpoints\[.*\]\.(?:PolicyDocument|IpAddressType|RequesterManaged|VpcEndpointType|PrivateDnsEnabled): /,
    why: 'the emulator lists deleted endpoints, and leaves out what AWS fills in for a gateway endpoint',
    page: `${API}/API_VpcEndpoint.html`,
  },
  {
    lines: /Instances\[.*\]\.NetworkInterfaces: |NetworkInterfaces\[.*\]\.SourceDestCheck: /,
    why: 'the emulator changes the check of an instance and not that of its interface, which is the same one',
    page: `${GUIDE}/work-with-nat-instances.html`,
  },
  {
    lines: /VpcPeeringConnections\[.*\]\.(?:Accepter|Requester)VpcInfo: /,
    why: 'the emulator prints options for ClassicLink, which is gone, and no list of blocks',
    page: `${API}/API_VpcPeeringConnectionVpcInfo.html`,
  },
  {
    lines: /^ours: RouteTables\[.*\]\.Routes: .*"DestinationPrefixListId".*"GatewayId":"vpce-/,
    why: 'the emulator writes no route for a table that a gateway endpoint gets later',
    page: 'https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html',
  },
  {
    lines: /Subnets\[.*\]\.Ipv6CidrBlockAssociationSet: .*"State":"(?:associated|\{'State': 'associated'\})"/,
    why: 'the emulator prints a state of its own program in the place of the word',
    page: `${API}/API_SubnetCidrBlockState.html`,
  },
  {
    lines: /VpcConfig: /,
    why: 'the emulator leaves out the switch for IPv6',
    page: 'https://docs.aws.amazon.com/lambda/latest/api/API_VpcConfigResponse.html',
  },
];

const BLOCK = `${GUIDE}/security-vpc-bpa.html`;

/** Operations that the emulator does not have, or does not carry out. */
export const NOT_COMPARED: Readonly<Record<string, Omit<Gap, 'lines'>>> = {
  AssociateNatGatewayAddress: { why: 'not in the emulator', page: `${API}/API_AssociateNatGatewayAddress.html` },
  AttachInternetGateway: { why: 'the emulator lets a VPC have several', page: `${API}/API_AttachInternetGateway.html` },
  CreateVpcBlockPublicAccessExclusion: { why: 'not in the emulator', page: BLOCK },
  DeleteVpcBlockPublicAccessExclusion: { why: 'not in the emulator', page: BLOCK },
  DescribeManagedPrefixLists: { why: 'read once, and changed by no request', page: `${API}/API_DescribeManagedPrefixLists.html` },
  DescribeTransitGatewayVpcAttachments: { why: 'needs a transit gateway', page: `${API}/API_DescribeTransitGatewayVpcAttachments.html` },
  DescribeVpcBlockPublicAccessExclusions: { why: 'not in the emulator', page: BLOCK },
  DescribeVpcBlockPublicAccessOptions: { why: 'not in the emulator', page: BLOCK },
  DisableVgwRoutePropagation: { why: 'needs a VPN gateway that learns routes', page: `${API}/API_DisableVgwRoutePropagation.html` },
  GetFunction: { why: 'the same configuration is compared as the answer of GetFunctionConfiguration', page: 'https://docs.aws.amazon.com/lambda/latest/api/API_GetFunction.html' },
  Invoke: { why: 'the emulator runs code in containers', page: 'https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html' },
  ModifyTransitGatewayVpcAttachment: { why: 'needs a transit gateway', page: `${API}/API_ModifyTransitGatewayVpcAttachment.html` },
  ModifyVpcBlockPublicAccessOptions: { why: 'not in the emulator', page: BLOCK },
  UpdateWebFunctionEndpoint: { why: 'not in the emulator, nor in the AWS CLI of this version', page: 'https://docs.aws.amazon.com/lambda/latest/dg/welcome.html' },
}; // prettier-ignore
