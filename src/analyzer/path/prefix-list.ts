/** Which prefix lists are AWS's own: each names one AWS service and cannot hold the general internet (SEL-12, SEL-13). */
import type { PrefixListFacts } from '../snapshot/types.ts';

export const isAwsList = (facts: Pick<PrefixListFacts, 'ownerId' | 'name'> | undefined): boolean =>
  facts !== undefined && (facts.ownerId === 'AWS' || (facts.name ?? '').startsWith('com.amazonaws.'));
