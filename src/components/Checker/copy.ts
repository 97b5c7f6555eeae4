/** Copies the report as Markdown, without the reader's ids. */
import { copied } from '../TakeAway/take-away.ts';
import type { Analysis } from './analysis.ts';

/** Puts the report on the clipboard; says in words how it went. */
export async function copyReport(analysis: Pick<Analysis, 'markdown'>): Promise<string> {
  const text = await analysis.markdown().catch(() => null);
  if (text === null) return 'The report could not be made; try again.';
  return (await copied(text)) ? 'Report copied as Markdown, with ids replaced.' : 'The browser did not allow copying.';
}
