/** Targets whose way out, if there is one, lies in another network. */
export { carrierGateway } from '../hops/carrier-gateway.ts';
export { coreNetwork } from '../hops/core-network.ts';
export { localGateway } from '../hops/local-gateway.ts';
export { odbNetwork } from '../hops/odb-network.ts';
export { peeringConnection } from '../hops/peering-connection.ts';
export { transitGateway } from '../hops/transit-gateway.ts';
export { virtualPrivateGateway } from '../hops/virtual-private-gateway.ts';
