import type { Child } from './node.ts';

const VOID_TAGS: ReadonlySet<string> = new Set(['br', 'hr', 'wbr', 'input']);

/** Writes a tree as HTML; every text and attribute value is escaped, so what was pasted stays text. */
export function toHtml(child: Child): string {
  if (typeof child === 'string') return escapeText(child);
  const attrs = Object.entries(child.attrs)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeAttribute(value)}"`))
    .join('');
  if (VOID_TAGS.has(child.tag)) return `<${child.tag}${attrs}>`;
  return `<${child.tag}${attrs}>${child.children.map(toHtml).join('')}</${child.tag}>`;
}

// A NUL is not allowed in HTML text, and a carriage return would not survive the parser.
function escapeText(text: string): string {
  return text
    .replaceAll('\0', '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
