/** Every name that AWS prints, at any depth and in both spellings, with what stands behind it: for telling what is left of a line. */
import { RESERVATION } from '../../../aws/columns/instance.ts';
import { PRINTED } from '../../../aws/printed.ts';
import { allKindsOf, isListField, isPart } from '../../../aws/schema.ts';
import type { Field, Fields } from '../../../aws/schema.ts';

/** Kinds of the values of a name; the kind of one that holds a list or other names. */
export type Kinds = ReadonlySet<string>;
export const HOLDER = 'holder';

type Names = Map<string, Set<string>>;

let printed: ReadonlyMap<string, Kinds> | null = null;

/**
 * The names, made once: `SubnetId`, and `subnetId` as newer services and SDKs spell it.
 * @example namesPrinted().get('AllocationId') // Set { 'eipalloc' }
 */
export function namesPrinted(): ReadonlyMap<string, Kinds> {
  if (printed !== null) return printed;
  const found: Names = new Map();
  for (const name of ['Reservations', ...Object.keys(RESERVATION)]) put(found, name, HOLDER);
  put(found, 'Value', 'free');
  for (const { resource, fields } of PRINTED) {
    for (const name of [...resource.wrappers, ...(resource.holders ?? [])]) put(found, name, HOLDER);
    add(fields, found);
  }
  for (const [name, kinds] of [...found])
    if (WORDS.test(name)) found.set(name.charAt(0).toLowerCase() + name.slice(1), kinds);
  printed = found;
  return found;
}

/** Names of two words or more: `state` and `tags` in small letters are anybody's. */
const WORDS = /^[A-Z][a-z\d]+[A-Z]/;

function add(fields: Fields, found: Names): void {
  for (const [name, field] of Object.entries(fields)) {
    for (const kind of kindsBehind(field)) put(found, name, kind);
    const inner = isListField(field) ? field[0] : field;
    if (isPart(inner)) add(inner, found);
  }
}

const kindsBehind = (field: Field): readonly string[] => (typeof field === 'string' ? allKindsOf(field) : [HOLDER]);

function put(found: Names, name: string, kind: string): void {
  const kinds = found.get(name);
  if (kinds === undefined) found.set(name, new Set([kind]));
  else kinds.add(kind);
}

/** What may stand behind the longer names that end so; empty when none does. */
export function kindsOfTail(tail: string): Kinds {
  const kinds = new Set<string>();
  for (const [name, own] of namesPrinted())
    if (name.length > tail.length && name.endsWith(tail)) for (const kind of own) kinds.add(kind);
  return kinds;
}
