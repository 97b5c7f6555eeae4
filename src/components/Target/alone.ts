/** What a default route to a kind of target says by itself, as the analyzer judges it. */
import { TARGETS, type TargetField, type TargetKind } from '../../analyzer/aws/targets.ts';
import { check } from '../../analyzer/index.ts';
import type { Family, Report } from '../../analyzer/report/types.ts';
import { scenario } from '../WorkedExample/scenario.ts';

/** Kinds that AWS has; `none` and `unknown` are words for what is no kind. */
export type KnownKind = Exclude<TargetKind, 'none' | 'unknown'>;

/** Every kind, in the order of the analyzer's table. */
export const kinds: readonly KnownKind[] = [...new Set(TARGETS.map(({ kind }) => kind))];

/** A function with IPv6 in two dual-stack subnets, whose filters let everything out. */
const BASE = 'ipv6-only';

/** A value of the kind that a `look` of the analyzer's table names. */
function sample(look: string): string {
  if (look === 'local') return look;
  if (look === 'ip') return '10.0.1.25';
  const [, service] = look.split(':');
  const thing = service === 'odb' ? 'odb-network/odbnet' : 'core-network/core-network';
  if (service !== undefined) return `arn:aws:${service}:eu-west-1:123456789012:${thing}-0a1b2c3d4e5f60001`;
  return `${look}-0a1b2c3d4e5f60001`;
}

/** How routes of a kind look in output: field and value, the usual way first. */
export function samplesOf(kind: KnownKind): readonly { readonly field: TargetField; readonly value: string }[] {
  const rows = TARGETS.filter((target) => target.kind === kind);
  // What has a field of its own is rarely a `GatewayId`.
  const own = rows.filter(({ field }) => field !== 'GatewayId');
  return (own.length > 0 ? own : rows).map(({ field, looks: [look] }) => ({ field, value: sample(look) }));
}

/**
 * The report about a default route to a target, when nothing but the route, the subnets and the filters is known.
 * @param kind of the target; with `local` there is no default route at all, since none can lead there
 * @param family of the packets
 */
export function alone(kind: KnownKind, family: Family): Report {
  const [first] = samplesOf(kind);
  if (first === undefined) throw new Error(`src/analyzer/aws/targets.ts has no row "${kind}"`);
  const files = scenario(BASE).files.filter(({ name }) => !/^(?:route-tables|egress-only)/u.test(name));
  const target = { [first.field]: first.value, Origin: 'CreateRoute', State: 'active' };
  const local = { GatewayId: 'local', Origin: 'CreateRouteTable', State: 'active' };
  const table = {
    VpcId: 'vpc-0a1b2c3d4e5f60718',
    RouteTableId: 'rtb-0c2c2c2c2c2c2c2c2',
    Associations: [
      { Main: true, RouteTableAssociationId: 'rtbassoc-0c0c0c0c0c0c0c0c0', AssociationState: { State: 'associated' } },
    ],
    Routes: [
      { DestinationCidrBlock: '10.0.0.0/16', ...local },
      { DestinationIpv6CidrBlock: '2001:db8:1234:1a00::/56', ...local },
      ...(kind === 'local'
        ? []
        : [
            { DestinationCidrBlock: '0.0.0.0/0', ...target },
            { DestinationIpv6CidrBlock: '::/0', ...target },
          ]),
    ],
  };
  const text = JSON.stringify({ RouteTables: [table] });
  return check([...files, { name: 'route-tables.json', text }], { destination: 'internet', family });
}
