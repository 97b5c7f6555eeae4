/** What every document is asked, whatever its format was: is it a page of more, is it empty, did it hold secrets. */
import type { DocumentBuilder } from './document-builder.ts';
import type { Remarks } from './remarks-log.ts';

/** Lists that no VPC, and no account with a function in a VPC, has empty; any other list may well be. */
const NEVER_EMPTY = new Set(['RouteTables', 'Subnets', 'NetworkAcls', 'SecurityGroups', 'Vpcs', 'Functions']);

/** What is said where environment variables stood (BAD-16). */
export const SECRETS = {
  severity: 'warning',
  code: 'BAD-16',
  text: 'The environment variables of the function stand in this text. They are not needed: they were dropped at once. Ask for what is needed only, so that secrets stay where they are.',
  command:
    "aws lambda get-function-configuration --function-name NAME --query '{FunctionArn:FunctionArn,FunctionName:FunctionName,State:State,LastUpdateStatus:LastUpdateStatus,VpcConfig:VpcConfig}'",
} as const;

const PAGE_MARKS = ['NextToken', 'NextMarker', 'nextToken'];

/** Adds the remarks of one document to the log, and marks the lists of a single page incomplete. */
export function remarkOnDocument(builder: DocumentBuilder, log: Remarks): void {
  const { value } = builder;
  if (builder.secrets) {
    log.add(builder.base, builder.span.start, SECRETS, builder);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const entries = Object.entries(value);
  const lists = entries.filter(([, child]) => Array.isArray(child));
  const mark = PAGE_MARKS.find((key) => Object.hasOwn(value, key) && typeof new Map(entries).get(key) === 'string');
  if (mark !== undefined) {
    for (const [key] of lists) builder.incomplete.push([key]);
    log.add(
      builder.base,
      builder.find([mark])?.start ?? builder.span.start,
      {
        severity: 'warning',
        code: 'FMT-22',
        text: `${mark} says that AWS has more pages: this is the first part of the list, and the rest is unknown. Leave out --max-items and --no-paginate.`,
      },
      builder,
    );
    return;
  }
  const [only] = lists;
  if (only === undefined || lists.length > 1 || entries.length > 1 || builder.incomplete.length > 0) return;
  if (NEVER_EMPTY.has(only[0]) && Array.isArray(only[1]) && only[1].length === 0) {
    log.add(
      builder.base,
      builder.span.start,
      {
        severity: 'warning',
        code: 'BAD-14',
        text: `The command found nothing: ${only[0]} is empty. Check that it ran in the account and Region of the function, and that its filter fits.`,
      },
      builder,
    );
  }
}
