/** What is noticed of a function that was pasted, and of the subnets that it is attached to. */
export { callerOf } from '../found-caller.ts';
export { functionFacts } from '../function-facts.ts';
export { subnetFacts } from '../across-subnets.ts';
export { withDetachHint } from '../detach-hint.ts';
