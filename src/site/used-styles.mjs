// What a page needs of its style sheet. A kind of page gets the styles of every component that it may show; the rules for
// classes that none of these pages has, and no script of theirs writes, are left out.
// @ts-check

/** A class in a selector; numbers such as `.5rem` are none. */
const CLASS = /\.([a-z_][\w-]*)/gi;

/**
 * The style sheet without the rules whose selectors name a class that is not used.
 * @param {string} css minified: no comments
 * @param {(name: string) => boolean} isUsed whether a class may be on the page
 * @returns {string}
 *
 * @example usedStyles('.a{x:1}.a,.b{y:2}.b{z:3}', (name) => name === 'a') === '.a{x:1}.a{y:2}'
 */
export function usedStyles(css, isUsed) {
  let out = '';
  let from = 0;
  while (from < css.length) {
    const at = nextOf(css, from, '{;}');
    if (css[at] !== '{') {
      out += css.slice(from, at + 1);
      from = at + 1;
      continue;
    }
    const end = closing(css, at);
    const prelude = css.slice(from, at);
    const body = css.slice(at + 1, end);
    out += prelude.startsWith('@') ? atRule(prelude, body, isUsed) : rule(prelude, body, isUsed);
    from = end + 1;
  }
  return out;
}

/**
 * The style sheet without the custom properties that neither it nor the page reads. A picture in the page reads some: its
 * lines are black on black without them.
 * @param {string} css minified
 * @param {(name: string) => boolean} isReadByPage whether the markup or a script names a property, dashes included
 * @returns {string}
 *
 * @example readProperties('a{--x:1;--y:2;z:var(--x)}', () => false) === 'a{--x:1;z:var(--x)}'
 */
export function readProperties(css, isReadByPage) {
  const read = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  const left = css.replaceAll(/(?<=[{;}])(--[\w-]+):[^;{}]*(?:;|(?=\}))/g, (declaration, name) =>
    read.has(name) || isReadByPage(name) ? declaration : '',
  );
  // One that only an unread one read is unread now.
  return left === css ? css : readProperties(left, isReadByPage);
}

/** @param {string} prelude @param {string} body @param {(name: string) => boolean} isUsed */
function atRule(prelude, body, isUsed) {
  // The steps of an animation are no selectors, and fonts have none.
  const inner = /^@(?:media|supports|layer|container|scope)\b/.test(prelude) ? usedStyles(body, isUsed) : body;
  return inner === '' ? '' : `${prelude}{${inner}}`;
}

/** @param {string} prelude @param {string} body @param {(name: string) => boolean} isUsed */
function rule(prelude, body, isUsed) {
  const kept = split(prelude).filter((selector) =>
    [...withoutArguments(selector).matchAll(CLASS)].every(([, name = '']) => isUsed(name)),
  );
  return kept.length === 0 ? '' : `${kept.join(',')}{${body.includes('{') ? usedStyles(body, isUsed) : body}}`;
}

/** A selector without what stands in brackets: `:not(.a)` and `:is(.a, .b)` ask for no class of their own. @param {string} selector */
function withoutArguments(selector) {
  let out = '';
  let depth = 0;
  for (const char of selector) {
    if (char === '(' || char === '[') depth += 1;
    if (depth === 0) out += char;
    if (char === ')' || char === ']') depth -= 1;
  }
  return out;
}

/** The selectors of a list. @param {string} list */
function split(list) {
  const out = [];
  let from = 0;
  while (from <= list.length) {
    const at = nextOf(list, from, ',');
    out.push(list.slice(from, at));
    from = at + 1;
  }
  return out;
}

/** Where one of some characters comes next, outside of strings and brackets; the end when it does not. @param {string} css @param {number} from @param {string} wanted */
function nextOf(css, from, wanted) {
  let depth = 0;
  for (let at = from; at < css.length; at += 1) {
    const char = css[at] ?? '';
    if (char === '\\') at += 1;
    else if (char === '"' || char === "'") at = stringEnd(css, at);
    else if (char === '(' || char === '[') depth += 1;
    else if (char === ')' || char === ']') depth -= 1;
    else if (depth === 0 && wanted.includes(char)) return at;
  }
  return css.length;
}

/** Where the block that opens here ends. @param {string} css @param {number} open */
function closing(css, open) {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    const char = css[at] ?? '';
    if (char === '\\') at += 1;
    else if (char === '"' || char === "'") at = stringEnd(css, at);
    else if (char === '{') depth += 1;
    else if (char === '}' && (depth -= 1) === 0) return at;
  }
  return css.length;
}

/** Where the string that begins here ends. @param {string} css @param {number} start */
function stringEnd(css, start) {
  for (let at = start + 1; at < css.length; at += 1) {
    if (css[at] === '\\') at += 1;
    else if (css[at] === css[start]) return at;
  }
  return css.length;
}
