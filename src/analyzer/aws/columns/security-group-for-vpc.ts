import type { SecurityGroupForVpc } from '../sdk.ts';
import type { FieldsOf } from '../schema.ts';

/** What is printed of security group without its ruless beside what is used. */
export const securityGroupForVpcColumns = {
  Description: 'free!',
  OwnerId: 'account',
} satisfies FieldsOf<SecurityGroupForVpc>;
