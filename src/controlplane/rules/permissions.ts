/** The parameters of the operations on rules of security groups. */

/** `[{ IpProtocol, FromPort, … }]` as requests have it. */
const PERMISSIONS = [
  {
    IpProtocol: 'string',
    FromPort: 'integer',
    ToPort: 'integer',
    IpRanges: [{ CidrIp: 'string', Description: 'string' }],
    Ipv6Ranges: [{ CidrIpv6: 'string', Description: 'string' }],
    PrefixListIds: [{ PrefixListId: 'string', Description: 'string' }],
    UserIdGroupPairs: [
      {
        GroupId: 'string',
        UserId: 'string',
        Description: 'string',
        GroupName: 'later',
        VpcId: 'string',
        VpcPeeringConnectionId: 'string',
        PeeringStatus: 'later',
      },
    ],
  },
] as const;

/** What the two operations on what comes in have in common: whole permissions, or one range. */
export const INGRESS_PARAMETERS = {
  GroupId: 'string',
  IpPermissions: PERMISSIONS,
  GroupName: 'later',
  IpProtocol: 'string',
  FromPort: 'integer',
  ToPort: 'integer',
  CidrIp: 'string',
  SourceSecurityGroupName: 'later',
  SourceSecurityGroupOwnerId: 'later',
  DryRun: 'boolean',
} as const;

/** What the two operations on what leaves have in common; EC2 takes whole permissions only. */
export const EGRESS_PARAMETERS = {
  GroupId: 'string',
  IpPermissions: PERMISSIONS,
  IpProtocol: 'later',
  FromPort: 'later',
  ToPort: 'later',
  CidrIp: 'later',
  SourceSecurityGroupName: 'later',
  SourceSecurityGroupOwnerId: 'later',
  DryRun: 'boolean',
} as const;
