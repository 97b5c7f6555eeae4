/** The AWS shapes that the control plane takes and keeps, types only; JSON has texts where the SDK has dates. */

/** A value of the SDK as JSON has it. */
export type Plain<T> = T extends Date
  ? string
  : T extends readonly (infer E)[]
    ? Plain<E>[]
    : T extends object
      ? { [K in keyof T]: Plain<T[K]> }
      : T;

export type * as Ec2 from '@aws-sdk/client-ec2';
export type * as Lambda from '@aws-sdk/client-lambda';
