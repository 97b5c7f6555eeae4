/** Lines of YAML that stand on their own and are the rest of an answer: nothing opens or closes that would show it (BAD-3). */
import { endsInside } from '../../../aws/name-ends.ts';
import { PRINTED } from '../../../aws/printed.ts';
import { RESERVATION } from '../../../aws/columns/instance.ts';
import { isListField, isPart } from '../../../aws/schema.ts';
import type { Fields } from '../../../aws/schema.ts';
import { builderOf } from '../../document-builder.ts';
import type { Line, State } from '../../format-reader.ts';
import { objectNode } from '../../tree.ts';
import { lineBelow } from '../line-below.ts';
import { isPieceOfValue } from '../../incomplete/pieces-of-values.ts';

/**
 * Whether a line, which nobody understood, in a text with YAML is such a rest and not somebody's words.
 * @param below the line below it
 * @example isRest({ start: 0, first: 0, text: 'edAt: 2026-11-20T09:14:07Z' }, '') // true
 */
export function isRest({ start, first, text }: Pick<Line, 'start' | 'first' | 'text'>, below: string): boolean {
  if (isPieceOfValue(text) || (first === start + 1 && TIME.test(text))) return true;
  names ??= namesPrinted();
  const name = NAME.exec(text)?.[1] ?? '';
  if (names.has(name)) return first > start && !ANYBODYS.has(name);
  // A name of AWS stands below it, and deeper: it is the end of what it stands in, or of what stands beside it.
  const isAbove = names.has(DEEPER.exec(below)?.[1] ?? '');
  if (isAbove && (name === '' ? VALUE.test(text) : !text.endsWith(':') || endsName(name, names))) return true;
  return name !== '' && (endsInside(name, names) || (/^[A-Z][a-z]*[A-Z]/.test(name) && endsName(name, names)));
}

/** Puts a document of which nothing can be used in the place of such a line below an empty one: there was an answer. */
export function takeRest(line: Line, state: State): number | null {
  const { base, builders, log } = state;
  const { first, start, end } = line;
  if (!isBelowEmpty(base.text, start) || !isRest(line, lineBelow(line, state))) return null;
  const root = objectNode(first);
  root.end = end;
  root.incomplete = true;
  const builder = builderOf(root, 'yaml', base);
  builders.push(builder);
  log.repairs(base, [{ kind: 'missing-start', at: first }], builder);
  // What stands below it goes on with the same answer.
  state.lostUntil = end + 1;
  return state.lostUntil;
}

/** Whether a line is the first of a text, or stands below an empty one. */
function isBelowEmpty(text: string, start: number): boolean {
  if (start > 0 && text.charAt(start - 1) !== '\n') return false;
  let at = start - 2;
  while (at >= 0 && ' \t\r'.includes(text.charAt(at))) at -= 1;
  return at < 0 || text.charAt(at) === '\n';
}

/** A name on a line that is indented; a value in one word, which opens nothing. */
const DEEPER = /^ {2,80}(?:- )*([A-Z]\w{0,59}):(?:\s|$)/;
const VALUE = /^[^\s`~#*=>:{[]{0,200}[^\s`~#*=>:{[,]$/;

/** A whole time; behind one blank it stood behind its name. */
const TIME = /^\d{4}-\d\d-\d\dT[\d:.]{5,20}(?:Z|[+-]\d\d:?\d\d)$/;

const NAME = /^(?:- )*([A-Za-z]\w{0,59}):(?:\s|$)/;

/** Names that people give as well, on lines that they indent. */
const ANYBODYS = new Set('Description Domain Mode Name Runtime Size State Status Tags Timeout Type Version'.split(' '));

/** Whether a longer name ends so. Of two words at least, or above its value, that is no name of somebody's own. */
function endsName(tail: string, all: ReadonlySet<string>): boolean {
  for (const name of all) if (name.length > tail.length && name.endsWith(tail)) return true;
  return false;
}

let names: ReadonlySet<string> | null = null;

/** Every name that AWS prints, at any depth. */
function namesPrinted(): ReadonlySet<string> {
  const found = new Set(['Reservations', 'Value', ...Object.keys(RESERVATION)]);
  for (const { resource, fields } of PRINTED) {
    for (const name of [...resource.wrappers, ...(resource.holders ?? [])]) found.add(name);
    add(fields, found);
  }
  return found;
}

function add(fields: Fields, found: Set<string>): void {
  for (const [name, field] of Object.entries(fields)) {
    found.add(name);
    const inner = isListField(field) ? field[0] : field;
    if (isPart(inner)) add(inner, found);
  }
}
