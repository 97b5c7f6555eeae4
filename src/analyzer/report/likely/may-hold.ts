/** Whether a paste may show what else a function calls; most hold nothing of the kind, and nothing is looked for. */
import type { Snapshot } from '../../snapshot/types.ts';

/** Names of a function's fields, and the end of a block of one address in a rule of a group. */
const SIGNS = ['Variables', 'Layers', 'DurableConfig', '/32'];

export const mayHoldLikely = ({ paste, functions, vpcEndpoints, networkInterfaces }: Snapshot): boolean =>
  functions.items.length > 0 &&
  (vpcEndpoints.items.length > 0 ||
    networkInterfaces.items.length > 0 ||
    paste.sources.some(({ text }) => SIGNS.some((sign) => text.includes(sign))));
