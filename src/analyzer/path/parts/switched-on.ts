/** Switches over a whole account or VPC, where they are on. */
export { blockingHop } from '../hops/block-public-access.ts';
export { enforcedGate } from '../hops/encryption-controls.ts';
