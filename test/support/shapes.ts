// What a page is built of, so that pages of one template are told from those that have something of their own.

const TAG = /<(\/?)([a-z][\w-]*)((?:\s+[^\s"'=<>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>]+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /\s([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>]+)))?/g;
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Attributes that say what an element is to a reader's tools, with their values; of the others of that kind the name counts. */
const VALUED = new Set(['role', 'type']);
const TOLD = /^(?:aria-.*|alt|colspan|for|hidden|lang|open|role|rowspan|scope|tabindex|type)$/;

/**
 * Every pair of an element and what it stands in, each with its classes and the attributes that accessibility depends on, and every heading
 * with the one before it. Two pages with the same pairs differ in words alone.
 */
export function shapesOf(html: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open: { readonly tag: string; readonly name: string }[] = [];
  let heading = '';
  const markup = html.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
  for (const [whole, slash = '', given = '', attributes = ''] of markup.matchAll(TAG)) {
    const tag = given.toLowerCase();
    if (slash !== '') {
      while (open.length > 0 && open.pop()?.tag !== tag);
      continue;
    }
    const name = nameOf(tag, attributes);
    found.add(`${open.at(-1)?.name ?? ''} > ${name}`);
    if (/^h[1-6]$/.test(tag)) {
      found.add(`${heading} above ${tag}`);
      heading = tag;
    }
    if (!VOID.has(tag) && !whole.endsWith('/>')) open.push({ tag, name });
  }
  return found;
}

function nameOf(tag: string, attributes: string): string {
  const all = [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', ...values]) => [key, values.join('')] as const);
  const classes =
    all
      .find(([key]) => key === 'class')?.[1]
      .split(/\s+/)
      .sort() ?? [];
  const told = all.filter(([key]) => TOLD.test(key)).map(([key, value]) => (VALUED.has(key) ? `${key}=${value}` : key));
  return [tag, ...classes.map((one) => `.${one}`), ...told.sort().map((one) => `[${one}]`)].join('');
}

/** Those of some pages that have something which none before them has. */
export function pagesWithNews(addresses: readonly string[], htmlOf: (address: string) => string): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(
    addresses.filter((address) => {
      const shapes = [...shapesOf(htmlOf(address))];
      const isNew = shapes.some((one) => !seen.has(one));
      for (const one of shapes) seen.add(one);
      return isNew;
    }),
  );
}
