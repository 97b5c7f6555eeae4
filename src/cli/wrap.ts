/** Sentences as lines of a terminal. */

const WIDTH = 100;

/** Words wrapped at the terminal's usual width. */
export function wrap(text: string, indent: string, lead = ''): string[] {
  const out: string[] = [];
  let line = indent + lead;
  const next = indent + ' '.repeat(lead.length);
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length + 1 > WIDTH && line.trim() !== lead.trim()) {
      out.push(line.trimEnd());
      line = next;
    }
    line += `${word} `;
  }
  out.push(line.trimEnd());
  return out;
}
