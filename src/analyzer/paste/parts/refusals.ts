/** What AWS, or its command line, says in place of an answer. */
import type { Part } from '../../parts.ts';
import type * as AwsErrors from '../sentences/aws-errors.ts';

export const refusals: Part<typeof AwsErrors> = { load: () => import('../sentences/aws-errors.ts') };
