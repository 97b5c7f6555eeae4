/**
 * Types of the fields of the `describe-*` outputs, made from the schemas: formats without types (table, text, XML) are read
 * with them. A name that is not here is text, and text is kept.
 */
import { answersOf, starters } from '../../../aws/names.ts';
import { RESERVATION } from '../../../aws/columns/instance.ts';
import { PRINTED } from '../../../aws/printed.ts';
import { isListField, isPart, scalarOf } from '../../../aws/schema.ts';
import type { Field, Fields } from '../../../aws/schema.ts';
import type { Scalar } from '../../tree.ts';

type Type = 'string' | 'number' | 'boolean';

/** What is known of one name, wherever it stands. */
interface Known {
  /** Types of its plain values by the name of what holds them. */
  readonly types: Map<string, Type>;
  /** The type that they have everywhere; text where that differs. */
  everywhere: Type | null;
  /** Whether a nested part with this name is one object, wherever it stands. */
  isObject: boolean | null;
}

const KNOWN = new Map<string, Known>();
/** Lists that an element always has, by the name of the list it stands in: formats that print nothing for an empty list lose them. */
const ALWAYS_LISTS = new Map<string, readonly string[]>();

for (const { resource, fields } of PRINTED) {
  const { wrappers, holders = [] } = resource;
  const parents = [...wrappers, ...holders];
  for (const holder of [...answersOf(resource), ...holders])
    if (!wrappers.includes(holder)) known(holder).isObject = true;
  for (const parent of parents.length === 0 ? [''] : parents) learn(fields, parent);
}

learn(RESERVATION, 'Reservations');

function learn(fields: Fields, parent: string): void {
  const lists = Object.entries(fields).flatMap(([name, field]) => (isAlwaysList(field) ? [name] : []));
  if (lists.length > 0) ALWAYS_LISTS.set(parent, lists);
  for (const [name, field] of Object.entries(fields)) {
    const entry = known(name);
    if (typeof field === 'string') {
      entry.types.set(parent, scalarOf(field));
      continue;
    }
    entry.isObject = isPart(field) && entry.isObject !== false;
    const inner = isPart(field) ? field : field[0];
    if (isPart(inner)) learn(inner, name);
  }
}

function known(name: string): Known {
  const entry = KNOWN.get(name) ?? { types: new Map<string, Type>(), everywhere: null, isObject: null };
  KNOWN.set(name, entry);
  return entry;
}

function isAlwaysList(field: Field): boolean {
  return isListField(field) && field[1] === '!';
}

/** Whether a nested part with this name is one object; any other is a list. */
export function isObjectField(name: string): boolean {
  return KNOWN.get(name)?.isObject === true;
}

/** Lists that every element of the list `name` has. */
export function alwaysLists(name: string): readonly string[] {
  return ALWAYS_LISTS.get(name) ?? [];
}

/** The type of a field where it stands in `parent`; where that is not known, the type that it has everywhere. */
function typeOf(name: string, parent: string | null): Type {
  const entry = KNOWN.get(name);
  if (entry === undefined) return 'string';
  return entry.types.get(parent ?? '') ?? (entry.everywhere ??= onlyOf(entry.types));
}

function onlyOf(types: ReadonlyMap<string, Type>): Type {
  const [first = 'string', ...others] = new Set(types.values());
  return others.length === 0 ? first : 'string';
}

/**
 * A value that was printed without its type. `parent` is the name of the object it stands in.
 * @example typedScalar('Egress', 'True', 'Entries') // true
 * @example typedScalar('Code', '0', 'IcmpTypeCode') // 0
 */
export function typedScalar(name: string, text: string, parent: string | null): Scalar {
  const type = typeOf(name, parent);
  if (type === 'boolean' && /^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return type === 'number' && text.length < 16 && /^-?\d+$/.test(text) ? Number(text) : text;
}

/** Whether digits in this field are a number (a port), not text (an account, a protocol). */
export function isIntegerField(name: string, parent: string | null): boolean {
  return typeOf(name, parent) === 'number';
}

const squeezed = (name: string): string => name.replaceAll(/[_-]/g, '').toLowerCase();

let spellings: ReadonlyMap<string, string> | null = null;

/** The name as AWS spells it, for one in other letters (`subnetids`, `SUBNET_IDS`); null for a name that is not AWS's. */
export function properName(name: string): string | null {
  spellings ??= new Map([...KNOWN.keys(), ...starters()].map((one): [string, string] => [squeezed(one), one]));
  return spellings.get(squeezed(name)) ?? null;
}
