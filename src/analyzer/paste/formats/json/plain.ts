/** JSON just as the command line prints it: most pastes are that, and need nothing else of the reader. */
import type { DocumentBuilder, Stretch } from '../../document-builder.ts';
import type { MappedText } from '../../text/text-map.ts';
import { isHollow } from './hollow.ts';
import { inspect } from './inspect.ts';
import type { Inspection } from './inspect.ts';
import { jsonLocator, repeatsName, skipSpace } from './locate.ts';
import { containersOf } from './containers.ts';
import type { Containers } from './containers.ts';
import { mayHoldText } from './may-hold-text.ts';

/** Sound JSON, and what one look at it said. */
export interface Parsed extends Inspection {
  readonly value: unknown;
  readonly stretch: Stretch;
  /** Where its containers stand; few documents are asked for it. */
  readonly containers: () => Containers;
  /** A name stands twice in one object, of which `JSON.parse` keeps the last (BAD-17). */
  readonly repeats: boolean;
}

/** Parses a stretch of a text; null when it is not one sound JSON value. Secrets leave the value (BAD-16). */
export function parseSound({ text }: MappedText, start: number, end: number): Parsed | null {
  const whole = start === 0 && end === text.length;
  const part = whole ? text : text.slice(start, end);
  if (isHollow(part)) return null;
  let value: unknown;
  try {
    value = JSON.parse(part);
  } catch {
    return null;
  }
  const stretch = { start, end };
  const inspection = inspect(value);
  const containers = (): Containers => containersOf(text, stretch, inspection);
  // A count that does not fit costs a second look: text in the values may hold names as well.
  const repeats = countColons(part) !== inspection.names && repeatsName(text, stretch);
  return { ...inspection, value, stretch, containers, repeats };
}

/**
 * How often a quote stands right before a colon: once for each name, as everybody prints JSON. Looking for one character
 * is several times faster than looking for two, and there are fewer colons than quotes.
 */
function countColons(text: string): number {
  let count = 0;
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1))
    if (text.charCodeAt(at - 1) === 34) count += 1;
  return count;
}

/** The whole text as one sound JSON value: an object or a list; null when it is none. */
export function parseWhole(base: MappedText): Parsed | null {
  const start = skipSpace(base.text, 0);
  const opening = base.text.charCodeAt(start);
  return opening === 123 || opening === 91 ? parseSound(base, start, base.text.length) : null;
}

/** Whether nothing has to be done to a value: it is surely in the command line's own shape, and holds no other document. */
export function isPlain({ value, tooDeep, powershell, repeats }: Parsed): boolean {
  return !tooDeep && !powershell && !repeats && !mayBeDressed(value) && !mayHoldText(value);
}

/** The document of a value that is read as it stands. */
export function plainBuilder(base: MappedText, { value, secrets, stretch, containers }: Parsed): DocumentBuilder {
  const { start } = stretch;
  let { end } = stretch;
  while (end > start && ' \n\r\t'.includes(base.text.charAt(end - 1))) end -= 1;
  const span = { start, end };
  return {
    format: 'json',
    base,
    span,
    value,
    incomplete: [],
    find: jsonLocator(base.text, span, containers),
    secrets,
    command: null,
  };
}

/**
 * Whether a value may be in another shape than the command line's: a program's, CloudTrail's, a template's. All of those show it
 * in a name near the top, so a look there is enough; what may be so is looked at closely by the reader of such shapes.
 */
function mayBeDressed(value: unknown): boolean {
  // Answers that somebody put into one list (`jq -s`) are each in a shape of their own.
  if (Array.isArray(value) && value.slice(1, LOOKED_AT).some((one) => hasForeignNames(one, 1))) return true;
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'object' || first === null || hasForeignNames(value, DEPTH)) return true;
  return Object.keys(first).some((key) => FOREIGN.has(key) || key.endsWith('Response')) || hasTypes(value);
}

/** Names at the top that the command line never prints, though they begin with a capital as its own do. */
const FOREIGN = new Set([
  'AWSTemplateFormatVersion',
  'Resources',
  'Records',
  'ResponseMetadata',
  'AutomationExecution',
]);

/** How many elements of a list are looked at. */
const LOOKED_AT = 100;

/** How deep a name of another shape may stand. */
const DEPTH = 3;

/** All names of the command line begin with a capital letter. */
function hasForeignNames(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null || depth === 0) return false;
  if (Array.isArray(value)) return hasForeignNames(value[0], depth - 1);
  for (const [key, child] of Object.entries(value)) {
    const first = key.charCodeAt(0);
    if (!(first >= 65 && first <= 90) || hasForeignNames(child, depth - 1)) return true;
  }
  return false;
}

/** Whether CloudFormation's resources stand at the root, or by their names one level deeper. */
export function hasTypes(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const children: readonly unknown[] = Object.values(value);
  return children.some(
    (child) => typeof child === 'object' && child !== null && 'Type' in child && 'Properties' in child,
  );
}
