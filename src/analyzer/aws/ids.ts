/**
 * The form of an id in which two ids are compared (FMT-23): letter case and stray blanks do not matter.
 * A version suffix `:$LATEST` of a function ARN names the same function as the ARN without it (FN-6).
 */
export function canonicalId(id: string): string {
  if (isCanonical(id)) return id;
  const lower = id.trim().toLowerCase();
  return lower.endsWith(LATEST) ? lower.slice(0, -LATEST.length) : lower;
}

/** Nothing but what AWS prints in ids, in small letters: a paste of a thousand subnets asks ten thousand times. */
function isCanonical(id: string): boolean {
  for (let at = 0; at < id.length; at += 1) {
    const code = id.charCodeAt(at);
    if (code < DASH || code > SMALL_Z || (code >= CAPITAL_A && code <= CAPITAL_Z)) return false;
  }
  return true;
}

/** Whether an id was made unreadable by its owner (`subnet-xxxx`, `vpc-****`, `rtb-…`), so that others may look the same. */
export function isRedacted(id: string): boolean {
  return REDACTED.test(id);
}

/** Whether an id names nothing that could be looked up: its owner made it unreadable, or it is none (`xxxx`, `(VPC)`). */
export function isIllegible(id: string): boolean {
  return !isPlain(id) && (isRedacted(id) || !ID.test(id));
}

/** Whether an id is a short prefix in letters and hexadecimal digits, as nearly all are: told without a pattern. */
function isPlain(id: string): boolean {
  const dash = id.indexOf('-');
  if (dash < 1 || dash > MAX_PLAIN || dash === id.length - 1) return false;
  for (let at = 0; at < id.length; at += 1) {
    const code = id.charCodeAt(at);
    if (at < dash ? code < SMALL_A || code >= SMALL_X : at > dash && !isHexadecimal(code)) return false;
  }
  return true;
}

const isHexadecimal = (code: number): boolean => (code >= ZERO && code <= NINE) || (code >= SMALL_A && code <= SMALL_F);

/** Whether so little of an id is left that the ids of all resources of its kind look like it: `subnet-xxxx`, `subnet-0…`, `***`. */
export function isMasked(id: string): boolean {
  return isIllegible(id) && id.replace(MASKS, '').length < 3;
}

/** The prefix of an id, and what stands for digits: anything but digits, and the word for it. */
const MASKS = /^[a-z]{1,16}-|redacted|[^\da-f]/gi;

/** Genuine and made-up ids alike have a prefix in letters: `subnet-1`, `arn:…` in front of a function's. */
const ID = /^[A-Za-z][A-Za-z0-9]*[-:]./;

/** Whether a value is an id with this prefix, genuine, made up or redacted: `hasPrefix('rtb-', 'rtb-0abc')`. */
export function hasPrefix(prefix: string, value: unknown): value is string {
  if (typeof value !== 'string' || value.length > MAX_LENGTH) return false;
  // The first letter alone turns most values away; the bit makes it a small one.
  if ((value.charCodeAt(0) | 0x20) !== prefix.charCodeAt(0)) return false;
  return value.slice(0, prefix.length).toLowerCase() === prefix && ID_TAIL.test(value.slice(prefix.length));
}

/**
 * An id of ours for something that was pasted without one: it stands in parentheses, as no id of AWS does.
 * @param one what it is: `route table`
 * @param count how many of its kind came before it
 * @example madeUpId('route table', 1) // '(route table 2)'
 */
export const madeUpId = (one: string, count: number): string => `(${one}${count === 0 ? '' : ` ${count + 1}`})`;

/** Whether an id is one of ours. */
export const isMadeUp = (id: string | null | undefined): boolean => id?.startsWith('(') === true;

/** No prefix of so few letters holds the word for what was hidden. */
const MAX_PLAIN = 7;

const [ZERO, NINE, CAPITAL_A, CAPITAL_Z, SMALL_A, SMALL_F, SMALL_X, SMALL_Z, DASH] = [48, 57, 65, 90, 97, 102, 120, 122, 45]; // prettier-ignore

const LATEST = ':$latest';

/** Genuine ids are hexadecimal, so an x never stands in one. One class, one star: linear. */
const REDACTED = /xx|\*|…|\.\.|redacted/i;

/** FMT-23: what may follow the prefix. */
const ID_TAIL = /^[\w*.…<>-]+$/;

const MAX_LENGTH = 100;
