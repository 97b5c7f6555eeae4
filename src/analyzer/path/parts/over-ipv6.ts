/** Hops that only IPv6 meets, and questions by name, which may be answered over it. */
export { egressOnlyInternetGateway } from '../hops/egress-only-internet-gateway.ts';
export { ipv6Gate } from '../hops/ipv6-gate.ts';
export { nat64 } from '../hops/nat64.ts';
