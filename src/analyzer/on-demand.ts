/** The door for pages: what index.ts offers, with a reader that loads the formats other than JSON when a paste needs them. */
export { analyze } from './analyze.ts';
export { findingCatalog } from './messages/catalog.ts';
export { readOnDemand } from './paste/read-on-demand.ts';
export { gather } from './snapshot/gather.ts';
