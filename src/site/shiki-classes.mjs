// Shiki without style attributes: the theme names each token's role, the transformer turns the role into a class
// (`tk-keyword`), and the colours live in the site's tokens.
import { createCssVariablesTheme } from 'shiki';

export const theme = createCssVariablesTheme({ name: 'roles', variablePrefix: '--tk-', fontStyle: false });

/**
 * What stands in a line of code, without the spans that say nothing.
 * @param {import('hast').ElementContent} child
 * @returns {import('hast').ElementContent[]}
 */
function plain(child) {
  if (child.type !== 'element' || child.tagName !== 'span') return [child];
  if (String(child.properties.class ?? '').startsWith('tk-')) return [child];
  return child.children.flatMap(plain);
}

/**
 * Neighbours of one role are one span.
 * @param {import('hast').ElementContent[]} done
 * @param {import('hast').ElementContent} next
 * @returns {import('hast').ElementContent[]}
 */
function join(done, next) {
  const last = done.at(-1);
  const same = last?.type === 'element' && next.type === 'element' && last.properties.class === next.properties.class;
  if (!same) return [...done, next];
  last.children.push(...next.children);
  return done;
}

/**
 * Words of a command that go to the next line whole: browsers break behind any hyphen, and `--` at the end of a line reads as an
 * option of that name.
 * @param {import('hast').ElementContent} node
 * @returns {import('hast').ElementContent[]}
 */
function wholeWords(node) {
  if (node.type === 'element') return [{ ...node, children: node.children.flatMap(wholeWords) }];
  if (node.type !== 'text') return [node];
  return node.value.split(/(\s+)/).map((value) => {
    /** @type {import('hast').Text} */
    const text = { type: 'text', value };
    return value.startsWith('--')
      ? { type: 'element', tagName: 'span', properties: { class: 'command-word' }, children: [text] }
      : text;
  });
}

/** @type {import('shiki').ShikiTransformer} */
export const styleToClass = {
  name: 'style-to-class',
  enforce: 'post',
  tokens(lines) {
    // A placeholder such as <private subnet> is one thing to replace; the shell grammar sees two redirections.
    for (const line of lines) {
      const text = line.map((token) => token.content).join('');
      const places = [...text.matchAll(/<[a-z][^<>]*>/g)].map((match) => [match.index, match.index + match[0].length]);
      let at = 0;
      for (const token of line) {
        const inside = places.some(([start = 0, end = 0]) => at + token.content.length > start && at < end);
        if (inside) token.color = 'var(--tk-token-constant)';
        at += token.content.length;
      }
    }
  },
  span(node) {
    const role = /--tk-(?:token-)?([a-z-]+)/.exec(String(node.properties.style ?? ''))?.[1];
    delete node.properties.style;
    if (role && role !== 'foreground') node.properties.class = `tk-${role}`;
  },
  code(node) {
    // Only a span with a role is worth an element: lines and plain text are the text itself.
    const children = node.children.flatMap(plain).reduce(join, []);
    node.children = this.options.lang === 'sh' ? children.flatMap(wholeWords) : children;
  },
  pre(node) {
    delete node.properties.style;
    node.properties.class = 'code';
  },
};
