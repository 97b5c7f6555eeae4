/** Answers of the EC2 Query API: camelCase names and `<xxxSet><item>` lists, turned into the command line's shape (FMT-6). */
import { keepsWhenIncomplete } from '../../incomplete/keep.ts';
import { listNode, objectNode, scalarNode } from '../../tree.ts';
import type { ListNode, Node, ObjectNode } from '../../tree.ts';
import { typedScalar } from '../text/fields.ts';
import { wireListName, wireName } from '../wire-names.ts';
import type { XmlElement } from './tags.ts';

/** A node of an element; `name` is the element's name in JSON. */
export function xmlNode(element: XmlElement, name: string): ObjectNode {
  const node = objectNode(element.start);
  node.end = element.end;
  node.incomplete = element.incomplete || isMixed(element);
  for (const child of element.children) {
    if (child.name === 'requestId' || child.name === 'ResponseMetadata') continue;
    const listName = wireListName(child.name);
    const isList =
      listName !== null ||
      (child.children.length > 0 && child.children.every((item) => item.name === 'item' || item.name === 'member'));
    const key = listName ?? wireName(child.name);
    if (isList) node.entries.set(key, xmlList(child, key));
    else if (child.children.length > 0) {
      const inner = xmlNode(child, key);
      if (child.incomplete) node.incomplete = true;
      node.entries.set(key, inner);
    } else if (child.incomplete) node.incomplete = true;
    else if (child.text !== '')
      node.entries.set(key, scalarNode(typedScalar(key, child.text, name), child.textStart, child.textEnd));
  }
  return node;
}

function xmlList(element: XmlElement, name: string): ListNode {
  const list = listNode(element.start);
  list.end = element.end;
  // What stands in a list is elements, and nothing beside them.
  list.incomplete =
    element.incomplete || element.text !== '' || !element.children.every((item) => LIST_ITEMS.has(item.name));
  for (const item of element.children) {
    const node: Node =
      item.children.length > 0 || item.text === ''
        ? xmlNode(item, name)
        : scalarNode(typedScalar(name, item.text, null), item.textStart, item.textEnd);
    if (isMixed(item) || (item.incomplete && !keepsWhenIncomplete(node))) list.incomplete = true;
    else list.items.push(node);
  }
  return list;
}

const LIST_ITEMS: ReadonlySet<string> = new Set(['item', 'member']);

/**
 * Whether an element has a part twice, or elements of a list beside parts of its own: two elements that ran into one, and
 * which values belong together is not known (BAD-17).
 */
function isMixed({ children }: XmlElement): boolean {
  const seen = new Set<string>();
  let items = 0;
  for (const { name } of children) {
    if (LIST_ITEMS.has(name)) items += 1;
    else if (seen.has(name)) return true;
    seen.add(name);
  }
  return items > 0 && items < children.length;
}

/** Where an element has a part twice; null where none does. */
export function mixedAt(element: XmlElement): number | null {
  if (isMixed(element)) return element.start;
  for (const child of element.children) {
    const at = mixedAt(child);
    if (at !== null) return at;
  }
  return null;
}

/** An error is a few lines; what is longer is something else of the same name. */
const MAX_ERROR = 4000;

/** How much is read of an element: an answer of the EC2 Query API and a list out of one as a whole, an error briefly, others not at all. */
export function xmlReach(name: string): number {
  if (wireListName(name) !== null || name.endsWith('Response')) return Number.POSITIVE_INFINITY;
  return ERRORS.test(name) ? MAX_ERROR : 0;
}

const ERRORS = /^(?:Response|ErrorResponse|Error|Errors)$/;

/** The code of an error answer; null when the answer is data. */
export function xmlErrorCode(root: XmlElement): string | null {
  const find = (element: XmlElement, depth: number): XmlElement | undefined =>
    element.name === 'Error'
      ? element
      : depth > 3
        ? undefined
        : element.children.map((child) => find(child, depth + 1)).find((found) => found !== undefined);
  if (!ERRORS.test(root.name)) return null;
  return find(root, 0)?.children.find((child) => child.name === 'Code')?.text ?? null;
}
