/** What was taken for granted, with the command that would settle it. */
import { listed } from './findings/define.ts';
import { quote } from '../fixes/quote.ts';
import type { AssumptionFact } from '../path/segment.ts';
import { inVpc, spaced } from './commands.ts';

/** Something taken for granted, in words. */
export interface Assumption {
  readonly id: string;
  readonly text: string;
  readonly command: string | null;
}

interface Taken {
  readonly text: (ids: readonly string[]) => string;
  /** @param ids and vpc are quoted for a shell already; vpc is null when no paste names one */
  readonly command: (ids: readonly string[], vpc: string | null) => string | null;
}

const ASSUMPTIONS: { readonly [K in AssumptionFact['assumption']]: Taken } = {
  'default-network-acl': {
    text: () => 'The subnets use the default network ACL, which allows everything.',
    command: (_, vpc) => `aws ec2 describe-network-acls${inVpc(vpc)} --output json`,
  },
  'open-security-group': {
    text: () => 'The function gets a security group that permits this traffic outbound.',
    command: () => null,
  },
  'internet-gateway-attached': {
    text: (ids) => `${listed(ids)} is attached; a route to a detached gateway would be a blackhole.`,
    command: (_, vpc) => `aws ec2 describe-internet-gateways${inVpc(vpc, 'attachment.vpc-id')} --output json`,
  },
  'egress-only-attached': {
    text: (ids) => `${listed(ids)} is attached.`,
    command: () => 'aws ec2 describe-egress-only-internet-gateways --output json',
  },
  'block-public-access-off': {
    text: () => 'VPC Block Public Access is off.',
    command: () => 'aws ec2 describe-vpc-block-public-access-options --output json',
  },
  'encryption-controls-off': {
    text: () => 'The VPC enforces no encryption controls.',
    command: (_, vpc) => `aws ec2 describe-vpcs${vpc === null ? '' : ` --vpc-ids ${vpc}`} --output json`,
  },
  'vpc-dns-on': {
    text: () => 'Name resolution of the VPC is on and is Amazon’s.',
    command: (_, vpc) =>
      `aws ec2 describe-vpc-attribute --vpc-id ${vpc ?? "'<vpc id>'"} --attribute enableDnsSupport --output json`,
  },
  'complete-list': {
    text: () => 'The list of route tables is complete, so the main table applies.',
    command: (_, vpc) => `aws ec2 describe-route-tables${inVpc(vpc)} --output json`,
  },
  'regional-nat-table': {
    text: (ids) =>
      `The route table of the regional NAT gateway (${listed(ids)}) still leads to the internet gateway, as AWS creates it.`,
    command: (_, vpc) => `aws ec2 describe-route-tables${inVpc(vpc)} --output json`,
  },
  'instance-forwards': {
    text: (ids) => `The system on ${listed(ids)} forwards and translates addresses.`,
    command: () => null,
  },
  'instance-running': {
    text: (ids) => `${listed(ids)} is running.`,
    command: (ids) =>
      ids[0]?.startsWith('i-') ? `aws ec2 describe-instances --instance-ids ${spaced(ids)} --output json` : null,
  },
  'ipv6-switch-on': { text: () => 'The function has Ipv6AllowedForDualStack set to true.', command: () => null },
  'no-interface-endpoint': {
    text: () => 'No interface endpoint of this VPC answers for the service.',
    command: (_, vpc) => `aws ec2 describe-vpc-endpoints${inVpc(vpc)} --output json`,
  },
  'public-name': {
    text: (ids) => `${listed(ids)} leads to a public address; a private hosted zone may lead it elsewhere.`,
    command: (ids) => (ids[0] === undefined ? null : `nslookup ${ids[0]}`),
  },
  'private-dns-attributes': {
    text: (ids) => `Both DNS attributes of the VPC are on, as private DNS of ${listed(ids)} requires.`,
    command: (_, vpc) =>
      `aws ec2 describe-vpc-attribute --vpc-id ${vpc ?? "'<vpc id>'"} --attribute enableDnsHostnames --output json`,
  },
};

/** Each assumption once, with all the ids it concerns. */
export function printAssumptions(facts: readonly AssumptionFact[]): Assumption[] {
  const merged = new Map<string, { fact: AssumptionFact; ids: Set<string> }>();
  for (const fact of facts) {
    const entry = merged.get(fact.assumption) ?? { fact, ids: new Set<string>() };
    for (const id of fact.ids) entry.ids.add(id);
    merged.set(fact.assumption, entry);
  }
  return [...merged.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { fact, ids }]) => {
      const wording = ASSUMPTIONS[fact.assumption];
      const list = [...ids].sort();
      const vpc = fact.vpcId === null ? null : quote(fact.vpcId);
      return { id, text: wording.text(list), command: wording.command(list.map(quote), vpc) };
    });
}
