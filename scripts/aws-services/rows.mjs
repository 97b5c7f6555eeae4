// Puts the sources together: one row a service.
// @ts-check

/**
 * @typedef {import('./botocore.mjs').Model} Model
 * @typedef {import('./botocore.mjs').Listed} Listed
 * @typedef {import('./links.mjs').Links} Links
 * @typedef {{ name: string, link: string, hosts: string[], said: string[] }} Row
 */

/** As the analyzer compares names: small letters and digits, without the maker's name. @param {string} text */
export const bare = (text) =>
  text
    .toLowerCase()
    .replace(/^(?:aws|amazon)[\s_-]?/, '')
    .replaceAll(/[^a-z0-9]/g, '');

/** Marks of a PrivateLink name: none known, the ordinary form, with one of FIPS beside it, or the form itself. @param {Links} links @param {string} name */
const mark = (links, name) => {
  const template = links.template(name);
  if (template === null) return '';
  const form = template === 'com.amazonaws.*.' ? '' : template;
  return `${links.isFips(name) ? 'f' : 'p'}${form}`;
};

/** @param {readonly Model[]} models @param {readonly Listed[]} list @param {Links} links @returns {Row[]} */
export function makeRows(models, list, links) {
  /** @type {Map<string, { hosts: Set<string>, said: Set<string> }>} */
  const rows = new Map();
  const add = (/** @type {string} */ name, /** @type {string} */ host, /** @type {readonly string[]} */ said) => {
    const row = rows.get(name) ?? { hosts: new Set(), said: new Set() };
    rows.set(name, row);
    row.hosts.add(host);
    for (const one of said) row.said.add(bare(one));
  };
  const partsOf = new Map(models.map(({ prefix, hostPrefixes }) => [prefix, hostPrefixes.map((p) => p + prefix)]));
  /** What a label stands for; several names where only its parts have one. @param {string} label */
  const nameOf = (label) => {
    const own = links.ofLabel(label);
    const parts = (partsOf.get(label) ?? []).filter((part) => links.ofLabel(part) !== null);
    const named = [...new Set(parts.map((part) => links.ofLabel(part) ?? part))];
    return own === null && named.length > 1 ? `?${named.join(' ')}` : (own ?? label);
  };
  const labels = new Set([...list.map(({ key }) => key), ...models.map(({ prefix }) => prefix)]);
  for (const { prefix, names } of models) {
    add(nameOf(prefix), prefix, names);
    for (const part of partsOf.get(prefix) ?? []) add(links.ofLabel(part) ?? part, part, []);
  }
  for (const { key, labels: others } of list) {
    // A key that is called at another service's host is a name for that one.
    const isOther = others.length > 0 && !others.includes(key) && labels.has(others[0] ?? '');
    const home = isOther ? (others[0] ?? key) : key;
    add(nameOf(home), home, [key]);
    for (const label of others) if (!labels.has(label)) add(links.ofLabel(label) ?? nameOf(key), label, []);
  }
  // It has a gateway endpoint alone, and hosts that name a zone.
  add('s3express', 's3express-control', ['S3 Express One Zone']);
  for (const name of links.names) if (!rows.has(name)) add(name, name.split('.').reverse().join('.'), []);
  return [...rows]
    .map(([name, { hosts, said }]) => ({
      name,
      link: mark(links, name),
      hosts: [...hosts].sort(),
      said: [...said].filter((one) => one !== bare(name)).sort(),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
