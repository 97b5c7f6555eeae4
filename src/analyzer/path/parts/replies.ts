/** Replies that come by another way than the request went: of a table that steers what is meant for the VPC itself. */
export { addressesOf, backToFunction, endOf, fromGateway } from '../hops/reply-way.ts';
