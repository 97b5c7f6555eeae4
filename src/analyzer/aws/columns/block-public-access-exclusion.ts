import type { VpcBlockPublicAccessExclusion } from '../sdk.ts';
import type { FieldsOf } from '../schema.ts';

/** What is printed of Block Public Access exclusions beside what is used. */
export const blockPublicAccessExclusionColumns = {
  CreationTimestamp: 'time',
  DeletionTimestamp: 'time',
  LastUpdateTimestamp: 'time',
} satisfies FieldsOf<VpcBlockPublicAccessExclusion>;
