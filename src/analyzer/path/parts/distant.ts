/** Targets whose way out, if there is one, lies in another network: what a packet meets there, by kind. */
import { carrierGateway } from '../hops/carrier-gateway.ts';
import { coreNetwork } from '../hops/core-network.ts';
import { localGateway } from '../hops/local-gateway.ts';
import { odbNetwork } from '../hops/odb-network.ts';
import { peeringConnection } from '../hops/peering-connection.ts';
import { transitGateway } from '../hops/transit-gateway.ts';
import { virtualPrivateGateway } from '../hops/virtual-private-gateway.ts';

export const distantHops = {
  'carrier-gateway': carrierGateway,
  'core-network': coreNetwork,
  'local-gateway': localGateway,
  'odb-network': odbNetwork,
  'peering-connection': peeringConnection,
  'transit-gateway': transitGateway,
  'virtual-private-gateway': virtualPrivateGateway,
} as const;
