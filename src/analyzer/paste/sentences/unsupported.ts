/** What is said of texts that are known and never read: plans, templates, prints of programs (FMT-8). */
import { TABLES_COMMAND } from './message.ts';

export interface Unsupported {
  readonly text: string;
  readonly command: string;
}

/** Terraform, CloudFormation, Pulumi, CDK. */
export const notLive = (name: string): Unsupported => ({
  text: `This looks like ${name}, which says what should exist and not what AWS runs now, so it is not read. Paste what the command prints instead.`,
  command: TABLES_COMMAND,
});

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
