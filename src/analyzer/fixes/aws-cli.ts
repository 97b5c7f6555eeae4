/** Prints SDK request objects as AWS CLI commands: option names from the members, values in the CLI's own syntax. */
import { isObject } from '../snapshot/json.ts';
import { quote } from '../aws/quote.ts';
import type { Change } from './types.ts';

/** Writes one argument for a shell. */
type Write = (text: string) => string;

/**
 * One shell line for a change.
 * @param write by default, placeholders such as `<new NAT gateway>` are quoted, so that no shell reads them
 */
export function toCli({ service, operation, input }: Change, write: Write = quote): string {
  const options = Object.entries(input)
    .filter(([, value]) => value !== undefined)
    .flatMap(([name, value]) => option(name, value, write));
  return ['aws', service, kebab(operation), ...options].join(' ');
}

function option(name: string, value: unknown, write: Write): string[] {
  const flag = kebab(name);
  const inner = isObject(value) && Object.keys(value).length === 1 && 'Value' in value ? value['Value'] : value;
  // The CLI spells the direction of an ACL entry as two flags of its own.
  if (name === 'Egress') return [inner === true ? '--egress' : '--ingress'];
  if (typeof inner === 'boolean') return [inner ? `--${flag}` : `--no-${flag}`];
  if (Array.isArray(inner) && inner.every((v) => typeof v !== 'object'))
    return [`--${flag}`, inner.map((v) => write(String(v))).join(' ')];
  if (Array.isArray(inner)) return [`--${flag}`, inner.map((v) => write(shorthand(v))).join(' ')];
  if (isObject(inner)) return [`--${flag}`, write(members(inner))];
  return [`--${flag}`, write(String(inner))];
}

/** The CLI's shorthand: `Key=value,Key=value`, lists in brackets, structures in braces. */
function shorthand(value: unknown, nested = false): string {
  if (Array.isArray(value)) return `[${value.map((v) => shorthand(v, true)).join(',')}]`;
  if (isObject(value)) return nested ? `{${members(value)}}` : members(value);
  return String(value);
}

const members = (value: Readonly<Record<string, unknown>>): string =>
  Object.entries(value)
    .filter(([, v]) => v !== undefined)
    .map(([key, v]) => `${key}=${shorthand(v, true)}`)
    .join(',');

/** `RouteTableId` → `route-table-id`, `VpcConfig` → `vpc-config`, `DestinationIpv6CidrBlock` → `destination-ipv6-cidr-block`. */
export const kebab = (name: string): string => name.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase();
