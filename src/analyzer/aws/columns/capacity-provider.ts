import type { CapacityProvider } from '../sdk.ts';
import type { FieldsOf } from '../schema.ts';

/** What is printed of Lambda capacity providers beside what is used. */
export const capacityProviderColumns = {
  KmsKeyArn: 'arn',
  LastModified: 'time',
} satisfies FieldsOf<CapacityProvider>;
