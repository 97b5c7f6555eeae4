// Shiki without style attributes: the theme names each token's role, the transformer turns the role into a class
// (`tk-keyword`), and the colours live in the site's tokens.
import { createCssVariablesTheme } from 'shiki';

export const theme = createCssVariablesTheme({ name: 'roles', variablePrefix: '--tk-', fontStyle: false });

/** @type {import('shiki').ShikiTransformer} */
export const styleToClass = {
  name: 'style-to-class',
  enforce: 'post',
  span(node) {
    const role = /--tk-(?:token-)?([a-z-]+)/.exec(String(node.properties.style ?? ''))?.[1];
    delete node.properties.style;
    if (role && role !== 'foreground') node.properties.class = `tk-${role}`;
  },
  line(node) {
    // A span without a role needs no element of its own.
    node.children = node.children.flatMap((child) =>
      child.type === 'element' && child.tagName === 'span' && Object.keys(child.properties).length === 0
        ? child.children
        : [child],
    );
  },
  pre(node) {
    delete node.properties.style;
    node.properties.class = 'code';
  },
};
