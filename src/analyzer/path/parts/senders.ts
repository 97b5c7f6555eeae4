/** Whoever sends to an internet gateway and is no NAT gateway: instances, firewalls, other networks, and over IPv6 the function. */
export { senderAt } from '../hops/internet-gateway-senders.ts';
