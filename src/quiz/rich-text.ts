/** The little markup that questions may use, as safe HTML: paragraphs and `code`. Everything else is text. */

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as HTML or XML, in an element or between double quotes. */
export const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

/** One line of text with its `code` marked up. A backtick without a partner stays a backtick. */
export function inlineHtml(text: string): string {
  return escape(text.replace(/\s+/g, ' ').trim()).replace(/`([^`]+)`/g, '<code>$1</code>');
}

/** The paragraphs of a text, which blank lines separate. */
export function paragraphsHtml(text: string): string {
  return text
    .split(/\n[^\S\n]*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${inlineHtml(paragraph)}</p>`)
    .join('');
}
