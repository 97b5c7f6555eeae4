import type { SecurityGroupRule } from '../sdk.ts';
import type { FieldsOf } from '../schema.ts';

/** What is printed of security group rules beside what is used. */
export const securityGroupRuleColumns = {
  ReferencedGroupInfo: { PeeringStatus: 'word', VpcPeeringConnectionId: 'pcx' },
  GroupOwnerId: 'account',
  SecurityGroupRuleArn: 'arn',
} satisfies FieldsOf<SecurityGroupRule>;
