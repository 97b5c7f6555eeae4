/** The text of a page's source without its marks, for what searches it. */

/** A part of a text under one heading of the second level; the first has none. */
export interface TextPart {
  /** The heading as written, '' for what stands before the first one. */
  readonly heading: string;
  readonly text: string;
}

/**
 * The parts of an MDX text as plain words, in their order. Pictures are left out: their words stand beside them.
 * @example textParts('Hello *you*.\n\n## Why\n\nSo.') // [{ heading: '', text: 'Hello you.' }, { heading: 'Why', text: 'So.' }]
 */
export function textParts(mdx: string): TextPart[] {
  return mdx
    .replace(/^```mermaid\n(?:(?!```).*\n)*```$/gmu, '')
    .split(/^(?=## )/mu)
    .map((part) => {
      const [, heading = ''] = /^## ([^\n]*)/u.exec(part) ?? [];
      return { heading: words(heading), text: words(part.replace(/^## [^\n]*/u, '')) };
    })
    .filter(({ heading, text }) => heading !== '' || text !== '');
}

/** One text without marks of Markdown, elements and fences, on one line. */
export function words(mdx: string): string {
  return mdx
    .replace(/^```.*$/gmu, ' ')
    .replace(/<Finding id="([^"]*)" \/>/gu, '$1')
    .replace(/<\/?[A-Z][^<>]*>/gu, ' ')
    .replace(/\[([^\]\n]*)\]\([^)\n]*\)/gu, '$1')
    .replace(/^(?:#{1,6} |[-*] |\d+\. |> )/gmu, '')
    .replace(/^\|[\s:|-]*\|$/gmu, ' ')
    .replace(/\|/gu, ' ')
    .replace(/\*\*?|`/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
