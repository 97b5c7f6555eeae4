/** Links the first use of each glossary term in a text of HTML. */

export interface LinkedTerm {
  readonly id: string;
  /** As the glossary writes it: "Route table". */
  readonly words: string;
  readonly href: string;
  /** The id of the note that explains it on the page itself; a term without one leads to the glossary. */
  readonly note?: string;
}

/** Elements whose text stays as it is: code, links, headings, controls, pictures, quotes, and the heads of tables. */
const CLOSED = new Set(
  'a button code dfn figcaption figure h1 h2 h3 h4 label math mark option pre q script select style summary svg th title way-out-question way-out-walk'.split(
    ' ',
  ),
);

/**
 * The text with links. A term is linked once per page, and only in running text; the longest term wins where several fit.
 * @param html our own output: well-formed, attributes quoted
 * @param terms what to look for, in any case and in the plural
 * @param seen ids that the page has linked before; linked ones are added
 */
export function linkTerms(html: string, terms: readonly LinkedTerm[], seen: Set<string>): string {
  const byWords = new Map(terms.map((term) => [term.words.toLowerCase(), term]));
  const words = [...byWords.keys()].sort((a, b) => b.length - a.length).map(escape);
  if (words.length === 0) return html;
  const pattern = new RegExp(`(?<![\\w-])(?:${words.join('|')})(?=s?(?![\\w-]))`, 'giu');
  const open: string[] = [];
  const link = (text: string): string =>
    text.replace(pattern, (found) => {
      const term = byWords.get(found.toLowerCase());
      if (term === undefined || seen.has(term.id)) return found;
      seen.add(term.id);
      return term.note === undefined
        ? `<a class="term" href="${term.href}">${found}</a>`
        : `<button type="button" class="term" popovertarget="${term.note}">${found}</button>`;
    });
  return html
    .split(/(<[^>]*>)/u)
    .map((piece) => {
      if (!piece.startsWith('<')) return open.length === 0 ? link(piece) : piece;
      const [, end, name = ''] = /^<(\/?)([a-z][\w-]*)/iu.exec(piece) ?? [];
      if (!CLOSED.has(name.toLowerCase())) return piece;
      if (end === '/') open.pop();
      else if (!piece.endsWith('/>')) open.push(name);
      return piece;
    })
    .join('');
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
