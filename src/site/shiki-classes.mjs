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

/** @type {import('shiki').ShikiTransformer} */
export const styleToClass = {
  name: 'style-to-class',
  enforce: 'post',
  span(node) {
    const role = /--tk-(?:token-)?([a-z-]+)/.exec(String(node.properties.style ?? ''))?.[1];
    delete node.properties.style;
    if (role && role !== 'foreground') node.properties.class = `tk-${role}`;
  },
  code(node) {
    // Only a span with a role is worth an element: lines and plain text are the text itself.
    node.children = node.children.flatMap(plain);
  },
  pre(node) {
    delete node.properties.style;
    node.properties.class = 'code';
  },
};
