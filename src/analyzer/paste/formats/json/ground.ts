/** The ground outside all brackets: whole documents side by side, or the inside of one whose start was cut off. */
import { listNode, objectNode } from '../../tree.ts';
import type { Node } from '../../tree.ts';
import { keepsWhenIncomplete, listName } from '../../incomplete/keep.ts';
import { holdsFlatElement } from '../../../aws/flat-answers.ts';

/** What stands outside every bracket: whole documents, or the inside of something whose start was cut off. */
export interface Ground {
  items: Node[];
  entries: Map<string, Node>;
  /** A bracket closed that never opened: the start was cut off. */
  missesStart: boolean;
  /** A name whose value has not come yet. */
  key: string | null;
  /** A comma was read and nothing since. */
  comma: boolean;
  /** After the last thing that was read. */
  end: number;
}

/** Documents of what stood outside brackets: values side by side, or one whose start or braces are missing. */
export function groundRoots(ground: Ground, start: number): Node[] {
  const containers = ground.items.filter((item) => item.kind !== 'scalar');
  if (ground.entries.size > 0) {
    const holdsLists = [...ground.entries.values()].some((entry) => entry.kind !== 'scalar');
    for (const item of containers) {
      const name = item.kind === 'list' ? listName(item) : null;
      if (name !== null && !ground.entries.has(name)) ground.entries.set(name, item);
    }
    const node = objectNode(start, ground.entries);
    node.end = ground.end;
    node.incomplete = true;
    return holdsLists || containers.length > 0 || holdsFlatElement(ground.entries) ? [node] : [];
  }
  if (ground.missesStart && containers.length > 1) {
    const list = listNode(
      containers[0]?.start ?? start,
      containers.filter((item) => !('incomplete' in item && item.incomplete) || keepsWhenIncomplete(item)),
    );
    list.end = ground.end;
    list.incomplete = true;
    return [list];
  }
  return containers;
}

/** The next character that is not white space. */
export function skipToCode(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && ' \t\r\n'.includes(text.charAt(at))) at += 1;
  return at;
}
