import type { CommandLine } from '../paste/types.ts';

/** The values of an option of the command above a document; none when there is no command or no such option. */
export function optionValues(command: CommandLine | null, option: string): readonly string[] {
  if (command === null || !Object.hasOwn(command.options, option)) return [];
  return command.options[option] ?? [];
}

/** Whether the command has an option at all. */
export function hasOption(command: CommandLine | null, option: string): boolean {
  return command !== null && Object.hasOwn(command.options, option);
}

/** Whether `--query` names the fields it keeps: `{Id:RouteTableId}`, `[].[SubnetId,VpcId]` (FMT-21). */
export function picksFields(command: CommandLine | null): boolean {
  return optionValues(command, 'query').some((query) => /\{|\[\s*[A-Za-z"]/.test(query));
}

/** An operation with the service that has it: `aws ec2 describe-subnets`, `aws lambda-core get-network-connector`. */
export function commandLineOf(operation: string): string {
  const [, service = 'ec2'] = SERVICES.find(([pattern]) => pattern.test(operation)) ?? [];
  return `aws ${service} ${operation}`;
}

/** What does not belong to EC2, the most telling first. */
const SERVICES: readonly (readonly [RegExp, string])[] = [
  [/web-function/, 'lambda-web'],
  [/network-connector/, 'lambda-core'],
  [/microvm/, 'lambda-microvms'],
  [/function|capacity-provider/, 'lambda'],
];
