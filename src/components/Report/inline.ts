import { h } from './node.ts';
import type { Child, Node } from './node.ts';

// Words between backticks, AWS resource ids (`rtb-0ab…`, also shortened ones of documents), and CIDRs of both
// families. Each alternative starts with a literal or a bounded class, so the pattern cannot backtrack far.
const CODE =
  /`([^`\n]{1,200})`|\b[a-z]{2,8}-(?:0[0-9a-f]{7,16}|[1-9a-f][0-9a-f]{7,16})\b|(?<![\w.:])(?:(?:\d{1,3}\.){3}\d{1,3}(?:\/\d{1,2})?|(?=[0-9a-f]{0,4}:)[0-9a-f:]{2,39}\/\d{1,3})(?![\w/])/gu;

/** Splits a sentence into text and `<code>`, so that ids and addresses stand out and do not break badly. */
export function inline(text: string): readonly Child[] {
  const out: Child[] = [];
  let from = 0;
  for (const match of text.matchAll(CODE)) {
    if (match.index > from) out.push(text.slice(from, match.index));
    out.push(h('code', match[0].includes('-') && !match[1] ? { class: 'id' } : null, match[1] ?? match[0]));
    from = match.index + match[0].length;
  }
  if (from < text.length) out.push(text.slice(from));
  return out;
}

/** One paragraph per line of a text. */
export function paragraphs(text: string, className?: string): readonly Node[] {
  return text
    .split(/\n+/u)
    .filter((line) => line.trim() !== '')
    .map((line) => h('p', { class: className }, inline(line)));
}
