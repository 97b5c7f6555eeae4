/** The vocabulary: every closed list of words that a report uses, each with what it says in English. It lies below everything. */

export type Family = 'ipv4' | 'ipv6';
export type Protocol = 'tcp' | 'udp';

/** What a verdict means, in a few words beside the verdict word. */
export const verdictMeaning = {
  reachable: 'there is a way out',
  unreachable: 'there is no way out',
  intermittent: 'some of the traffic gets out',
  depends: 'the answer lies outside this paste',
  unknown: 'the paste does not hold enough to tell',
  mixed: 'it depends on the subnet',
} as const satisfies Readonly<Record<string, string>>;

export type Verdict = keyof typeof verdictMeaning;

/** Open, blocked or unsure: the three looks that verdicts share wherever they are drawn; words tell them apart. */
export const verdictLook = {
  reachable: 'open',
  unreachable: 'blocked',
  intermittent: 'blocked',
  depends: 'unsure',
  unknown: 'unsure',
  mixed: 'unsure',
} as const satisfies Readonly<Record<Verdict, string>>;

/** What one packet, one subnet or one part of a destination comes to; only subnets together are `mixed`. */
export type Word = Exclude<Verdict, 'mixed'>;

/** Which way an uncertain verdict leans. */
export const leanSentence = {
  reachable: 'So far it looks as if it can.',
  unreachable: 'So far it looks as if it cannot.',
} as const satisfies Readonly<Record<string, string>>;

export type Lean = keyof typeof leanSentence | null;

/** What one stop of the line does to the destination. */
export const outcomeWord = {
  pass: 'open',
  block: 'blocked here',
  partial: 'open in part',
  assumed: 'assumed open',
  unknown: 'not known',
  depends: 'cannot be seen',
} as const satisfies Readonly<Record<string, string>>;

export type Outcome = keyof typeof outcomeWord;

/** How grave a finding or a remark is. */
export const severityWord = {
  error: 'Error',
  warning: 'Warning',
  note: 'Note',
} as const satisfies Readonly<Record<string, string>>;

export type Severity = keyof typeof severityWord;

/** How a subnet comes by its route table. */
export const associationWord = {
  explicit: 'associated with it',
  main: 'the main route table of its VPC',
  'assumed-main': 'taken to be the main route table of its VPC',
  unknown: 'which subnets use it is not known',
} as const satisfies Readonly<Record<string, string>>;

export type Association = keyof typeof associationWord;

/** The kinds of stops, by AWS's names where it has one. */
export const hopName = {
  function: 'Function',
  'network-connector': 'Network connector',
  ipv6: 'IPv6 address',
  dns: 'DNS',
  'security-group': 'Security group',
  'network-acl': 'Network ACL',
  'route-table': 'Route table',
  local: 'Inside the VPC',
  'nat-gateway': 'NAT gateway',
  'internet-gateway': 'Internet gateway',
  'egress-only-internet-gateway': 'Egress-only internet gateway',
  'nat-instance': 'NAT instance',
  'gateway-endpoint': 'Gateway endpoint',
  'interface-endpoint': 'Interface endpoint',
  'firewall-endpoint': 'Firewall endpoint',
  'transit-gateway': 'Transit gateway',
  'core-network': 'Core network',
  'virtual-private-gateway': 'Virtual private gateway',
  'peering-connection': 'Peering connection',
  'local-gateway': 'Local gateway',
  'carrier-gateway': 'Carrier gateway',
  'odb-network': 'ODB network',
  'block-public-access': 'Block Public Access',
  'encryption-control': 'Encryption control',
  subnet: 'Subnet',
  'unknown-target': 'Unknown target',
  destination: 'Destination',
} as const satisfies Readonly<Record<string, string>>;

export type HopKind = keyof typeof hopName;
