/** What is said of texts that are known and never read: plans, templates, prints of programs (FMT-8). */
import { TABLES_COMMAND } from './message.ts';

export interface Unsupported {
  readonly text: string;
  readonly command: string;
  /** It says what should exist: what stands in it happened to nobody. */
  readonly isWish?: true;
}

/** Terraform, CloudFormation, Pulumi, CDK: wishes. */
export const notLive = (name: string): Unsupported => ({
  text: `This looks like ${name}, which is not read. It says what should exist, not what AWS runs now. Paste what the command prints instead.`,
  command: TABLES_COMMAND,
  isWish: true,
});

/** State files and reports of tools: what existed when they were written. */
export const notNow = (name: string): Unsupported => ({
  text: `This looks like ${name}, which is not read. It says what a tool made or found at some time, not what AWS runs now. Paste what the command prints instead.`,
  command: TABLES_COMMAND,
});

/** Ids of what can be asked for, the most helpful first; the ids that tools print are whole. */
const HINTS: readonly (readonly [id: RegExp, command: (ids: string) => string])[] = [
  [/\bvpc-[\da-f]{8,17}\b/g, (id) => TABLES_COMMAND.replace('VPC_ID', id)],
  [/\brtb-[\da-f]{8,17}\b/g, (ids) => `aws ec2 describe-route-tables --route-table-ids ${ids}`],
  [/\beni-[\da-f]{8,17}\b/g, (ids) => `aws ec2 describe-network-interfaces --network-interface-ids ${ids}`],
];
const MAX_IDS = 5;

/**
 * The same with the ids that stand in the text in its command: they name what to ask AWS for, and are no facts.
 * @example withHints(notLive('a Terraform plan'), 'vpc_id = "vpc-0a1b2c3d"').command // … Values=vpc-0a1b2c3d
 */
export function withHints(said: Unsupported, text: string): Unsupported {
  if (said.command !== TABLES_COMMAND) return said;
  for (const [id, command] of HINTS) {
    const ids = [...new Set(text.match(id))];
    if (ids.length > 0 && ids.length <= MAX_IDS)
      return { ...said, command: command(ids.join(id === HINTS[0]?.[0] ? ',' : ' ')) };
  }
  return said;
}

/** Records of traffic. */
export const FLOW_LOG: Unsupported = {
  text: 'These are records of VPC flow logs, which are not read. REJECT says that a security group or network ACL refused a packet, ACCEPT that they let it pass; neither says which route it took, or whether an answer came. Paste what the command prints.',
  command: TABLES_COMMAND,
};

/** What the console shows of an analysis. */
export const ANALYSIS_PAGE: Unsupported = {
  text: 'This looks like a page of Reachability Analyzer, which is read as the command line prints it. Paste that.',
  command: 'aws ec2 describe-network-insights-analyses --output json',
};

/** What a program printed of an object of its own. */
export const sdkPrint = (language: string): Unsupported => ({
  text: `This is how the AWS SDK for ${language} prints an answer on the screen, in a style of its own that is not read. Paste what the command prints instead.`,
  command: TABLES_COMMAND,
});

/** Addresses in memory. */
export const POINTERS: Unsupported = {
  text: 'This is how Go prints pointers: addresses in memory (0xc…) stand in place of the values, which are not in the text. Paste what the command prints instead.',
  command: TABLES_COMMAND,
};
