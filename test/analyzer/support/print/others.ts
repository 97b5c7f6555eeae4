/** The other dresses of an answer: YAML, the Query API's XML, camelCase names, a CloudTrail-like answer. */
import { pythonText } from './text.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `--output yaml`; `yaml-stream` is the same as a list of pages. */
export function yamlOutput(value: unknown): string {
  return yamlLines(value).join('\n') + '\n';
}

function yamlLines(value: unknown): string[] {
  if (Array.isArray(value)) {
    if (value.length === 0) return ['[]'];
    return value.flatMap((one) => yamlLines(one).map((line, index) => `${index === 0 ? '- ' : '  '}${line}`));
  }
  if (!isFields(value)) return [yamlScalar(value)];
  if (Object.keys(value).length === 0) return ['{}'];
  return Object.entries(value).flatMap(([key, child]) => {
    const lines = yamlLines(child);
    const isBlock = typeof child === 'object' && child !== null && !['[]', '{}'].includes(lines[0] ?? '');
    return isBlock
      ? [`${key}:`, ...lines.map((line) => (Array.isArray(child) ? line : `  ${line}`))]
      : [`${key}: ${lines[0] ?? ''}`];
  });
}

function yamlScalar(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value !== 'string') return JSON.stringify(value);
  return /^[\d.]+$|^$|^(?:true|false|null|yes|no)$|[:#]\s|^[[{*&!|>%@`'"-]|^:|:$|^\d/.test(value)
    ? `'${value}'`
    : value;
}

/** Names of lists on the wire that do not follow the rule "singular and `Set`", from the EC2 service model. */
const SETS: Readonly<Record<string, string>> = {
  Addresses: 'addressesSet',
  Instances: 'instancesSet',
  Ipv6Addresses: 'ipv6AddressesSet',
  PrivateIpAddresses: 'privateIpAddressesSet',
  SecurityGroups: 'securityGroupInfo',
  IpPermissions: 'ipPermissions',
  IpPermissionsEgress: 'ipPermissionsEgress',
  IpRanges: 'ipRanges',
  Ipv6Ranges: 'ipv6Ranges',
  PrefixListIds: 'prefixListIds',
  UserIdGroupPairs: 'groups',
  DhcpOptions: 'dhcpOptionsSet',
  Entries: 'entrySet',
  NetworkInsightsAnalyses: 'networkInsightsAnalysisSet',
  NetworkInsightsPaths: 'networkInsightsPathSet',
  TagSet: 'tagSet',
  VpcAttachments: 'attachments',
  DnsEntries: 'dnsEntrySet',
  NatGatewayAddresses: 'natGatewayAddressSet',
  TransitGatewayAttachments: 'transitGatewayAttachments',
  TransitGatewayVpcAttachments: 'transitGatewayVpcAttachments',
  TransitGatewayRouteTables: 'transitGatewayRouteTables',
  CidrBlockAssociationSet: 'cidrBlockAssociationSet',
  Ipv6CidrBlockAssociationSet: 'ipv6CidrBlockAssociationSet',
  CidrBlockSet: 'cidrBlockSet',
  Ipv6CidrBlockSet: 'ipv6CidrBlockSet',
};

const lowered = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The name of a list on the wire. */
export const wireSet = (name: string): string => SETS[name] ?? `${lowered(name).replace(/s$/, '')}Set`;

/** The answer of the Query API. */
export function xmlOutput(operation: string, answer: Fields): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${operation}Response xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">\n${xmlFields(answer)}</${operation}Response>\n`;
}

function xmlFields(value: Fields): string {
  return Object.entries(value)
    .map(([key, child]) => {
      if (Array.isArray(child)) {
        const name = wireSet(key);
        return `<${name}>${child.map((one) => `<item>${isFields(one) ? xmlFields(one) : escaped(one)}</item>`).join('')}</${name}>\n`;
      }
      return `<${lowered(key)}>${isFields(child) ? xmlFields(child) : escaped(child)}</${lowered(key)}>\n`;
    })
    .join('');
}

const escaped = (value: unknown): string =>
  (typeof value === 'string' ? value : JSON.stringify(value)).replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The names of the wire as JSON: lists as `{ "items": […] }`, as CloudTrail writes them. */
export function wireJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(wireJson);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) =>
      Array.isArray(child) ? [wireSet(key), { items: child.map(wireJson) }] : [lowered(key), wireJson(child)],
    ),
  );
}

/** Names in camelCase and nothing else changed, as the SDK for Java and AWS Config write them. */
export function camelCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCase);
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [lowered(key), camelCase(child)]));
}

/** Names in snake_case, as Ruby and Ansible write them. */
export function snakeCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(snakeCase);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, '_').toLowerCase(),
      snakeCase(child),
    ]),
  );
}

/** Rows of cells as a Markdown table. */
export function markdownTable(header: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const line = (cells: readonly unknown[]): string => `| ${cells.map(pythonText).join(' | ')} |\n`;
  return line(header) + line(header.map(() => '---')) + rows.map(line).join('');
}
