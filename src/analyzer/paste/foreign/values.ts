/** JSON that is sound and no answer of AWS: events, policies, settings, records of logs. It stands beside output and is no rest of one. */
import { isStarter } from '../../aws/names.ts';
import { isDressed } from '../formats/other-names.ts';

/** How deep, and at how many names, a value is looked at. */
const DEPTH = 5;
const MAX_NAMES = 400;

const TIMES = ['timestamp', 'time', '@timestamp', 'ts', 'errorType', 'level', 'severity'];
const MESSAGES = ['message', 'msg', 'errorMessage', 'log'];

/** Whether names are those of a log record: a message, and a time or a level. */
export function isLogRecord(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return (
    MESSAGES.some((name) => Object.hasOwn(value, name)) &&
    (TIMES.some((name) => Object.hasOwn(value, name)) || Object.keys(value).length === 1)
  );
}

/** Whether no name in a value is one that answers have. */
export function isForeignValue(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return false;
  const count = { names: 0 };
  return isLogRecord(value) || (!holdsAwsName(value, DEPTH, count) && count.names > 0);
}

function holdsAwsName(value: unknown, depth: number, count: { names: number }): boolean {
  if (typeof value !== 'object' || value === null || depth === 0) return false;
  if (Array.isArray(value)) return value.slice(0, 20).some((item) => holdsAwsName(item, depth - 1, count));
  for (const [name, child] of Object.entries(value)) {
    if ((count.names += 1) > MAX_NAMES) return true;
    if (isStarter(name) || isDressed(name) || holdsAwsName(child, depth - 1, count)) return true;
  }
  return false;
}
