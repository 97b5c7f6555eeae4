/** What a body says to a reader that forgives nothing: for telling what no reader could know to be damaged. */
import { parse } from 'yaml';
import type { Format } from './pieces.ts';

/** The value of a body; undefined when the text itself shows that something is wrong, a name twice in one object too. */
export function valueOf(body: string, format: Format): unknown {
  try {
    if (format.startsWith('yaml')) return parse(body, { uniqueKeys: true }) as unknown;
    const value = JSON.parse(format === 'python' ? pythonToJson(body) : body) as unknown;
    return namesIn(body, format) === countNames(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const pythonToJson = (text: string): string =>
  text
    .replaceAll("'", '"')
    .replaceAll(/\bTrue\b/g, 'true')
    .replaceAll(/\bFalse\b/g, 'false')
    .replaceAll(/\bNone\b/g, 'null');

/** How many names stand in the text: strings with a colon behind them. */
function namesIn(body: string, format: Format): number {
  const quoted = format === 'python' ? /'[^']*'(\s*:)?/g : /"(?:[^"\\]|\\.)*"(\s*:)?/g;
  return [...body.matchAll(quoted)].filter(([, colon]) => colon !== undefined).length;
}

function countNames(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + countNames(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [, child]) => sum + 1 + countNames(child), 0);
}
