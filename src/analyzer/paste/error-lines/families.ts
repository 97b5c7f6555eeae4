/** Which family of error messages a line belongs to. */
import { ATTEMPTS } from './attempts.ts';
import { CLIENTS, PROXY } from './clients.ts';
import { mayBeMessage, MOST } from './cue.ts';
import { DATABASES } from './databases.ts';
import { LAMBDA } from './lambda.ts';
import { MOUNTS } from './mounts.ts';
import { NAMES, PLAIN, SYSTEM } from './system.ts';
import type { ErrorFamily } from './types.ts';

/** Every family; of several that fit a line, the first is meant: what is said of the cause outweighs who says it. */
export const ERROR_FAMILIES: readonly ErrorFamily[] = [
  ...LAMBDA,
  PROXY,
  ...NAMES,
  ...MOUNTS,
  ...SYSTEM,
  ...DATABASES,
  ...CLIENTS,
  ...PLAIN,
  ...ATTEMPTS,
];

/** The family of a line that stands alone; null for a line that is no error message. */
export function errorFamilyOf(line: string): ErrorFamily | null {
  const text = line.slice(0, MOST).trim();
  return mayBeMessage(text) ? (ERROR_FAMILIES.find(({ pattern }) => pattern.test(text)) ?? null) : null;
}
