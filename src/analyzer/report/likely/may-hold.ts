/** Whether a paste may show what else a function calls; most hold nothing of the kind, and nothing is looked for. */
import type { Snapshot } from '../../snapshot/types.ts';

export const mayHoldLikely = (snapshot: Snapshot): boolean =>
  snapshot.functions.items.length > 0 &&
  (snapshot.vpcEndpoints.items.length > 0 ||
    snapshot.networkInterfaces.items.length > 0 ||
    letsOutOne(snapshot) ||
    hintsInFunctions(snapshot));

/** Whether a group lets something out to a single address. */
const letsOutOne = ({ securityGroups }: Snapshot): boolean =>
  securityGroups.items.some(({ data: { egress } }) =>
    egress?.some(({ data: { IpRanges: blocks } }) => blocks?.some(({ CidrIp: block }) => block?.endsWith('/32'))),
  );

/** Names of fields of a function. */
const SIGNS = ['Variables', 'Layers', 'DurableConfig'];

function hintsInFunctions({ paste, functions }: Snapshot): boolean {
  const sources = new Set(functions.items.map(({ place }) => paste.documents[place.document]?.source ?? 0));
  return [...sources].some((source) => SIGNS.some((sign) => paste.sources[source]?.text.includes(sign)));
}
