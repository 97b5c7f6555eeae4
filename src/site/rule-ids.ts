/** Finds rule ids in text: in the analyzer's sources, and in the titles of tests. */
const FAMILIES = 'FN|V6|RT|SEL|TGT|NAT|NI|SG|NACL|VPCE|DNS|BPA|ENC|FW|SH|MIX|AZ|SYM|COST|PEER|FMT|BAD';
const ID = new RegExp(`\\b(?:${FAMILIES})-\\d+[a-z]?\\b`, 'g');
const RANGE = new RegExp(`\\b(?<family>${FAMILIES})-(?<from>\\d+) to (?:${FAMILIES})-(?<to>\\d+)\\b`, 'g');

/** Every rule id that a text names; “NAT-1 to NAT-3” names all three. */
export function rulesIn(text: string): ReadonlySet<string> {
  const ids = new Set(text.match(ID));
  for (const { groups } of text.matchAll(RANGE)) {
    const { family = '', from = '', to = '' } = groups ?? {};
    for (let n = Number(from); n <= Number(to); n++) ids.add(`${family}-${String(n)}`);
  }
  return ids;
}

/** A file with tests that hold a rule, and how many of its titles name the rule. */
export interface Holder {
  readonly file: string;
  readonly count: number;
}

/** For each rule id the test files whose titles name it, most titles first. */
export function holders(files: Readonly<Record<string, string>>): ReadonlyMap<string, readonly Holder[]> {
  const all = new Map<string, Holder[]>();
  for (const [file, text] of Object.entries(files)) {
    const counts = new Map<string, number>();
    for (const title of titlesIn(text)) for (const id of rulesIn(title)) counts.set(id, (counts.get(id) ?? 0) + 1);
    for (const [id, count] of counts) all.set(id, [...(all.get(id) ?? []), { file, count }]);
  }
  for (const list of all.values()) list.sort((a, b) => b.count - a.count || a.file.localeCompare(b.file));
  return all;
}

/**
 * What a test file calls its cases: quoted text of several words on one line, and the ids of a case's `rules: […]`.
 * A quoted id alone is an expectation, not a title.
 */
function titlesIn(text: string): readonly string[] {
  const code = text.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
  const quoted = code.match(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\\n]|\\.)*`/g) ?? [];
  const lists = code.match(/\brules: \[[^\]]*\]/g) ?? [];
  return [...quoted.filter((literal) => /\w \S/.test(literal)), ...lists];
}
