/** The output of a command as a question shows it: the same JSON, without fields that decide nothing, short things on one line. */

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Left out wherever they are. A test holds that no answer of a question changes without them. */
const QUIET: ReadonlySet<string> = new Set(
  `OwnerId UserId AwsAccountId AwsRegion Reason ManagedBy ExclusionsAllowed LastUpdateTimestamp CreateTime CreationTimestamp
  Runtime Role Handler CodeSize Description Timeout MemorySize LastModified CodeSha256 Version TracingConfig
  RevisionId PackageType Architectures EphemeralStorage SnapStart LoggingConfig
  RouteTableAssociationId NetworkAclAssociationId AssociationId SecurityGroupArn SubnetArn
  AvailabilityZoneId MapCustomerOwnedIpOnLaunch AssignIpv6AddressOnCreation PrivateDnsNameOptionsOnLaunch
  DefaultForAz PolicyDocument RequesterManaged DnsOptions IpAddressType Groups.GroupName
  HostedZoneId NatGatewayAddresses.NetworkInterfaceId AllocationId IsPrimary Ipv6AddressAttribute IpSource
  Associations.RouteTableId Associations.NetworkAclId`.split(/\s+/),
);

/** Left out where they say what they say almost always. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  AssociationState: ['{"State":"associated"}'],
  EnableDns64: ['false'],
  Ipv6Native: ['false'],
  LastUpdateStatus: ['"Successful"'],
  Origin: ['"CreateRoute"', '"CreateRouteTable"'],
};

/** Left out where they are empty: lists that name nothing and mean nothing by it. */
const QUIET_WHEN_EMPTY: ReadonlySet<string> = new Set(
  `Tags PropagatingVgws Ipv6Ranges PrefixListIds UserIdGroupPairs IpRanges RouteTableIds SubnetIds
  Groups DnsEntries NetworkInterfaceIds`.split(/\s+/),
);

/** Characters that a line may have; narrow windows wrap it. */
const WIDTH = 120;

/** The text of an output in its short form; a text that is no JSON stays as it is. */
export function compact(text: string): string {
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    return text;
  }
  return print(without(value, ''), 0, 0);
}

function without(value: Json, parent: string): Json {
  if (isList(value)) return value.map((entry) => without(entry, parent));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([name, inner]) =>
      !QUIET.has(name) &&
      // A function without VpcConfig is known as one by its ARN.
      !(name === 'FunctionArn' && 'VpcConfig' in value) &&
      !QUIET.has(`${parent}.${name}`) &&
      USUAL[name]?.includes(JSON.stringify(inner)) !== true &&
      !(QUIET_WHEN_EMPTY.has(name) && parent !== 'VpcConfig' && isList(inner) && inner.length === 0),
  );
  // What names the thing comes first, as one looks for it first.
  const named = kept.toSorted(([a], [b]) => Number(isName(b, parent)) - Number(isName(a, parent)));
  return Object.fromEntries(named.map(([name, inner]) => [name, without(inner, name)]));
}

const isName = (field: string, parent: string): boolean => parent.replace(/s$/, '') + 'Id' === field;

/** `taken` counts the characters that stand before the value on its line, and those that follow it. */
function print(value: Json, depth: number, taken: number): string {
  const short = inline(value);
  const parts = isList(value)
    ? value.map((entry) => ['', entry] as const)
    : typeof value === 'object' && value !== null
      ? Object.entries(value).map(([name, inner]) => [`${JSON.stringify(name)}: `, inner] as const)
      : [];
  if (parts.length === 0 || depth * 2 + taken + short.length <= WIDTH) return short;
  const [open, close] = isList(value) ? '[]' : '{}';
  const pad = '  '.repeat(depth + 1);
  const lines = parts.map(([name, inner]) => `${pad}${name}${print(inner, depth + 1, name.length + 1)}`);
  return `${open ?? ''}\n${lines.join(',\n')}\n${'  '.repeat(depth)}${close ?? ''}`;
}

function inline(value: Json): string {
  if (isList(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([name, inner]) => `${JSON.stringify(name)}: ${inline(inner)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
