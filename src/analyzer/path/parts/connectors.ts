/** What only those meet who send through a network connector. */
export { connectorHops } from '../hops/network-connector.ts';
