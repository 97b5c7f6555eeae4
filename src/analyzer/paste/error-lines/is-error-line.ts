/** Whether a line between pieces of output is an error message: its patterns are loaded where it may be one. */
import type { Parts } from '../../parts.ts';
import { errors } from '../parts/errors.ts';
import { isOfOutput, mayBeMessage, MOST } from './cue.ts';

/** Whether a line is an error message, and none of the output itself. */
export const isErrorLine = (line: string, parts: Parts): boolean =>
  !isOfOutput(line) && mayBeMessage(line.slice(0, MOST).trim()) && parts.use(errors).errorFamilyOf(line) !== null;
