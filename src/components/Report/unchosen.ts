import type { Report } from '../../analyzer/report/types.ts';

/**
 * Whether the report judges several subnets that nobody said the function is in. What blocks there is no error yet:
 * a public subnet is as it should be until a function is attached to it.
 */
export function isUnchosen({ function: lambda, question, subnets }: Report): boolean {
  return lambda === null && (question.subnetIds ?? []).length === 0 && subnets.length > 1;
}
