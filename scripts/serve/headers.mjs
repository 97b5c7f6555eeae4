// The `_headers` file of static hosts: a path pattern on a line of its own, then indented `Name: value` lines.
// @ts-check

/** @typedef {{ matches: (path: string) => boolean, headers: readonly (readonly [string, string])[] }} HeaderRule */

/** A pattern is a path in which `*` stands for any rest; only a last `*` is in use. @param {string} pattern */
const matcher = (pattern) => {
  const star = pattern.indexOf('*');
  if (star === -1) return (/** @type {string} */ path) => path === pattern;
  const start = pattern.slice(0, star);
  return (/** @type {string} */ path) => path.startsWith(start);
};

/**
 * Reads the rules of a headers file; comments and lines that are no header are left out.
 * @param {string} text
 * @returns {HeaderRule[]}
 */
export function readHeaderRules(text) {
  /** @type {{ matches: (path: string) => boolean, headers: [string, string][] }[]} */
  const rules = [];
  for (const line of text.split(/\r?\n/)) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ matches: matcher(content), headers: [] });
      continue;
    }
    const colon = content.indexOf(':');
    if (colon > 0) rules.at(-1)?.headers.push([content.slice(0, colon).toLowerCase(), content.slice(colon + 1).trim()]);
  }
  return rules;
}

/**
 * The headers of one page: of every rule that matches, values of the same name joined by a comma, as hosts do.
 * @param {readonly HeaderRule[]} rules
 * @param {string} path
 * @returns {Record<string, string>}
 */
export function headersFor(rules, path) {
  /** @type {Record<string, string>} */
  const result = {};
  for (const rule of rules.filter((candidate) => candidate.matches(path))) {
    for (const [name, value] of rule.headers) result[name] = name in result ? `${result[name]}, ${value}` : value;
  }
  return result;
}
