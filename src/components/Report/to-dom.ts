import type { Child } from './node.ts';

/** Draws a tree with `createElement` and text nodes only: nothing that was pasted is ever read as markup. */
export function toDom(child: Child, page: Document): Element | Text {
  if (typeof child === 'string') return page.createTextNode(child);
  const element = page.createElement(child.tag);
  for (const [name, value] of Object.entries(child.attrs)) element.setAttribute(name, value);
  for (const inner of child.children) element.append(toDom(inner, page));
  return element;
}
