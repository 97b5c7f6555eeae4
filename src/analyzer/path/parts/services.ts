/** Questions that ask for a name instead of addresses: of an AWS service, or of a host. */
export { nameResolution } from '../hops/name-resolution.ts';
export { parseName } from '../services/names.ts';
export { servicePath } from '../services/path.ts';
