import type { SecurityGroup } from '../sdk.ts';
import type { FieldsOf } from '../schema.ts';

/** What is printed of security groups beside what is used. */
export const securityGroupColumns = {
  IpPermissions: [
    {
      UserIdGroupPairs: [
        { Description: 'free', GroupName: 'any', PeeringStatus: 'word', VpcPeeringConnectionId: 'pcx' },
      ],
    },
  ],
  IpPermissionsEgress: [
    {
      UserIdGroupPairs: [
        { Description: 'free', GroupName: 'any', PeeringStatus: 'word', VpcPeeringConnectionId: 'pcx' },
      ],
    },
  ],
  Description: 'free!',
  OwnerId: 'account',
  SecurityGroupArn: 'arn',
} satisfies FieldsOf<SecurityGroup>;
