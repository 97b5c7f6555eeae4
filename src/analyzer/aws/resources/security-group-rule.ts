import type { SecurityGroupRule } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';

/** Security-group rules, one destination each, from `describe-security-group-rules` (SG-11). */
export const securityGroupRule: Resource = {
  label: 'security group rules',
  one: 'security group rule',
  operations: ['describe-security-group-rules', 'authorize-security-group-egress', 'authorize-security-group-ingress'],
  wrappers: ['SecurityGroupRules'],
  idField: 'SecurityGroupRuleId',
  mark: 'SecurityGroupRuleId',
  vpcFilters: [],
  fields: {
    SecurityGroupRuleId: 'sgr!',
    GroupId: 'sg!',
    IsEgress: 'bool!',
    IpProtocol: 'protocol!',
    FromPort: 'int!',
    ToPort: 'int!',
    CidrIpv4: 'cidr4',
    CidrIpv6: 'cidr6',
    PrefixListId: 'pl',
    Description: 'free',
    ReferencedGroupInfo: { GroupId: 'sg!', UserId: 'account', VpcId: 'vpc' },
  },
} satisfies ResourceOf<SecurityGroupRule>;
