/** The fields of a document that no verdict looks at: those that AWS is known to print, and those that are new here. */
import { PRINTED } from '../aws/printed.ts';
import { isListField, isPart } from '../aws/schema.ts';
import type { Field, Fields, Resource } from '../aws/schema.ts';
import type { PasteDocument } from '../paste/types.ts';
import { isList, isObject } from './json.ts';
import type { JsonObject } from './json.ts';

/** Names with their place, `Routes.InstanceOwnerId`, sorted; a field that is not looked at hides what is inside it. */
export interface Unread {
  /** Printed by AWS, and of no use to a verdict. */
  readonly unused: readonly string[];
  /** In none of the schemas here: new at AWS, renamed by `--query`, or no field of AWS at all. */
  readonly unknown: readonly string[];
}

/**
 * What of a document is not looked at, in every resource that is recognised in it.
 * @example await unreadFields(document) // { unused: ['Routes.InstanceOwnerId'], unknown: ['Routes.NewField'] }
 */
export async function unreadFields(document: PasteDocument): Promise<Unread> {
  // The part that has it is there already, or stays as it is for those who need nothing else of it.
  const { recognise } = await import('./parts/odd-documents.ts');
  const found = recognise(document);
  const names: Names = { unused: new Set(), unknown: new Set(found.ignored) };
  for (const { kind, elements } of found.listings.values()) {
    const printed = printedOf(kind.schema);
    for (const { value } of elements) compare(value, kind.schema.fields, printed, '', names);
  }
  return { unused: [...names.unused].sort(), unknown: [...names.unknown].sort() };
}

interface Names {
  readonly unused: Set<string>;
  readonly unknown: Set<string>;
}

const printedOf = (resource: Resource): Fields =>
  PRINTED.find((printed) => printed.resource === resource)?.fields ?? resource.fields;

/** Schemas are finite, so the descent is; what is nested where a schema has a plain field is that field's own matter. */
function compare(value: JsonObject, used: Fields, printed: Fields, place: string, names: Names): void {
  for (const key of Object.keys(value)) {
    const name = place + key;
    const inner = value[key];
    if (Object.hasOwn(used, key)) {
      const parts = [partOf(used[key]), partOf(Object.hasOwn(printed, key) ? printed[key] : undefined)] as const;
      if (parts[0] !== null) compareInner(inner, parts[0], parts[1] ?? parts[0], `${name}.`, names);
    } else (Object.hasOwn(printed, key) ? names.unused : names.unknown).add(name);
  }
}

function compareInner(inner: unknown, used: Fields, printed: Fields, place: string, names: Names): void {
  for (const each of isList(inner) ? inner : [inner]) if (isObject(each)) compare(each, used, printed, place, names);
}

/** The fields of a nested part, or of the parts of a list; null for a plain field. */
function partOf(field: Field | undefined): Fields | null {
  if (field === undefined || typeof field === 'string') return null;
  if (isPart(field)) return field;
  return isListField(field) ? partOf(field[0]) : null;
}
