/** What is read of functions, security groups and network ACLs. */
export { functionData, missingOfFunction } from '../function-data.ts';
export { networkAclFacts } from '../network-acls.ts';
export { securityGroupFacts } from '../security-groups.ts';
