/** Answers that are put together from what stands above them, from rows, or from a record of AWS Config. */
import type { Part } from '../../parts.ts';
import type * as Whole from '../told/whole.ts';

export const toldAround: Part<typeof Whole> = { load: () => import('../told/whole.ts') };
