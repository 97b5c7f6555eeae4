/** A request that AWS would refuse: thrown by an operation, and handed out by `apply` as a value. */
import type { ApiError } from './types.ts';

export class Refusal extends Error {
  readonly error: ApiError;

  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.error = { code, message };
  }
}
