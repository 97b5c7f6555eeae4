/** Copies the report as Markdown, without the reader's ids. */
import type { Report } from '../../analyzer/report/types.ts';

/** Puts the report on the clipboard; says in words how it went. */
export async function copyReport(report: Report): Promise<string> {
  const { toMarkdown } = await import('../../analyzer/report/to-markdown.ts');
  try {
    await navigator.clipboard.writeText(toMarkdown(report));
    return 'Report copied as Markdown, with ids replaced.';
  } catch {
    return 'The browser did not allow copying.';
  }
}
