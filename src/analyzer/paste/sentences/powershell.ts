/** What is said of PowerShell's list of properties, and how to print the same whole. */
import { RESOURCES } from '../../aws/resources.ts';
import { vpcEndpoint } from '../../aws/resources/vpc-endpoint.ts';
import type { Resource } from '../../aws/schema.ts';
import { USUAL } from '../../aws/usual-resources.ts';
import { POWERSHELL_COMMAND } from './message.ts';
import type { Message } from './message.ts';

/**
 * PowerShell's list of properties (FMT-7).
 * @param names the names of all properties, also of those that are not shown
 */
export const nestedProperties = (names: ReadonlySet<string>): Message => ({
  severity: 'warning',
  code: 'FMT-7',
  text: 'This is how PowerShell shows an object on the screen: nested values, such as the routes of a table, are named and not shown, so they are unknown. Convert to JSON, and paste that.',
  command: commandFor(names),
});

/** What prints the same whole; route tables where that is not known. */
function commandFor(names: ReadonlySet<string>): string {
  const printed = RESOURCES.find((resource) => resource.wrappers.length > 0 && isToldBy(names, resource));
  return printed !== undefined && REGULAR.has(printed)
    ? `${cmdletOf(printed)} | ConvertTo-Json -Depth 6`
    : POWERSHELL_COMMAND;
}

/** Whether an object with these names is one of a resource, as in JSON without a name around it. */
const isToldBy = (names: ReadonlySet<string>, { idField, toldBy = [[idField ?? '']] }: Resource): boolean =>
  toldBy.every((group) => group.some((name) => names.has(name)));

/** Resources whose cmdlet is called as their list; some others are not: `Get-EC2EgressOnlyInternetGatewayList`. */
const REGULAR: ReadonlySet<Resource> = new Set([...USUAL, vpcEndpoint]);

/** `NetworkAcls` of EC2 to `Get-EC2NetworkAcl`; Lambda is asked for one function. */
const cmdletOf = ({ operations: [operation], wrappers: [list = ''] }: Resource): string =>
  operation.startsWith('describe-')
    ? `Get-EC2${list.replace(/s$/, '')}`
    : 'Get-LMFunctionConfiguration -FunctionName <function>';
