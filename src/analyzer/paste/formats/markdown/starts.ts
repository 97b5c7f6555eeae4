/** Where a table with bars starts, as Markdown has it, and psql: at a row of cells above a row of dashes. */
import type { FormatReader } from '../../format-reader.ts';
import { lineBelow } from '../line-below.ts';

export const starts: FormatReader['starts'] = (line, state) => {
  const below = lineBelow(line, state).trim();
  if (!line.text.includes('|')) return null;
  const isMarkdown = below.includes('|') && below.includes('-') && /^[\s|:-]{5,2000}$/.test(below);
  return isMarkdown || isPsql(line.text, below) ? line.start : null;
};

/** Names with bars between them and none around, above dashes with a plus below each bar. */
function isPsql(names: string, below: string): boolean {
  const parts = below.length > 2000 ? [] : below.split('+');
  const bars = names.split('|').length;
  return (
    !/^\||\|$/.test(names) && parts.length === bars && parts.length > 1 && parts.every((part) => /^-{3,}$/.test(part))
  );
}
