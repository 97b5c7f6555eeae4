/** Answers that say what they hold by their own names: most pastes are nothing else, and need no closer look. */
import type { CommandLine, PasteDocument } from '../paste/types.ts';
import { isChange } from '../aws/operations.ts';
import { isWholeFunction } from './functions.ts';
import { isList, isObject } from './json.ts';
import type { JsonObject } from './json.ts';
import { belongsTo, hasId } from './kind.ts';
import type { Kind } from './kind.ts';
import { functions, routeTables, usualByWrapper } from './kinds/usual.ts';
import { listing, nothingRecognised } from './recognised.ts';
import type { Recognised } from './recognised.ts';
import { isRoute } from './tell-routes.ts';

/**
 * What a document holds: lists under their own names, each element with its id, or one function. Null when it may be anything
 * else, and `recognise` has to look; where this says something, `recognise` says the same.
 * @param rareByWrapper kinds that few pastes hold, by the names of their lists
 */
export function recogniseUsual(
  { value, command, incomplete, format }: PasteDocument,
  rareByWrapper: () => ReadonlyMap<string, Kind>,
): Recognised | null {
  if (!PRINTED.test(format) || incomplete.length > 0 || !isObject(value)) return null;
  const into = nothingRecognised();
  if (isWholeFunction(value)) {
    listing(into, functions).elements.push({ value, path: [] });
    return isOf(command, into) ? into : null;
  }
  for (const key of Object.keys(value)) {
    const kind = usualByWrapper.get(key) ?? rareByWrapper().get(key);
    const list = value[key];
    if (kind === undefined || !isList(list)) return null;
    const known = listing(into, kind);
    known.lists.push([key]);
    for (const [index, element] of list.entries()) {
      if (!isObject(element) || !isWhole(kind, element)) return null;
      known.elements.push({ value: element, path: [key, index] });
    }
  }
  return into.listings.size > 0 && isOf(command, into) ? into : null;
}

/** Formats that print names, or whose columns are read under their names. */
const PRINTED = /^(?:json|yaml|text|table|xml)/;

/** Whether a command, where there is one, is for everything that stands below it, and changes nothing. */
const isOf = (command: CommandLine | null, { listings }: Recognised): boolean =>
  command === null || (!isChange(command.operation) && [...listings.keys()].every((kind) => belongsTo(command, kind)));

/** Whether an element is surely one of its kind, as AWS prints it. */
function isWhole({ idField, schema }: Kind, element: JsonObject): boolean {
  if (idField === null || !hasId(element, idField)) return false;
  // `list-web-functions` calls its list as `list-functions` does.
  if (schema === functions.schema) return isWholeFunction(element);
  const routes = schema === routeTables.schema ? element['Routes'] : undefined;
  return !isList(routes) || routes.length === 0 || isRoute(routes[0]);
}
