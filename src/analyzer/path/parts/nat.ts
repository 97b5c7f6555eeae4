/** NAT gateways: most ways out of a private subnet, and none of a paste without one. */
export { behindFacts, natPrivate } from '../behind-facts.ts';
export { seenAddresses } from '../seen-addresses.ts';
export { natGateway } from '../hops/nat-gateway.ts';
export { inOwnZone } from '../hops/nat-zones.ts';
