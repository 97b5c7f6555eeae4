/** What of a cut object is still a fact: a table's other routes are, half a route is not (BAD-3, BAD-4). */
import { RESOURCES } from '../../aws/resources.ts';
import { instance } from '../../aws/resources/instance.ts';
import { isListField } from '../../aws/schema.ts';
import type { Field } from '../../aws/schema.ts';
import { DESTINATIONS, TARGET_FIELDS } from '../../aws/targets.ts';
import type { ListNode, Node, ObjectNode } from '../tree.ts';

/** What a reservation holds. */
const INSTANCES = instance.wrappers[0] ?? '';

/** Lists whose elements hold a list of what was asked for. */
export const HELD_IN: ReadonlySet<string> = new Set(['Reservations']);

/** Resources whose lists are facts one by one: keep them cut. A half-printed gateway or subnet would mislead. */
const KEPT_WHEN_INCOMPLETE = RESOURCES.flatMap(({ idField, facts }) =>
  idField === null || facts === undefined ? [] : [{ id: idField, lists: facts }],
);

/** Ids that the associations of a resource repeat: they come first in JSON, the resource's own id may be cut off. */
const REPEATED_IDS = RESOURCES.flatMap(({ idField, fields }) =>
  idField !== null && hasField(fields['Associations'], idField) ? [idField] : [],
);

/** Whether the elements of a list have a field. */
function hasField(list: Field | undefined, name: string): boolean {
  return list !== undefined && isListField(list) && typeof list[0] !== 'string' && Object.hasOwn(list[0], name);
}

/** Whether a cut element of a list is worth keeping. */
export function keepsWhenIncomplete(node: Node): boolean {
  if (node.kind !== 'object') return false;
  if (node.entries.get(INSTANCES)?.kind === 'list') return true;
  if (repeatsId(node)) return true;
  return KEPT_WHEN_INCOMPLETE.some(
    ({ id, lists }) => node.entries.has(id) && lists.some((list) => node.entries.get(list)?.kind === 'list'),
  );
}

function repeatsId(node: ObjectNode): boolean {
  const associations = node.entries.get('Associations');
  const first = associations?.kind === 'list' ? associations.items[0] : undefined;
  return first?.kind === 'object' && REPEATED_IDS.some((id) => first.entries.has(id));
}

/** Whether an element that its author shortened (`…`) still says what it must: a route its destination and its target. */
export function saysEnough(node: ObjectNode): boolean {
  const isRoute = [...node.entries.keys()].some((key) => key.startsWith('Destination'));
  if (isRoute) return TARGET_FIELDS.some((key) => node.entries.has(key));
  if (node.entries.has('RuleNumber') || node.entries.has('RuleAction')) return false;
  return ![...node.entries.keys()].some((key) => key === 'IpProtocol');
}

/** The marks of lists. */
const MARKS = RESOURCES.flatMap(({ mark, wrappers: [wrapper], fields }) =>
  mark === undefined || wrapper === undefined ? [] : [{ mark, wrapper, isList: isListField(fields[mark] ?? '') }],
);

/** Names of lists by what their elements carry, for a list whose name was cut off at the start. */
const LIST_NAMES: readonly (readonly [field: string, list: string])[] = [
  // A list in an element says more than a field.
  ...MARKS.filter(({ isList }) => isList).map(({ mark, wrapper }) => [mark, wrapper] as const),
  ['Origin', 'Routes'],
  ...DESTINATIONS.map((field) => [field, 'Routes'] as const),
  ['RouteTableAssociationId', 'Associations'],
  ['NetworkAclAssociationId', 'Associations'],
  ['RuleAction', 'Entries'],
  ...MARKS.filter(({ isList }) => !isList).map(({ mark, wrapper }) => [mark, wrapper] as const),
  [INSTANCES, 'Reservations'],
  ['Key', 'Tags'],
];

/** The name a list most likely had; null when its elements do not say. */
export function listName(list: ListNode): string | null {
  for (const item of list.items) {
    if (item.kind !== 'object') continue;
    const match = LIST_NAMES.find(([field]) => item.entries.has(field));
    if (match) return match[1];
  }
  return null;
}
