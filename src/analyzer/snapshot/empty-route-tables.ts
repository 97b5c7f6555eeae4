import type { CommandLine } from '../paste/types.ts';
import { optionValues } from './command.ts';
import type { filtersOf } from './filters.ts';
import type { Remark } from './log.ts';

/**
 * RT-7: why an empty list of route tables never means that there are no routes.
 * @param filters what the command filters by
 */
export function onEmptyRouteTables(
  command: CommandLine | null,
  filters: ReturnType<typeof filtersOf>,
  vpcId: string | null,
): Remark {
  const subnets = filters.find(({ name }) => name === 'association.subnet-id')?.values ?? [];
  const region = plain(optionValues(command, 'region')[0]);
  return {
    severity: 'warning',
    code: 'RT-7',
    text: `${opening(command, subnets)} A subnet without an association of its own uses the main route table of its VPC, which the filter association.subnet-id never returns. So this output says nothing about routes. List the route tables of the whole VPC instead.`,
    command: `aws ec2 describe-route-tables --filters Name=vpc-id,Values=${plain(vpcId) ?? "'<vpc id>'"}${region === undefined ? '' : ` --region ${region}`}`,
  };
}

/** What was pasted goes into a command only if a shell reads it as one plain word. */
const plain = (text: string | null | undefined): string | undefined =>
  text && /^[\w-]+$/.test(text) && !text.startsWith('-') ? text : undefined;

function opening(command: CommandLine | null, subnets: readonly string[]): string {
  if (subnets.length > 0) {
    return `No route table is associated with ${subnets.join(', ')} explicitly; that is all this empty list proves.`;
  }
  return command === null
    ? 'The list of route tables is empty. Every VPC has a main route table, so the command ran in another account or Region, or a filter matched nothing.'
    : 'The list of route tables is empty. Every VPC has a main route table, so the command looked in another account or Region, or its filter matched nothing.';
}
