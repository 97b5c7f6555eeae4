import { ec2, fix } from '../../fixes/change.ts';
import { FREE } from '../../fixes/prices.ts';
import { define, listed } from './define.ts';

export default define({
  id: 'security-group-egress',
  area: 'filters',
  severity: 'error',
  rules: ['SG-1', 'SG-5', 'SG-6', 'SG-7', 'V6-5', 'SG-10'],
  title: 'The security group does not let this out',
  lesson: 'filters',
  because: ({ groups }, { destination }) => `security group ${listed(groups)} has no outbound rule for ${destination}`,
  texts: ({ groups, cause, port, protocol, allowed, family }, { destination }) => ({
    found: groupCause(listed(groups), groups.length > 1, cause, port, protocol, allowed, family, destination),
    why:
      cause === 'references'
        ? 'A reference to a group covers the private addresses of its members, never the internet.'
        : cause === 'private'
          ? 'Rules are checked against the final destination, not against the next hop, so permitting the NAT gateway or the VPC is not enough.'
          : 'What no outbound rule permits is dropped in silence; replies need no rule of their own.',
    next: `Permit ${protocol.toUpperCase()} ${String(port)} outbound to the destination.${cause === 'none' ? MADE_BY : ''}`,
  }),
  // SG-12: the rule that is missing, by port, family and group.
  fixes: ({ groups, port, protocol, family }) => [
    fix(
      'Permit the traffic outbound',
      [
        ec2('AuthorizeSecurityGroupEgress', {
          GroupId: groups[0] ?? '<security group>',
          IpPermissions: [
            {
              IpProtocol: protocol,
              FromPort: port,
              ToPort: port,
              ...(family === 'ipv6' ? { Ipv6Ranges: [{ CidrIpv6: '::/0' }] } : { IpRanges: [{ CidrIp: '0.0.0.0/0' }] }),
            },
          ],
        }),
      ],
      { monthlyCost: FREE },
    ),
  ],
});

const MADE_BY =
  ' A group that Terraform creates has no outbound rule unless one is written, because the provider removes the rule that AWS adds; one that CloudFormation creates without SecurityGroupEgress keeps it.';

type Cause = 'none' | 'references' | 'private' | 'port' | 'family' | 'part';
const groupCause = (
  groups: string,
  many: boolean,
  cause: Cause,
  port: number,
  protocol: string,
  allowed: readonly string[],
  family: string,
  destination: string,
): string => {
  const [has, lets] = many ? ['have', 'let'] : ['has', 'lets'];
  return {
    none: `${groups} ${has} no outbound rules.`,
    references: `${groups} ${lets} traffic out to other security groups only.`,
    private: `${groups} ${lets} ${protocol.toUpperCase()} ${String(port)} out to ${listed(allowed) || 'private addresses'} only.`,
    port: `${groups} ${has} outbound rules, none of them for ${protocol.toUpperCase()} ${String(port)}.`,
    family: `${groups} ${lets} traffic out over ${family === 'ipv6' ? 'IPv4' : 'IPv6'} only.`,
    part: `${groups} ${lets} ${protocol.toUpperCase()} ${String(port)} out to ${listed(allowed)} only, which is a part of ${destination}.`,
  }[cause];
};
