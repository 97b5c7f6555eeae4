/** A large tree drawn a part at a time, so that no part keeps the page from answering. */
import type { Child } from './node.ts';
import { elementOf, toDom } from './to-dom.ts';

/** How many elements and texts one slice adds; laid out, they take a fraction of what a reader notices. */
export const SLICE = 600;

/** The elements and texts of a tree. */
export function countOf(child: Child): number {
  if (typeof child === 'string') return 1;
  return child.children.reduce((sum, inner) => sum + countOf(inner), 1);
}

/** Appends `trees` to `place` in order and stops after each slice; what is small enough is appended whole. */
export function* slices(trees: readonly Child[], place: Element, most = SLICE): Generator<number, void, undefined> {
  const page = place.ownerDocument;
  let drawn = 0;
  const put = function* (child: Child, into: Element): Generator<number, void, undefined> {
    const count = countOf(child);
    if (typeof child === 'string' || count <= most) {
      if (drawn > 0 && drawn + count > most) {
        yield drawn;
        drawn = 0;
      }
      into.append(toDom(child, page));
      drawn += count;
      return;
    }
    const element = elementOf(child, page);
    into.append(element);
    drawn += 1;
    for (const inner of child.children) yield* put(inner, element);
  };
  for (const tree of trees) yield* put(tree, place);
  if (drawn > 0) yield drawn;
}
