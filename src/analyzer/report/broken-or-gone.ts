/** What a paste with nothing to judge shows all the same: where its JSON breaks, or NAT gateways that pass nothing. Loaded only for those. */
import { listed } from '../messages/findings/define.ts';
import type { Snapshot } from '../snapshot/types.ts';
import * as json from './broken-json.ts';
import type { BrokenText } from './nothing-judged.ts';

/** States in which a NAT gateway passes nothing, and will not again (NAT-1 to NAT-3). */
const GONE = ['failed', 'deleting', 'deleted'];

/** The sentence for such a paste; null where it shows neither. */
export const brokenText: BrokenText = (snapshot, diagnostics) =>
  json.brokenText(snapshot, diagnostics) ?? goneText(snapshot);

function goneText({ natGateways }: Snapshot): string | null {
  for (const state of GONE) {
    const ids = natGateways.items.filter(({ data }) => data.State?.toLowerCase() === state).map(({ id }) => id);
    const isOne = ids.length === 1;
    if (ids.length > 0)
      return `NAT gateway${isOne ? '' : 's'} ${listed(ids.sort())} ${isOne ? 'is' : 'are'} ${state}: what a route sends there does not leave the VPC. Which subnets have such a route, the route tables show.`;
  }
  return null;
}
