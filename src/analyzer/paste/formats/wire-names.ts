/** Names on the wire (XML, CloudTrail) to names in the command line's JSON, after the EC2 service model (FMT-6). */
import { RESOURCES } from '../../aws/resources.ts';
import { isPart } from '../../aws/schema.ts';
import type { Field, Fields, Resource } from '../../aws/schema.ts';

/** Lists whose names on the wire are more than "one of it, and `Set`". */
const IRREGULAR: Readonly<Record<string, string>> = {
  Addresses: 'addressesSet',
  DhcpOptions: 'dhcpOptionsSet',
  Entries: 'entrySet',
  DnsEntries: 'dnsEntrySet',
  Instances: 'instancesSet',
  Ipv6Addresses: 'ipv6AddressesSet',
  NatGatewayAddresses: 'natGatewayAddressSet',
  NetworkInsightsAnalyses: 'networkInsightsAnalysisSet',
  NetworkInsightsPaths: 'networkInsightsPathSet',
  PrivateIpAddresses: 'privateIpAddressesSet',
  SecurityGroups: 'securityGroupInfo',
  UserIdGroupPairs: 'groups',
  VpcAttachments: 'attachments',
};

/** Lists that are called on the wire as they are in JSON. */
const ALIKE =
  /^(?:IpPermissions(?:Egress)?|Ip(?:v6)?Ranges|PrefixListIds|TransitGateway(?:VpcAttachments|Attachments|RouteTables)|\w+Set|SecurityGroupIds)$/;

/** Lists of which nothing is used, and a second name of one. */
const OTHER_LISTS: readonly (readonly [wire: string, name: string])[] = [
  ['tagSet', 'Tags'],
  ['reservationSet', 'Reservations'],
  ['cidrBlockSet', 'CidrBlockSet'],
  ['ipv6CidrBlockSet', 'Ipv6CidrBlockSet'],
  ['subnetIds', 'SubnetIds'],
];

const LISTS: ReadonlyMap<string, string> = new Map([
  ...RESOURCES.flatMap(({ wrappers, fields }) => [...wrappers, ...listsIn(fields)]).map((name): [string, string] => [
    listOnTheWire(name),
    name,
  ]),
  ...OTHER_LISTS,
]);

function listsIn(fields: Fields): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (typeof field === 'string') return [];
    const inner: Field = isPart(field) ? field : field[0];
    return [...(isPart(field) ? [] : [name]), ...(isPart(inner) ? listsIn(inner) : [])];
  });
}

function listOnTheWire(name: string): string {
  const lowered = name.charAt(0).toLowerCase() + name.slice(1);
  return IRREGULAR[name] ?? (ALIKE.test(name) ? lowered : `${lowered.replace(/s$/, '')}Set`);
}

/** Plain names that differ by more than their first letter. */
const OTHERS: ReadonlyMap<string, string> = new Map([
  ['groupDescription', 'Description'],
  ['default', 'IsDefault'],
  ['instanceState', 'State'],
]);

/** Lambda answers in JSON alone. */
function isOfEc2({ operations }: Resource): boolean {
  return operations[0].startsWith('describe-');
}

/** One resource as a call that made it returns it, to the list it would stand in. */
const SINGLES: ReadonlyMap<string, string> = new Map(
  RESOURCES.filter(isOfEc2).flatMap(({ holders = [], wrappers: [list] }) =>
    list === undefined
      ? []
      : holders.map((one): [string, string] => [one.charAt(0).toLowerCase() + one.slice(1), list]),
  ),
);

/** The name in JSON of a list on the wire; null when the name is not a list's. */
export function wireListName(name: string): string | null {
  return LISTS.get(name) ?? null;
}

/** The name in JSON of anything else. */
export function wireName(name: string): string {
  return OTHERS.get(name) ?? name.charAt(0).toUpperCase() + name.slice(1);
}

/** The list that one resource with this name belongs to. */
export function wireSingle(name: string): string | null {
  return SINGLES.get(name) ?? null;
}

/** The resource that an answer is of. */
export const wireAnswer = (name: string): Resource | undefined => ANSWERS.get(name);

const ANSWERS: ReadonlyMap<string, Resource> = new Map(
  RESOURCES.filter(isOfEc2).map((resource) => [
    `${resource.operations[0].replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Response`,
    resource,
  ]),
);
