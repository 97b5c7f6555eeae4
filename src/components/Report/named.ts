/** Ids beside the names that people gave them. */
import { h } from './node.ts';
import type { Node } from './node.ts';

/** Name tags by id, as far as the paste has them. */
export type Names = Readonly<Record<string, string>>;

/** An id with its name before it: "private-a subnet-0a1…"; the id alone where it has none. */
export function namedId(id: string, names: Names): Node {
  const name = nameOf(id, names);
  if (name === null) return h('code', { class: 'id' }, id);
  return h('span', { class: 'named' }, h('b', null, name), ' ', h('code', { class: 'named-id' }, id));
}

/** A VPC by its name, else by its range, before its id: people know theirs by either. */
export function vpcName(id: string, { names, ranges = {} }: { readonly names: Names; readonly ranges?: Names }): Node {
  const range = nameOf(id, ranges);
  return range === null || nameOf(id, names) !== null
    ? namedId(id, names)
    : h('span', { class: 'named' }, h('b', null, range), ' ', h('code', { class: 'named-id' }, id));
}

/** The name of an id; null where it has none. */
export function nameOf(id: string | null, names: Names): string | null {
  return id !== null && Object.hasOwn(names, id) ? (names[id] ?? null) : null;
}

/** A sentence in which names take the place of ids; two resources with one name keep their ids beside it. */
export function byName(text: string, names: Names): string {
  return text.replace(ID, (id) => {
    const name = nameOf(id, names);
    if (name === null) return id;
    return Object.values(names).filter((other) => other === name).length === 1 ? `“${name}”` : `${name} (${id})`;
  });
}

/** A sentence in which each id that has a name stands behind it in parentheses. */
export function withNames(text: string, names: Names): string {
  return text.replace(ID, (id) => {
    const name = nameOf(id, names);
    return name === null ? id : `${name} (${id})`;
  });
}

// Matched whole, never built from pasted words.
const ID = /\b[a-z]{2,8}-[0-9a-f]{8,17}\b/gu;
