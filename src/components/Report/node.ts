/** A tree of elements as plain data: drawn to the page by `to-dom.ts`, to a string at build time by `to-html.ts`. */
export interface Node {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly Child[];
}

export type Child = Node | string;
export type Attrs = Readonly<Record<string, string | number | boolean | null | undefined>>;
type Given = Child | null | readonly (Child | null)[];

/** Makes one node; `null` children are left out, an attribute that is `false`, `null` or `undefined` is not set. */
export function h(tag: string, attrs: Attrs | null, ...children: readonly Given[]): Node {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(attrs ?? {})) {
    if (value === true) kept[name] = '';
    else if (value !== false && value !== null && value !== undefined) kept[name] = String(value);
  }
  return { tag, attrs: kept, children: children.flat().filter(isShown) };
}

function isShown(child: Child | null): child is Child {
  return child !== null && child !== '';
}

/** The words of a tree without its elements, as a reader would hear them. */
export function textOf(child: Child): string {
  return typeof child === 'string' ? child : child.children.map(textOf).join('');
}
