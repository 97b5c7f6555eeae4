/** Questions that ask for a name instead of addresses: of an AWS service, or of a host. */
export { nameResolution } from '../hops/name-resolution.ts';
export { servicePath } from '../services/path.ts';
export { addressInName, hostFacts } from '../../aws/hosts.ts';
export { isServiceHost, readHost } from '../../aws/service-hosts.ts';
export { nearNames, saidService } from '../../aws/service-names.ts';
export { insideAddresses, privateHost } from '../private-host.ts';
export { endpointNamed, namedEndpointPath } from '../services/named-endpoint.ts';
export { gatewayWay, serviceAddresses } from '../hops/gateway-endpoint.ts';
export { endpointsFor, nameLeadsTo } from '../hops/service-endpoints.ts';
