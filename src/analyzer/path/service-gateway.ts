/** A service through a gateway endpoint: its public addresses, as the function's own filters see them (VPCE-12, NACL-11). */
import { subtract } from '../network/interval-set.ts';
import { everywhere } from './flow-map.ts';
import { serviceAddresses } from './hops/gateway-endpoint.ts';
import { ownFilters } from './hops/own-filters.ts';
import type { ServiceAsked } from './hops/service-endpoints.ts';
import { inOrder, type Segment } from './segment.ts';
import { BLOCK, depends, PASS, SOMETIMES, type State, unknown } from './state.ts';
import { summarize, type Summary } from './summary.ts';
import type { Standing, World } from './world.ts';

/** The gateway endpoint takes the service's public addresses; the function's own filters still see them. */
export function throughGateway(world: World, standing: Standing, asked: ServiceAsked, endpoint: Segment): Segment {
  const addresses = serviceAddresses(world, asked);
  const scoped: World = { ...world, destination: addresses.set };
  const filters = inOrder(...ownFilters(scoped, { ...standing, destination: addresses.set }));
  const judged = summarize(world.family, filters.flow, addresses.set);
  // Which public addresses are the service's is not in the paste: it may be exactly those that are treated differently.
  const isSplit = judged.misses.length > 0 && subtract(addresses.set, judged.misses).length > 0;
  const state = isSplit && !addresses.exact ? unknown(null) : stateOf(judged);
  // Each stop is shown by what it does to the service's addresses, a small part of what was asked about.
  const hops = filters.hops.map((hop) => ({
    ...hop,
    flow: everywhere(world.family, stateOf(summarize(world.family, hop.flow, addresses.set))),
  }));
  return inOrder({ ...filters, flow: everywhere(world.family, state), hops }, endpoint);
}

/** One verdict for the whole service: the internet around its addresses has no share in it. */
function stateOf({ word, lean }: Summary): State {
  switch (word) {
    case 'reachable':
      return PASS;
    case 'intermittent':
      return SOMETIMES;
    case 'unreachable':
      return BLOCK;
    case 'unknown':
      return unknown(lean);
    case 'depends':
      return depends(lean);
  }
}
