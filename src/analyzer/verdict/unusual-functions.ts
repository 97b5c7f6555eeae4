/** What few functions are: outside of every VPC, or durable. */
export { durableFacts } from './durable.ts';
export { unattached } from './unattached.ts';
