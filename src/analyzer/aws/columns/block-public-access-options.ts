import type { VpcBlockPublicAccessOptions } from '../sdk.ts';
import type { FieldsOf } from '../schema.ts';

/** What is printed of Block Public Access options beside what is used. */
export const blockPublicAccessOptionsColumns = {
  LastUpdateTimestamp: 'time',
} satisfies FieldsOf<VpcBlockPublicAccessOptions>;
