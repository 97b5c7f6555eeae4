/** The ids that headings of a page get, as the site's Markdown gives them. */

/** The ids of the headings of the second level. */
export function headingIds(body: string): readonly string[] {
  return [...body.matchAll(/^## (.+)$/gm)].map(([, text = '']) =>
    text
      .toLowerCase()
      .replace(/`/g, '')
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}
