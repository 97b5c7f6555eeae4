/** What a describe operation picks: by ids, and by filters with their wildcards. */
import type { Draft } from '../draft.ts';
import { COLLECTIONS } from '../collections.ts';
import type { Elements, ListName } from '../collections.ts';
import { notFound } from '../draft.ts';
import { Refusal } from '../refusal.ts';
import type { Json } from '../types.ts';
import type { Tag } from './tags.ts';

/** `Filters` as requests have it, and what pages a long answer, which is never long here. */
export const FILTERS = [{ Name: 'string', Values: ['string'] }] as const;
export const PAGING = { MaxResults: 'later', NextToken: 'later', DryRun: 'boolean' } as const;

/** The values that a filter compares, by the filter's name. */
export type Filters<T> = Readonly<Record<string, (element: T) => readonly (string | number | boolean | undefined)[]>>;

interface Asked {
  readonly ids?: readonly string[] | undefined;
  readonly filters?: readonly { Name?: string | undefined; Values?: string[] | undefined }[] | undefined;
}

/**
 * The elements of a list that a request asks for; a refusal of an id that is not there and of a filter that EC2 does not
 * have. All filters have to hold, and of each one value (EC2 user guide, filtering).
 */
export function selected<K extends ListName>(
  draft: Draft,
  name: K,
  { ids, filters = [] }: Asked,
  known: Filters<Elements[K]>,
): Elements[K][] {
  return choose(draft.all(name), { ids, filters }, known, {
    idOf: (element) => (element as Json)[COLLECTIONS[name].id],
    missing: (id) => notFound(name, id),
  });
}

/** The same for elements that are no list of their own. */
export function choose<T extends object>(
  elements: readonly T[],
  { ids = [], filters = [] }: Asked,
  known: Filters<T>,
  { idOf, missing }: { readonly idOf: (element: T) => unknown; readonly missing: (id: string) => Refusal },
): T[] {
  const present = new Set(elements.map(idOf));
  for (const id of ids) if (!present.has(id)) throw missing(id);
  const tests = filters.map(({ Name = '', Values = [] }) => {
    const values = valuesOf(Name, known);
    return (element: T): boolean =>
      values(element).some((value) => value !== undefined && Values.some((wanted) => matches(String(value), wanted)));
  });
  return elements.filter(
    (element) => (ids.length === 0 || ids.includes(String(idOf(element)))) && tests.every((test) => test(element)),
  );
}

function valuesOf<T extends object>(name: string, known: Filters<T>): Filters<T>[string] {
  if (name === 'tag-key') return (element) => tagsIn(element).map(({ Key }) => Key);
  if (name.startsWith('tag:'))
    return (element) =>
      tagsIn(element)
        .filter(({ Key }) => Key === name.slice(4))
        .map(({ Value }) => Value);
  const own = Object.hasOwn(known, name) ? known[name] : undefined;
  if (own === undefined) throw new Refusal('InvalidParameterValue', `The filter '${name}' is invalid`);
  return own;
}

const tagsIn = (element: object): Tag[] => {
  const { Tags, TagSet } = element as { Tags?: Tag[]; TagSet?: Tag[] };
  return Tags ?? TagSet ?? [];
};

/** `*` stands for any text and `?` for one character, without a pattern made of the reader's words. */
export function matches(value: string, wanted: string): boolean {
  const reach = new Array<boolean>(value.length + 1).fill(false);
  reach[0] = true;
  for (const letter of wanted) {
    if (letter === '*') {
      for (let i = 1; i <= value.length; i++) reach[i] ||= reach[i - 1] ?? false;
      continue;
    }
    for (let i = value.length; i > 0; i--)
      reach[i] = (reach[i - 1] ?? false) && (letter === '?' || letter === value[i - 1]);
    reach[0] = false;
  }
  return reach[value.length] ?? false;
}
