/** A sentence for the person who pasted: how grave, under which rule of pasting, in which words, and what to run instead. */
import type { Severity } from '../../words.ts';

export interface Message {
  readonly severity: Severity;
  /** A rule id of the paste rules. */
  readonly code: string;
  readonly text: string;
  readonly command?: string;
}

/** Prints what is read without loss. */
export const JSON_COMMAND = 'aws ec2 describe-route-tables --output json --no-cli-pager';

/** Prints the tables of one VPC. */
export const TABLES_COMMAND = 'aws ec2 describe-route-tables --filters Name=vpc-id,Values=VPC_ID';

/** Prints what PowerShell has without loss. */
export const POWERSHELL_COMMAND = 'Get-EC2RouteTable | ConvertTo-Json -Depth 6';
