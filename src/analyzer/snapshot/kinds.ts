/** Every kind of resource that is looked for. */
import { RESOURCES } from '../aws/resources.ts';
import { isList, isObject } from './json.ts';
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

/** The kind that a key holds: `list-web-functions` calls its list as `list-functions` does. */
export function kindUnder(key: string, value: unknown): Kind | undefined {
  const kind = kindByWrapper.get(key) ?? (isObject(value) ? kindByHolder.get(key) : undefined);
  const first: unknown = kind === functions && isList(value) ? value[0] : undefined;
  return isObject(first) && webFunctions.matches(first) ? webFunctions : kind;
}
