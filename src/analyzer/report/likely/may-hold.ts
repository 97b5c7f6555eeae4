/** Whether a paste may show what else a function calls; most hold nothing of the kind, and nothing is looked for. */
import type { Snapshot } from '../../snapshot/types.ts';

const SIGNS = ['Variables', 'Layers', 'DurableConfig', 'UserIdGroupPairs', '/32"'];

export const mayHoldLikely = ({ paste, functions, vpcEndpoints, networkInterfaces }: Snapshot): boolean =>
  functions.items.length > 0 &&
  (vpcEndpoints.items.length > 0 ||
    networkInterfaces.items.length > 0 ||
    paste.sources.some(({ text }) => SIGNS.some((sign) => text.includes(sign))));
