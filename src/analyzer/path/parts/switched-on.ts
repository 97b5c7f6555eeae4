/** Switches over a whole account or VPC, where they are on or may be. */
export { blockingHop, modeOfAccount } from '../hops/block-public-access.ts';
export { enforcedGate } from '../hops/encryption-controls.ts';
