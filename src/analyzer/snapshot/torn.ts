/** The first look for a loss that leaves a sound text: what it finds is judged by `as-printed.ts` (BAD-3, BAD-17). */
import { isObject } from './json.ts';
import type { JsonObject } from './json.ts';
import type { Shape } from './conform.ts';
import type { Kind } from './kind.ts';
import { isWholeId } from './plain-element.ts';

/** Whether something in the used part of an element lacks what AWS prints for each, or holds a word or an id of another form. */
export function mayBeTorn(value: unknown, shape: Shape): boolean {
  if (typeof shape === 'string') return false;
  if (shape.kind === 'list') return Array.isArray(value) && value.some((one) => mayBeTorn(one, shape.of));
  if (shape.kind === 'object') {
    if (!isObject(value)) return false;
    for (const name of shape.always) if (!Object.hasOwn(value, name)) return true;
    for (const [name, field] of shape.fields) if (mayBeTorn(value[name], field)) return true;
    return false;
  }
  if (typeof value !== 'string' || value === '') return false;
  return shape.kind === 'word' ? !shape.known.has(value.toLowerCase()) : !isWholeId(value, shape.prefix);
}

/** What names its owner otherwise than the owner names itself: the element begins as one, and ends as another. */
export function contradictionIn(data: JsonObject, { idField, shape, schema }: Kind): string | null {
  const id = idField === null ? undefined : data[idField];
  if (idField === null || typeof id !== 'string' || !GENUINE.test(id)) return null;
  // The half of an account's number, or more than one: what stood between two owners is gone.
  const { OwnerId: owner } = data;
  if (typeof owner === 'string' && ODD_ACCOUNT.test(owner)) return 'OwnerId';
  const parts = data['Associations'];
  const isOther = (one: unknown): boolean =>
    isObject(one) && typeof one[idField] === 'string' && one[idField] !== id && GENUINE.test(one[idField]);
  if (Array.isArray(parts) && shape.fields.has('Associations') && parts.some(isOther)) return 'Associations';
  const arn = schema.ownArn === undefined ? undefined : data[schema.ownArn];
  return typeof arn === 'string' && GENUINE.test(arn) && !arn.endsWith(id) ? idField : null;
}

/** An account has twelve digits; fewer than five are made up, and so is one that counts to five or to ten. */
const ODD_ACCOUNT = /^(?!12345$|0?1234567890$)(?:\d{5,11}|\d{13,30})$/;
export const GENUINE = /-(?:[\da-f]{8}|[\da-f]{17})$/;
