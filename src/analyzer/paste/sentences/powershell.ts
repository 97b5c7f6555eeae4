/** What is said of PowerShell's list of properties, and how to print the same whole. */
import type { Message } from './message.ts';

/** PowerShell's list of properties (FMT-7). */
export const nestedProperties = (names: ReadonlySet<string>): Message => ({
  severity: 'warning',
  code: 'FMT-7',
  text: 'This is how PowerShell shows an object on the screen: nested values, such as the routes of a table, are named and not shown, so they are unknown. Convert to JSON, and paste that.',
  command: `${CMDLETS.find(([name]) => names.has(name))?.[1] ?? 'Get-EC2RouteTable'} | ConvertTo-Json -Depth 6`,
});

/** What PowerShell calls the commands, by a name that only their objects have. */
const CMDLETS: readonly (readonly [name: string, cmdlet: string])[] = [
  ['FunctionArn', 'Get-LMFunctionConfiguration -FunctionName <function>'],
  ['NetworkAclId', 'Get-EC2NetworkAcl'],
  ['IpPermissionsEgress', 'Get-EC2SecurityGroup'],
  ['NatGatewayAddresses', 'Get-EC2NatGateway'],
  ['VpcEndpointId', 'Get-EC2VpcEndpoint'],
  ['InternetGatewayId', 'Get-EC2InternetGateway'],
];
