/** Whether a report waits for the reader to say where the function is. */
import type { Report } from './types.ts';

/**
 * Whether the answer waits for the reader to say what the function is attached to: several subnets were judged, nobody
 * chose them, and they differ. What blocks in one of them is no error yet; a public subnet is as it should be until a
 * function is attached to it.
 */
export function isUnchosen({ function: lambda, question, verdict }: Report): boolean {
  return verdict === 'mixed' && lambda === null && !question.subnetIds?.length;
}
