/** Entries that allow what a network ACL denies. */
import type { Family, Protocol } from '../words.ts';
import { ec2 } from './change.ts';

interface Allowed {
  readonly acl: string;
  readonly direction: 'outbound' | 'inbound';
  /** The number of the entry that denies; null when nothing matches. */
  readonly rule: number | null;
  /** A free number before it; null when there is none. */
  readonly free: number | null;
  readonly from: number;
  readonly to: number;
  readonly family: Family;
  readonly protocol: Protocol;
  /** The other side, where it is not everybody. */
  readonly cidr?: string;
}

/**
 * The first match decides, so the new entry comes before the one that denies (NACL-2), in the family asked about (NACL-8).
 * Where no number is left before that one, it is replaced.
 */
export const allowEntry = ({
  acl,
  direction,
  rule,
  free,
  from,
  to,
  family,
  protocol,
  cidr,
}: Allowed): ReturnType<typeof ec2> =>
  ec2(free === null && rule !== null ? 'ReplaceNetworkAclEntry' : 'CreateNetworkAclEntry', {
    NetworkAclId: acl,
    Egress: direction === 'outbound',
    RuleNumber: free ?? rule ?? USUAL,
    Protocol: protocol === 'udp' ? '17' : '6',
    PortRange: { From: from, To: to },
    ...(family === 'ipv6' ? { Ipv6CidrBlock: cidr ?? '::/0' } : { CidrBlock: cidr ?? '0.0.0.0/0' }),
    RuleAction: 'allow',
  });

/** For a list of which nothing is known. */
const USUAL = 50;
