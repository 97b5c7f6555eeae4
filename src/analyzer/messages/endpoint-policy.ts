/** What is said of an endpoint whose policy is not the default one (VPCE-7). */
import type { EndpointPolicy } from '../path/hops/endpoint-policy.ts';

/** The network works, and calls may be refused all the same: with an answer, never with silence. */
export const policyWords = (policy: EndpointPolicy): string =>
  `Nothing to do as far as the network goes. But its policy ${policy === 'denies' ? 'denies some calls' : 'allows some calls only'}: what it refuses comes back at once as AccessDenied (403), never as a timeout. Compare it with the calls that fail.`;
