/** A text in HTML cut at its headings of the second level, so that a page can order the parts as a reader needs them. */

/**
 * The parts by the id of their heading; what stands before the first heading has the id ''.
 * @example splitSections('<p>a</p><h2 id="b">B</h2><p>c</p>') // Map { '' → '<p>a</p>', 'b' → '<h2 id="b">B</h2><p>c</p>' }
 */
export function splitSections(html: string): ReadonlyMap<string, string> {
  const parts = html.split(/(?=<h2[\s>])/u);
  return new Map(parts.map((part) => [/^<h2[^>]* id="([^"]*)"/u.exec(part)?.[1] ?? '', part]));
}
