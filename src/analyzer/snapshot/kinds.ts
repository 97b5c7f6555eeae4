/** Every kind of resource that is looked for. */
import { RESOURCES } from '../aws/resources.ts';
import { byValue } from './by-value.ts';
import { isList, isObject } from './json.ts';
import type { JsonObject } from './json.ts';
import { byWrapper, kindFrom } from './kind.ts';
import type { Kind } from './kind.ts';
import { rareKinds, webFunctions } from './kinds/rare.ts';
import { functions, usualKinds } from './kinds/usual.ts';

export * from './kinds/rare.ts';
export * from './kinds/usual.ts';

/** Kinds that have a name, by their schema. */
const named = new Map([...usualKinds, ...rareKinds].map((kind) => [kind.schema, kind]));

/** Every kind, in the order of the schemas: one that no code names needs no line here. */
export const kinds: readonly Kind[] = RESOURCES.map((resource) => named.get(resource) ?? kindFrom(resource));

/** The kind of an object that stands without a wrapper; null when its fields fit none. */
export function kindOf(value: Parameters<Kind['matches']>[0]): Kind | null {
  // What ties an ACL to a subnet names both, and is neither.
  if (Object.hasOwn(value, 'NetworkAclAssociationId')) return null;
  return kinds.find((kind) => kind.matches(value)) ?? null;
}

/** Kinds by the keys that hold lists of them. */
export const kindByWrapper: ReadonlyMap<string, Kind> = byWrapper(kinds);

/** Kinds by the keys that hold one of them. */
export const kindByHolder: ReadonlyMap<string, Kind> = new Map(
  kinds.flatMap((kind) => kind.holders.map((holder) => [holder, kind] as const)),
);

/** The kind that an operation prints; null when the operation is not known. */
export function kindPrintedBy(operation: string | null): Kind | null {
  return kinds.find(({ operations }) => operation !== null && operations.includes(operation)) ?? null;
}

/**
 * The kind that a key holds. `list-web-functions` calls its list as `list-functions` does; and other services, and people's
 * settings, have an `Endpoint` or a `Vpc` too, in which nothing is that AWS prints of the kind.
 */
export function kindUnder(key: string, value: unknown): Kind | undefined {
  const kind = kindByWrapper.get(key) ?? (isObject(value) ? kindByHolder.get(key) : undefined);
  if (kind === undefined) return undefined;
  if (isObject(value)) return isOfOthers(kind, value) ? undefined : kind;
  const first: unknown = isList(value) ? value[0] : undefined;
  if (kind === functions && isObject(first) && webFunctions.matches(first)) return webFunctions;
  // Where values can tell, names may have been changed by `--query`.
  return isObject(first) && byValue(kind).length === 0 && isOfOthers(kind, first) ? undefined : kind;
}

/** Whether no name in an object is one of the kind's own, and no value tells it. */
const isOfOthers = (kind: Kind, value: JsonObject): boolean =>
  !isEmpty(value) &&
  !Object.keys(kind.schema.fields).some((name) => !ANYBODYS.has(name) && Object.hasOwn(value, name)) &&
  !byValue(kind).some(([, test]) => Object.keys(value).some((name) => test(value[name], name)));

const isEmpty = (value: JsonObject): boolean => Object.keys(value).length === 0;

/** Names of fields that say nothing of what has them. */
const ANYBODYS: ReadonlySet<string> = new Set(['State', 'Status', 'Tags', 'Type', 'Version', 'Description']);
