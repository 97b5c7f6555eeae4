/** What an empty list of route tables says, and what it does not (RT-7). */
import type { CommandLine } from '../paste/types.ts';
import { optionValues } from './command.ts';
import type { filtersOf } from './filters.ts';
import type { Log, Remark } from './log.ts';
import type { Place, Snapshot } from './types.ts';

/**
 * Says so beside each listing, unless a part of the list was lost.
 * @param listings the commands that printed an empty list
 * @param filtersIn reads the filters of a command; asked for only where there is one
 */
export function explainEmptyRouteTables(
  listings: readonly { readonly command: CommandLine | null; readonly place: Place }[],
  { routeTables, functions, subnets }: Omit<Snapshot, 'diagnostics'>,
  log: Log,
  filtersIn: typeof filtersOf,
): void {
  const { coverage } = routeTables;
  if (coverage.kind !== 'absent' && coverage.torn === true) return;
  const known = functions.items[0]?.data.VpcConfig?.VpcId ?? subnets.items[0]?.data.VpcId ?? null;
  for (const { command, place } of listings) {
    const filters = command === null ? [] : filtersIn(command);
    log.say(onEmptyRouteTables(command, filters, known), place);
  }
}

/**
 * RT-7: why an empty list of route tables never means that there are no routes.
 * @param filters what the command filters by
 */
function onEmptyRouteTables(
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
