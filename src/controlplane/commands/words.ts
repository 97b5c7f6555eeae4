/** The words of a shell line: quotes and backslashes as bash reads them, no expansion of anything. */

/**
 * @returns the words; null when a quote is not closed
 * @example words("aws ec2 create-route --nat-gateway-id '<new NAT gateway>'") // […, '<new NAT gateway>']
 */
export function words(line: string): string[] | null {
  const out: string[] = [];
  let word: string | null = null;
  for (let i = 0; i < line.length; i++) {
    const c = line.charAt(i);
    if (c === "'" || c === '"') {
      const end = endOfQuote(line, i);
      if (end < 0) return null;
      word = (word ?? '') + unquoted(line.slice(i + 1, end), c);
      i = end;
    } else if (c === '\\') {
      // A backslash before the end of a line joins it with the next one, on Windows, too.
      if (line.startsWith('\r\n', i + 1)) i++;
      const next = line.charAt(++i);
      if (next !== '\n') word = (word ?? '') + next;
    } else if (c.trim() === '') {
      if (word !== null) out.push(word);
      word = null;
    } else word = (word ?? '') + c;
  }
  return word === null ? out : [...out, word];
}

function endOfQuote(line: string, start: number): number {
  const quote = line.charAt(start);
  for (let i = start + 1; i < line.length; i++) {
    if (line.charAt(i) === '\\' && quote === '"') i++;
    else if (line.charAt(i) === quote) return i;
  }
  return -1;
}

/** Inside double quotes a backslash keeps what would mean something there. */
const unquoted = (text: string, quote: string): string =>
  quote === '"' ? text.replaceAll(/\\(["\\$`])/g, '$1') : text;
