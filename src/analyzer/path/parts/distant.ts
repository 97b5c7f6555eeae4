/** Targets whose way out, if there is one, lies in another network. */
export { localGateway, never, virtualPrivateGateway } from '../hops/elsewhere.ts';
export { peeringConnection } from '../hops/peering-connection.ts';
export { coreNetwork, transitGateway } from '../hops/transit-gateway.ts';
