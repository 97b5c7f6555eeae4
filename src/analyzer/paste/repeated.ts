/** A command that was typed, to be run again. */
import { quote } from '../aws/quote.ts';
import type { CommandLine } from './types.ts';

/**
 * The command without what chooses and shapes its output.
 * @example withoutQuery(commandIn("aws ec2 describe-subnets --query 'Subnets[].VpcId' --region eu-west-1"))
 * // aws ec2 describe-subnets --region eu-west-1
 */
export function withoutQuery({ service, operation, options }: CommandLine): string {
  const kept = Object.entries(options).filter(([name]) => !SHAPES_OUTPUT.has(name));
  return ['aws', service, operation, ...kept.flatMap(([name, values]) => [`--${name}`, ...values.map(quote)])].join(
    ' ',
  );
}

const SHAPES_OUTPUT = new Set(['query', 'output', 'color', 'no-cli-pager']);
