import { hasPrefix } from './ids.ts';
import type { Look } from './schema.ts';

/** Whether a value looks like what a field holds; the key above it was renamed or is missing. */
export type ValueTest = (value: unknown, key: string) => boolean;

/** An id with one of these prefixes. */
export function id(...prefixes: readonly string[]): ValueTest {
  return (value) => prefixes.some((prefix) => hasPrefix(prefix, value));
}

/** One of these words, whatever its case (FMT-24). */
export function word(...words: readonly string[]): ValueTest {
  const known = new Set(words.map((word) => word.toLowerCase()));
  return (value) => typeof value === 'string' && value.length < 40 && known.has(value.toLowerCase());
}

/** A text of this pattern; long texts are not looked at. */
export function text(pattern: RegExp): ValueTest {
  return (value) => typeof value === 'string' && value.length < 300 && pattern.test(value);
}

/** Whatever passes one of the tests. */
export function anyOf(tests: readonly ValueTest[]): ValueTest {
  return (value, key) => tests.some((test) => test(value, key));
}

/** A list in which the first object has one of these keys. */
function listWith(...keys: readonly string[]): ValueTest {
  return (value) => Array.isArray(value) && hasAny(value[0], keys);
}

/** An object with one of these keys. */
function objectWith(...keys: readonly string[]): ValueTest {
  return (value) => !Array.isArray(value) && hasAny(value, keys);
}

/** A value that passes the test, under a key whose name says what it is. */
function named(name: RegExp, test: ValueTest): ValueTest {
  return (value, key) => key.length < 100 && name.test(key) && test(value, key);
}

const isSwitch: ValueTest = (value) => typeof value === 'boolean';

/** The test of a look that a schema draws. */
export function testOfLook({
  words,
  text: pattern,
  listWith: inList,
  objectWith: inObject,
  isSwitch: bool,
  under,
}: Look): ValueTest {
  const test =
    words !== undefined
      ? word(...words)
      : pattern !== undefined
        ? text(pattern)
        : inList !== undefined
          ? listWith(...inList)
          : inObject !== undefined
            ? objectWith(...inObject)
            : (value: unknown, key: string) => bool === true && isSwitch(value, key);
  return under === undefined ? test : named(under, test);
}
export const isCidr4 = text(/^\d{1,3}(?:\.\d{1,3}){3}\/\d{1,2}$/);
export const isCidr6 = text(/^[\da-f]{0,4}(?::[\d.a-f]{0,15}){2,8}\/\d{1,3}$/i);
export const isZone = text(/^[a-z]{2}(?:-[a-z]{2,12}){1,3}-\d{1,2}(?:-[a-z]{2,12}-\d{1,2})?[a-z]$/);
export const isZoneId = text(/^[a-z]{2,8}\d{1,2}(?:-[a-z]{2,6}\d{0,2}){0,2}-(?:az|wlz)\d{1,2}$/);

/** An address by itself, which may be of anything. */
export const isIp = text(/^\d{1,3}(?:\.\d{1,3}){3}$|^(?=[\da-f]{0,4}:)[\d.:a-f]{2,45}$/i);

/** The test of a look (`targets.ts`): one of those below, an ARN of a service, or an id with that prefix. */
export function look(kind: string): ValueTest {
  return LOOKS.get(kind) ?? (kind.startsWith('arn:') ? arn(kind.slice('arn:'.length)) : id(`${kind}-`));
}

/** Whether a look is the prefix of an id. */
export const isPrefix = (kind: string): boolean => !LOOKS.has(kind) && !kind.startsWith('arn:');

const LOOKS: ReadonlyMap<string, ValueTest> = new Map([
  ['cidr4', isCidr4],
  ['cidr6', isCidr6],
  ['zone', isZone],
  ['zoneid', isZoneId],
  ['local', (value) => value === 'local'],
  ['ip', isIp],
]);

/** An ARN of a service, in any partition. */
function arn(service: string): ValueTest {
  return (value) => typeof value === 'string' && value.length < 300 && ARN.exec(value)?.[1] === service;
}

const ARN = /^arn:[\w-]*:([\w-]*):/;

function hasAny(value: unknown, keys: readonly string[]): boolean {
  return typeof value === 'object' && value !== null && keys.some((key) => Object.hasOwn(value, key));
}

/** How many characters two words begin with alike. */
export function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1;
  return at;
}

/** How many characters two words end in alike. */
export function sharedEnd(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a.charAt(a.length - 1 - at) === b.charAt(b.length - 1 - at)) at += 1;
  return at;
}
