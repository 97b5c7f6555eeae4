/** The words that the pages show for the report's own names. */
import type { Severity } from '../../analyzer/paste/types.ts';
import type {
  AskedQuestion,
  Association,
  HopKind,
  Lean,
  Outcome,
  ReportFunction,
  Verdict,
} from '../../analyzer/report/types.ts';

/** What a verdict means, in a few words beside the verdict word. */
export const verdictMeaning: Readonly<Record<Verdict, string>> = {
  reachable: 'there is a way out',
  unreachable: 'there is no way out',
  intermittent: 'some of the traffic gets out',
  depends: 'the answer lies outside this paste',
  unknown: 'the paste does not hold enough to tell',
  mixed: 'it depends on the subnet',
};

/** Open, blocked or unsure: the three looks that verdicts share; words tell them apart. */
export const verdictLook: Readonly<Record<Verdict, 'open' | 'blocked' | 'unsure'>> = {
  reachable: 'open',
  unreachable: 'blocked',
  intermittent: 'blocked',
  depends: 'unsure',
  unknown: 'unsure',
  mixed: 'unsure',
};

export const leanSentence: Readonly<Record<Exclude<Lean, null>, string>> = {
  reachable: 'What is here points to a way out; nothing in it proves one.',
  unreachable: 'What is here points to no way out; nothing in it proves that.',
};

export const severityWord: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', note: 'Note' };

export const outcomeWord: Readonly<Record<Outcome, string>> = {
  pass: 'open',
  block: 'blocked here',
  partial: 'open in part',
  assumed: 'assumed open',
  unknown: 'not known',
  depends: 'cannot be seen',
};

export const associationWord: Readonly<Record<Association, string>> = {
  explicit: 'associated with it',
  main: 'the main route table of its VPC',
  'assumed-main': 'taken to be the main route table of its VPC',
  unknown: 'which subnets use it is not known',
};

export const hopName: Readonly<Record<HopKind, string>> = {
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
};

/** What sends, as the first stop of a line names it. */
export function senderName({ kind, name }: Pick<ReportFunction, 'kind' | 'name'>): string {
  if (kind === 'web-function') return `Web Function ${name}`;
  if (kind === 'microvm') return `MicroVM ${name}`;
  return kind === 'network-connector' ? 'Web Function or MicroVM' : `Function ${name}`;
}

/** "the internet", or the destination as the reader wrote it. */
export function destinationName(question: AskedQuestion): string {
  return question.destination === 'internet' ? 'the internet' : question.destination;
}

/** "1 error", "2 errors". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
