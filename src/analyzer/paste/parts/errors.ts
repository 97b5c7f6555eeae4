/** What error messages say, which output does not hold. */
import type { Part } from '../../parts.ts';
import type * as Families from '../error-lines/families.ts';

export const errors: Part<typeof Families> = { load: () => import('../error-lines/families.ts') };
