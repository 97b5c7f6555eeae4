/** What the other findings claim of the pasted documents: those of the paste itself, of IPv6, of what is no function, of the whole. */
import type { FactValues, FindingId } from '../../../src/analyzer/path/facts.ts';
import * as read from './raw.ts';
import { at, itemsOf, sameId, text, type Json, type Raw } from './raw.ts';

type Claim<K extends FindingId> = (values: FactValues[K], raw: Raw, subnets: readonly string[]) => boolean;

const names = (raw: Raw, ...ids: readonly string[]): boolean =>
  ids.every((id) => raw.text.toLowerCase().includes(id.toLowerCase()));

/** Every object of the paste, at any depth. */
function objectsOf(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(objectsOf);
  if (typeof value !== 'object' || value === null) return [];
  const object = value as Json;
  return [object, ...Object.values(object).flatMap(objectsOf)];
}

/** Objects one of whose values is this name, or an ARN that ends in it. */
const about = (raw: Raw, name: string): readonly Json[] =>
  objectsOf(raw.docs).filter((object) =>
    Object.values(object).some(
      (value) => text(value) === name || new RegExp(`[:/]${escaped(name)}(?::\\d+)?$`).test(text(value)),
    ),
  );
const escaped = (name: string): string => name.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');

/** A list that is not whole, by what AWS or the command above it says. */
const PARTIAL = /NextToken|--filter|-ids? |--query|--max-items|--page-size|^\$ aws \S+ (?:create|modify|associate)-/m;

const blocksOf = (raw: Raw, subnet: string): readonly Json[] =>
  itemsOf(read.subnetOf(raw, subnet)?.['Ipv6CidrBlockAssociationSet']).filter(
    (block) => at(block, 'Ipv6CidrBlockState', 'State') === 'associated',
  );
/** A function with no subnet, which is in no VPC. */
const isFree = (raw: Raw, name: string): boolean => {
  const subnets = at(read.functionOf(raw, name), 'VpcConfig', 'SubnetIds');
  return !Array.isArray(subnets) || subnets.length === 0;
};

export const PASTE_CLAIMS = {
  'contradictory-paste': ({ id }, raw) => names(raw, id),
  'damaged-function-paste': ({ name, lacks }, raw) => {
    const config = at(read.functionOf(raw, name), 'VpcConfig') as Json | undefined;
    const key = /subnet/i.test(lacks) ? 'SubnetIds' : 'SecurityGroupIds';
    const list = config?.[key];
    return config !== undefined && (!Array.isArray(list) || list.length === 0);
  },
  'detach-candidate': ({ name }, raw) => !isFree(raw, name),
  'no-ipv6-unattached': ({ name }, raw) => isFree(raw, name),
  'dns64-without-nat64': ({ subnet, table, nat }, raw) =>
    read.subnetOf(raw, subnet)?.['EnableDns64'] === true &&
    !read
      .routesOf(raw, table)
      .some((r) => read.destinationOf(r).startsWith('64:ff9b:') && r['State'] !== 'blackhole') &&
    (nat === null || read.natOf(raw, nat) !== undefined),
  'durable-function': ({ name }, raw) => read.functionOf(raw, name)?.['DurableConfig'] !== undefined,
  'empty-filtered-paste': (_, raw) => raw.docs.some((doc) => itemsOf(doc['RouteTables']).length === 0),
  'partial-paste': ({ what, reason }, raw) => what !== '' && reason !== '' && PARTIAL.test(raw.text),
  'mixed-environments': ({ id, vpc, expected }, raw) =>
    names(raw, id) &&
    !sameId(vpc, expected) &&
    about(raw, id).some((object) => vpc === '' || names(raw, vpc) || object['VpcId'] === undefined),
  'endpoint-serves-others': ({ endpoint, serves, service }, raw) =>
    text(read.endpointOf(raw, endpoint)?.['ServiceName']).includes(serves) &&
    serves !== '' &&
    (serves !== service || service === 'execute-api'),
  'ipv6-subnet-missing': ({ subnet, why }, raw) =>
    why === 'ipv6-only'
      ? read.subnetOf(raw, subnet)?.['Ipv6Native'] === true
      : why === 'no-block'
        ? blocksOf(raw, subnet).length === 0
        : blocksOf(raw, subnet).every(
            (block) =>
              block['Ipv6AddressAttribute'] === 'private' ||
              block['IpSource'] === 'none' ||
              /^f[cd]/i.test(text(block['Ipv6CidrBlock'])),
          ),
  'ipv6-works': ({ subnets }, raw) =>
    subnets.length > 0 &&
    subnets.every(
      (subnet) =>
        blocksOf(raw, subnet).length > 0 &&
        raw
          .list('RouteTables')
          .some((table) =>
            itemsOf(table['Routes']).some(
              (r) =>
                text(r['DestinationIpv6CidrBlock']) !== '' && r['GatewayId'] !== 'local' && r['State'] === 'active',
            ),
          ),
    ),
  'nat-routing-loop': ({ nat, table }, raw) =>
    read.routesOf(raw, table).some((route) => sameId(route['NatGatewayId'], nat)),
  'nat-zone-missing': ({ nat, zone, zones }, raw) =>
    read.natOf(raw, nat)?.['AvailabilityMode'] === 'regional' && !zones.includes(zone) && names(raw, zone, ...zones),
  'managed-instances': ({ name, provider }, raw) => names(raw, name, provider),
  'network-connector-ipv4': ({ connector }, raw) =>
    about(raw, connector).some((object) =>
      objectsOf(object).some((one) => /^ipv4$/i.test(text(one['NetworkProtocol']))),
    ),
  'network-connector-state': ({ connector, state }, raw) =>
    state === 'not listed'
      ? names(raw, connector)
      : about(raw, connector).some((object) => Object.values(object).some((value) => text(value) === state)),
  'network-connector-version': ({ connector, named, pasted }, raw) => names(raw, connector) && named !== String(pasted),
  'no-network-connector': ({ name }, raw) => names(raw, name),
  'revisions-differ': ({ name, parts }, raw) =>
    names(raw, name) && new Set(parts.map((part) => JSON.stringify([part.verdict, part.connector]))).size > 1,
  'private-destination': ({ host }, raw) => !raw.list('DnsEntries').some((entry) => sameId(entry['DnsName'], host)),
  'unknown-target': ({ table, destinations }, raw) =>
    destinations.every((one) => read.routesOf(raw, table).some((route) => read.destinationOf(route) === one)),
  'mixed-subnets': ({ good, bad, unsure }, raw) =>
    good.length + bad.length + unsure.length > 1 &&
    new Set([...good, ...bad, ...unsure]).size === good.length + bad.length + unsure.length &&
    names(raw, ...good, ...bad, ...unsure),
} satisfies { readonly [K in FindingId]?: Claim<K> };
