/** Machines in the middle of a path: instances that route, firewalls behind endpoints. */
export { firewallEndpoint } from '../hops/firewall-endpoint.ts';
export { instance } from '../hops/instance.ts';
export { routeServerAddress } from '../hops/route-server-address.ts';
