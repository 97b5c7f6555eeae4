/** What the configuration of a function says, where one was pasted. */
import type { Part } from '../../parts.ts';
import type * as FunctionFacts from '../function-facts.ts';

export const found: Part<typeof FunctionFacts> = { load: () => import('../function-facts.ts') };
