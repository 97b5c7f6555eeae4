/** What stays in the VPC: no way out of a subnet, but the way to what questions by address or name may ask for. */
export { localRoute } from '../hops/local-route.ts';
