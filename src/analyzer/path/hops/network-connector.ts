/** A network connector: the stop at which the exit of a Web Function or MicroVM moves into a VPC (FN-24 to FN-27). */
import type { Found, NetworkConnectorFacts } from '../../snapshot/types.ts';
import type { Through } from '../exit.ts';
import type { Fact } from '../facts.ts';
import { below } from '../model.ts';
import { inOrder, type NeedFact, type Segment, uniform } from '../segment.ts';
import { BLOCK, depends, PASS, type State, unknown } from '../state.ts';
import type { Context } from '../context.ts';

/** What sends, and the connector that it sends through. */
export function connectorHops(context: Context, { subject, exit }: Through, subnetId: string | null): Segment {
  if (exit.found.kind !== 'found') throw new Error('no connector was found');
  const own = connectorHop(context, exit.found.connector, subnetId);
  if (subject.kind === 'network-connector') return own;
  const sender = uniform(context.family, PASS, {
    kind: 'function',
    id: subject.name,
    message: {
      key: 'sends-through',
      name: subject.name,
      kind: subject.kind,
      revisions: exit.users.map(({ id }) => id),
      connector: exit.name,
    },
    rules: [subject.kind === 'microvm' ? 'FN-8' : 'FN-22'],
    places: exit.places,
  });
  return inOrder(sender, own);
}

function connectorHop(
  { family }: Context,
  { data, place, id }: Found<NetworkConnectorFacts>,
  subnetId: string | null,
): Segment {
  const name = data.name ?? id;
  // Every answer has the state: one without it lost a line, or was picked apart.
  const state = (data.state ?? '').toLowerCase() || NOT_SHOWN;
  const base = { kind: 'network-connector', id: name, rules: ['FN-24', 'FN-27'] } as const;
  if (state === 'active') {
    const places = [below(place, 'Configuration', 'VpcEgressConfiguration')];
    return uniform(family, PASS, {
      ...base,
      places,
      message: { key: 'connector', connector: name, subnet: subnetId ?? '' },
    });
  }
  const places = [data.state ? below(place, 'State') : place];
  const flow = EFFECTS.get(state) ?? depends(null);
  const values = { connector: name, state: data.state ?? NOT_SHOWN, code: data.stateReasonCode };
  const fact: Fact = {
    finding: 'network-connector-state',
    values,
    places,
    ...(flow === BLOCK ? { blocks: true } : {}),
  };
  const needs: NeedFact[] =
    flow === BLOCK
      ? []
      : state === 'inactive' || !EFFECTS.has(state)
        ? [{ need: 'undocumented', ids: [`the connector state ${state}`], vpcId: null, weight: 2 }]
        : [{ need: 'network-connector', ids: [id], vpcId: null, weight: 3 }];
  const hop = { ...base, places, message: { key: 'connector-state', connector: name, state } } as const;
  return uniform(family, flow, hop, { facts: state === NOT_SHOWN ? [] : [fact], needs });
}

const NOT_SHOWN = 'not shown';

/**
 * Other states than `ACTIVE`: interfaces that are not there carry nothing, those that come or go may. `INACTIVE` is in
 * the service's model, and AWS does not say what it means for traffic.
 */
const EFFECTS: ReadonlyMap<string, State> = new Map([
  [NOT_SHOWN, unknown('reachable')],
  ['pending', unknown('reachable')],
  ['failed', BLOCK],
  ['deleted', BLOCK],
  ['deleting', depends('unreachable')],
  ['delete_failed', depends('unreachable')],
]);

/** What is odd about a connector beside its state: it serves one kind of compute, chosen when it was made (FN-27). */
export function connectorFacts({ subject, exit }: Through): Fact[] {
  if (exit.found.kind !== 'found' || subject.kind === 'network-connector') return [];
  const { data, place } = exit.found.connector;
  const wanted = subject.kind === 'microvm' ? 'microvm' : 'webfunction';
  const serves = data.computeTypes.map((type) => type.toLowerCase());
  if (serves.length === 0 || serves.includes(wanted)) return [];
  const why = `serves ${data.computeTypes.join(', ')} and is named by a ${subject.kind === 'microvm' ? 'MicroVM' : 'Web Function'}, which AWS refuses`;
  return [
    { finding: 'contradictory-paste', values: { what: 'network connector', id: exit.name, why }, places: [place] },
  ];
}

/** A connector gives IPv6 where it is made for both families; there is no switch of the function (FN-24). */
export function connectorIpv6(through: Through | null): Segment | null {
  const exit = through?.exit;
  if (exit?.found.kind !== 'found') return null;
  const { data, place } = exit.found.connector;
  if (data.protocol?.toLowerCase() === 'dualstack') return null;
  const places = [
    below(place, 'Configuration', 'VpcEgressConfiguration', ...(data.protocol === null ? [] : ['NetworkProtocol'])),
  ];
  const hop = {
    kind: 'ipv6',
    id: null,
    message: { key: 'connector-ipv4', connector: exit.name },
    rules: ['FN-24'],
    places,
  } as const;
  if (data.protocol === null) {
    const needs = [{ need: 'network-connector', ids: [data.arn ?? exit.name], vpcId: null, weight: 3 } as const];
    return uniform('ipv6', unknown('unreachable'), hop, { needs });
  }
  const values = { connector: exit.name };
  return uniform('ipv6', BLOCK, hop, { facts: [{ finding: 'network-connector-ipv4', values, places, blocks: true }] });
}
