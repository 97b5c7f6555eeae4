// The start tags of a page with their attributes. The pages are our own output and checked by html-validate, so a
// scan is enough: attributes are quoted, and text never holds a raw `<`.

export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const entities: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>', '#39': "'", '#38': '&' };

const decode = (text: string): string => text.replace(/&([\w#]+);/g, (whole, name: string) => entities[name] ?? whole);

/** Every start tag of a text, in order. */
export function tagsOf(html: string): readonly Tag[] {
  const text = html.replace(/<!--.*?-->/gs, '').replace(/(<script\b[^>]*>)[^<]*(?:<(?!\/script>)[^<]*)*/g, '$1');
  return [...text.matchAll(/<([a-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi)].map(
    ([, name = '', rest = '']) => ({
      name: name.toLowerCase(),
      attributes: new Map(
        [...rest.matchAll(/([^\s"'<>/=]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)].map(
          ([, key = '', double, single, bare]) => [key.toLowerCase(), decode(double ?? single ?? bare ?? '')],
        ),
      ),
    }),
  );
}

/** The fragments that an address may end in on a page: its ids, and the top of the page. */
export const fragmentsOf = (html: string): ReadonlySet<string> =>
  new Set(['', 'top', ...tagsOf(html).flatMap(({ attributes }) => attributes.get('id') ?? [])]);
