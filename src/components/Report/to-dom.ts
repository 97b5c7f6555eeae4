import type { Child, Node } from './node.ts';

/** Draws a tree with `createElement` and text nodes only: nothing that was pasted is ever read as markup. */
export function toDom(child: Child, page: Document): Element | Text {
  if (typeof child === 'string') return page.createTextNode(child);
  const element = elementOf(child, page);
  for (const inner of child.children) element.append(toDom(inner, page));
  return element;
}

/** The element of a node without its children. */
export function elementOf({ tag, attrs }: Node, page: Document): Element {
  const element = page.createElement(tag);
  for (const [name, value] of Object.entries(attrs)) element.setAttribute(name, value);
  return element;
}
