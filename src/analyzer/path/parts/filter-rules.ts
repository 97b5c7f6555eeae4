/** The rules of security groups and network ACLs. */
export { functionAclRules, passageAclRules } from '../hops/acl-rules.ts';
export { groupRules } from '../hops/group-rules.ts';
