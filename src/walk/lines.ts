/** The two or three lines of the documents that decide a stop: what a reader learns to look for in their own output. */
import type { Evidence, Family, HopKind } from '../analyzer/report/types.ts';
import type { Line } from './types.ts';

/** A document with its lines. */
export interface Source {
  readonly name: string;
  readonly lines: readonly string[];
}

/** A stretch of a document, and what to look for in it. */
export interface Piece {
  readonly source: number;
  readonly from: number;
  readonly to: number;
}

const MOST = 3;
/** Lines of one piece that are looked at. */
const MOST_READ = 400;

/** Fields that decide a stop of a kind, beside the values that its sentence names. */
const TELLING: { readonly [K in HopKind]?: readonly string[] } = {
  ipv6: ['Ipv6AllowedForDualStack', 'Ipv6CidrBlock', 'Ipv6CidrBlockAssociationSet'],
  'security-group': ['IpProtocol', 'FromPort', 'ToPort', 'CidrIp', 'CidrIpv6', 'PrefixListId', 'GroupId'],
  'network-acl': ['CidrBlock', 'Ipv6CidrBlock', 'Egress', 'RuleAction', 'RuleNumber', 'From', 'To'],
  'route-table': [
    'DestinationCidrBlock',
    'DestinationIpv6CidrBlock',
    'DestinationPrefixListId',
    'VpcPeeringConnectionId',
  ],
  'nat-gateway': ['ConnectivityType', 'State', 'PrivateIp'],
  'internet-gateway': ['PublicIp', 'State'],
  'egress-only-internet-gateway': ['State'],
  'gateway-endpoint': ['ServiceName', 'VpcEndpointType', 'State'],
  'interface-endpoint': ['ServiceName', 'PrivateDnsEnabled', 'State'],
  'block-public-access': ['InternetGatewayBlockMode', 'InternetGatewayExclusionMode'],
};

/** The part of the documents that a piece of evidence covers. */
export const pieceOf = ({ start, end }: Evidence, source: number): Piece => ({
  source,
  from: start.line,
  to: end.line,
});

/** Fields that speak of the other family only. */
const OTHER_FAMILY: Readonly<Record<Family, readonly string[]>> = {
  ipv4: ['CidrIpv6', 'Ipv6CidrBlock', 'DestinationIpv6CidrBlock'],
  ipv6: ['CidrIp', 'CidrBlock', 'DestinationCidrBlock', 'PrivateIp', 'PublicIp'],
};

/**
 * The lines of some stretches that tell most: each as much as it holds values that are asked about, then fields that
 * decide stops of its kind.
 * @param values ids and addresses that the stop names or the packet carries
 */
export function decidingLines(
  { kind, family }: { readonly kind: HopKind; readonly family: Family },
  values: readonly string[],
  pieces: readonly Piece[],
  sources: readonly Source[],
): readonly Line[] {
  const telling = (TELLING[kind] ?? []).filter((name) => !OTHER_FAMILY[family].includes(name));
  const seen = new Set<string>();
  const isNew = (key: string): boolean => !seen.has(key) && Boolean(seen.add(key));
  const weighed = pieces.flatMap(({ source, from, to }, piece) =>
    (sources[source]?.lines ?? [])
      .slice(from - 1, Math.min(to, from - 1 + MOST_READ))
      .map((line, index) => ({ source, number: from + index, text: line.trim().replace(/,$/u, ''), piece }))
      .map((line) => ({ ...line, weight: weightOf(line.text, values, telling) })),
  );
  return weighed
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.piece - b.piece || a.number - b.number)
    .filter(({ source, text }) => isNew(`${source}:${text}`))
    .slice(0, MOST)
    .sort((a, b) => a.source - b.source || a.number - b.number)
    .map(({ source, number, text }) => ({ name: sources[source]?.name ?? '', number, text }));
}

/** A value that is asked about outweighs every field. */
function weightOf(line: string, values: readonly string[], telling: readonly string[]): number {
  const named = values.some((value) => line.includes(`"${value}"`)) ? 10 : 0;
  const field = telling.findIndex((name) => line.includes(`"${name}":`));
  return named + (field === -1 ? 0 : telling.length - field);
}
