/** An interface endpoint that the service's ordinary name does not lead to: a client may still call it by its own name (VPCE-3, VPCE-9). */
import { everywhere } from './flow-map.ts';
import { interfaceEndpoint } from './hops/interface-endpoint.ts';
import type { Endpoint, ServiceAsked } from './hops/service-endpoints.ts';
import type { HopFact, NeedFact, Segment } from './segment.ts';
import type { State } from './state.ts';
import { summarize } from './summary.ts';
import type { Standing, World } from './world.ts';

const EASIEST_FIRST = ['reachable', 'intermittent', 'depends', 'unknown', 'unreachable'];

/** Of several endpoints whose name leads elsewhere, the one that is most open to a client that calls it by its own name. */
export function easiest<T extends { readonly endpoint: Endpoint }>(
  world: World,
  standing: Standing,
  named: readonly T[],
  asked: ServiceAsked,
) {
  return named
    .map((n) => {
      const byItsOwnName = interfaceEndpoint(world, standing, n.endpoint, asked);
      return { ...n, byItsOwnName, word: summarize(byItsOwnName.flow, standing.destination).word };
    })
    .sort((a, b) => EASIEST_FIRST.indexOf(a.word) - EASIEST_FIRST.indexOf(b.word))[0];
}

/** The line shows the way to the endpoint, since the way to the public addresses is closed; whether it is taken depends on the name. */
export function onlyByOwnName(
  { family }: World,
  open: Segment,
  { endpoint, byItsOwnName }: { readonly endpoint: Endpoint; readonly byItsOwnName: Segment },
  state: State,
): Segment {
  const name: HopFact = {
    kind: 'dns',
    id: endpoint.id,
    flow: everywhere(family, state),
    says: { key: 'endpoint-private-dns', endpoint: endpoint.id },
    rules: ['VPCE-3'],
    places: [endpoint.place],
  };
  const need: NeedFact = { need: 'endpoint-name', ids: [endpoint.id], vpcId: endpoint.data.VpcId ?? null, weight: 2 };
  return {
    ...open,
    hops: [name, ...byItsOwnName.hops],
    needs: [...byItsOwnName.needs, need, ...open.needs],
  };
}
