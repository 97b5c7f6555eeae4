/** CloudTrail events: camelCase names like the wire's, lists as `{items: […]}`, one resource per event (BAD-12). */
import { listNode, objectNode } from '../../tree.ts';
import type { ListNode, Node, ObjectNode } from '../../tree.ts';
import { isUsedSwitch } from '../../../aws/names.ts';
import { wireListName, wireName, wireSingle } from '../wire-names.ts';

/** Whether names like these stand at the top of an event, or of a camelCase answer. */
export function isCloudTrail(keys: readonly string[]): boolean {
  return (
    keys.includes('responseElements') ||
    (keys.includes('eventSource') && keys.includes('eventName')) ||
    (keys.includes('Records') && keys.length < 4) ||
    keys.some((key) => (key.endsWith('Set') && wireListName(key) !== null) || wireSingle(key) !== null)
  );
}

/** Whether the names are those of an answer to a describe call, whatever turned it into JSON: no event is around it. */
export function isAnswer(keys: readonly string[]): boolean {
  const isEvent = ['responseElements', 'eventSource', 'eventName', 'Records'].some((key) => keys.includes(key));
  return !isEvent && keys.some((key) => key.endsWith('Set') && wireListName(key) !== null);
}

/** The resources of events, in the command line's shape; each list holds what the events show, and more may exist. */
export function cloudTrailDocuments(root: Node): ObjectNode[] {
  const events = root.kind === 'list' ? root.items : root.kind === 'object' ? eventsOf(root) : [];
  return events.flatMap((event) => (event.kind === 'object' ? eventDocument(event) : []));
}

function eventsOf(root: ObjectNode): readonly Node[] {
  const records = root.entries.get('Records');
  return records?.kind === 'list' ? records.items : [root];
}

function eventDocument(event: ObjectNode): ObjectNode[] {
  let response: Node | undefined = event.entries.has('eventName')
    ? event.entries.get('responseElements')
    : (event.entries.get('responseElements') ?? event);
  if (response?.kind !== 'object') return [];
  // Some calls wrap once more: CreateNatGatewayResponse.
  const [wrapped] = [...response.entries].filter(([key]) => key.endsWith('Response'));
  if (wrapped?.[1].kind === 'object') response = wrapped[1];
  const document = objectNode(response.start);
  document.end = response.end;
  for (const [key, child] of response.entries) {
    const single = wireSingle(key);
    if (key === 'requestId' || key === '_return' || key === '@xmlns') continue;
    if (single !== null && child.kind === 'object') {
      const list = listNode(child.start, [convert(child, single)]);
      list.end = child.end;
      list.incomplete = true;
      document.entries.set(single, list);
    } else addEntry(document, key, child);
  }
  return document.entries.size > 0 ? [document] : [];
}

function convert(node: Node, name: string): Node {
  if (node.kind === 'scalar') {
    if (isUsedSwitch(name) && typeof node.value === 'string' && /^(?:true|false)$/.test(node.value))
      node.value = node.value === 'true';
    return node;
  }
  if (node.kind === 'list') {
    node.items = node.items.map((item) => convert(item, name));
    return node;
  }
  const converted = objectNode(node.start);
  converted.end = node.end;
  converted.incomplete = node.incomplete;
  for (const [key, child] of node.entries) addEntry(converted, key, child);
  return converted;
}

function addEntry(target: ObjectNode, key: string, child: Node): void {
  const listName = wireListName(key);
  const name = listName ?? wireName(key);
  const items = itemsOf(child);
  if (items !== null) {
    items.items = items.items.map((item) => convert(item, name));
    target.entries.set(name, items);
  } else if (listName !== null && child.kind === 'object') {
    const list = listNode(child.start, child.entries.size === 0 ? [] : [convert(child, name)]);
    list.end = child.end;
    target.entries.set(name, list);
  } else if (!(child.kind === 'scalar' && child.value === null)) target.entries.set(name, convert(child, name));
}

/** The list of `{"items": […]}` or `{"item": […]}`. */
function itemsOf(node: Node): ListNode | null {
  if (node.kind !== 'object') return null;
  const items = node.entries.get('items') ?? node.entries.get('item');
  if (items?.kind === 'list') return items;
  // A library that turns XML into JSON makes no list of one element.
  if (items === undefined || node.entries.size > 1) return null;
  const list = listNode(items.start, [items]);
  list.end = items.end;
  return list;
}
