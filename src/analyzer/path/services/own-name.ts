/** An interface endpoint that the service's ordinary name does not lead to: a client may still call it by its own name (VPCE-3, VPCE-9). */
import type { Fact } from '../facts.ts';
import { everywhere } from '../reach-map.ts';
import { interfaceEndpoint } from '../hops/interface-endpoint.ts';
import type { Endpoint, ServiceAsked } from '../hops/service-endpoints.ts';
import { type HopFact, type NeedFact, type Segment, withoutBlocks } from '../segment.ts';
import { depends, type State, unknown } from '../state.ts';
import type { Word } from '../../words.ts';
import { summarize } from '../summary.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';

const EASIEST_FIRST = ['reachable', 'intermittent', 'depends', 'unknown', 'unreachable'];

/** Of several endpoints whose name leads elsewhere, the one that is most open to a client that calls it by its own name. */
export function easiest<T extends { readonly endpoint: Endpoint }>(
  context: Context,
  packet: Packet,
  named: readonly T[],
  asked: ServiceAsked,
) {
  return named
    .map((n) => {
      const byItsOwnName = interfaceEndpoint(context, packet, n.endpoint, asked);
      return { ...n, byItsOwnName, word: summarize(byItsOwnName.flow, packet.destination).word };
    })
    .sort((a, b) => EASIEST_FIRST.indexOf(a.word) - EASIEST_FIRST.indexOf(b.word))[0];
}

/** What is closed by the ordinary name and open, as far as is known, by the endpoint's own. */
export const ownNameState = (word: Word): State =>
  word === 'unknown' ? unknown('unreachable') : depends('unreachable');

/**
 * The line shows the way to the endpoint, since the way that the ordinary name leads is closed; whether it is taken depends
 * on the name.
 * @param closed the way of the ordinary name
 * @param notes findings that it does not have yet
 */
export function byOwnName(
  { family }: Context,
  {
    endpoint,
    byItsOwnName,
    word,
  }: { readonly endpoint: Endpoint; readonly byItsOwnName: Segment; readonly word: Word },
  closed: Segment,
  notes: readonly Fact[] = [],
): Segment {
  const state = ownNameState(word);
  const open = withoutBlocks(closed, state);
  const name: HopFact = {
    kind: 'dns',
    id: endpoint.id,
    flow: everywhere(family, state),
    message: { key: 'endpoint-private-dns', endpoint: endpoint.id },
    rules: ['VPCE-3'],
    places: [endpoint.place],
  };
  const need: NeedFact = { need: 'endpoint-name', ids: [endpoint.id], vpcId: endpoint.data.VpcId ?? null, weight: 2 };
  return {
    ...open,
    hops: [name, ...byItsOwnName.hops],
    facts: [...notes, ...open.facts],
    needs: [...byItsOwnName.needs, need, ...open.needs],
  };
}
