/** What was taken for granted, with the command that would settle it. */
import { listed } from './findings/define.ts';
import { quote } from '../aws/quote.ts';
import type { AssumptionFact } from '../path/segment.ts';
import { inVpc } from './commands.ts';

/** Something taken for granted, in words. */
export interface Assumption {
  readonly id: string;
  readonly text: string;
  readonly command: string | null;
}

export interface Taken {
  readonly text: (ids: readonly string[]) => string;
  /** @param ids and vpc are quoted for a shell already; vpc is null when no paste names one */
  readonly command: (ids: readonly string[], vpc: string | null) => string | null;
}

/** What nearly every report takes for granted; the rest stands in `rare-assumptions.ts`. */
const USUAL = {
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
} as const satisfies { readonly [K in AssumptionFact['assumption']]?: Taken };

/** The words for what few reports take for granted. */
export type RareAssumptions = { readonly [K in Exclude<AssumptionFact['assumption'], keyof typeof USUAL>]: Taken };

/** Whether an assumption needs no other words than those here. */
export const isUsualAssumption = (assumption: string): assumption is keyof typeof USUAL =>
  Object.hasOwn(USUAL, assumption);

/** Each assumption once, with all the ids it concerns; without the rare words those that need them are left out. */
export function printAssumptions(facts: readonly AssumptionFact[], rare: Partial<RareAssumptions>): Assumption[] {
  const merged = new Map<string, { fact: AssumptionFact; ids: Set<string> }>();
  for (const fact of facts) {
    const entry = merged.get(fact.assumption) ?? { fact, ids: new Set<string>() };
    for (const id of fact.ids) entry.ids.add(id);
    merged.set(fact.assumption, entry);
  }
  return [...merged.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, { fact, ids }]) => {
      const { assumption } = fact;
      const wording = isUsualAssumption(assumption) ? USUAL[assumption] : rare[assumption];
      if (wording === undefined) return [];
      const list = [...ids].sort();
      const vpc = fact.vpcId === null ? null : quote(fact.vpcId);
      return { id, text: wording.text(list), command: wording.command(list.map(quote), vpc) };
    });
}
