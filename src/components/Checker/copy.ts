/** Copies the report as Markdown, without the reader's ids. */
import type { Analysis } from './analysis.ts';

/** Puts the report on the clipboard; says in words how it went. */
export async function copyReport(analysis: Pick<Analysis, 'markdown'>): Promise<string> {
  const text = await analysis.markdown().catch(() => null);
  if (text === null) return 'The report could not be made; try again.';
  try {
    await navigator.clipboard.writeText(text);
    return 'Report copied as Markdown, with ids replaced.';
  } catch {
    return 'The browser did not allow copying.';
  }
}
