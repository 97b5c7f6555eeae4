/** What a body says to a reader that forgives nothing: for telling what no reader could know to be damaged. */
import { parse } from 'yaml';
import { wireSet } from '../support/print/others.ts';
import { scenarios } from './pieces.ts';
import type { Format } from './pieces.ts';

/** The value of a body; undefined when the text itself shows that something is wrong, a name twice in one object too. */
export function valueOf(body: string, format: Format): unknown {
  try {
    if (format === 'xml' && body.startsWith('<')) return xmlValue(body);
    if (format.startsWith('yaml')) return parse(body, { uniqueKeys: true }) as unknown;
    const value = JSON.parse(format === 'python' ? pythonToJson(body) : body) as unknown;
    return namesIn(body, format) === countNames(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const pythonToJson = (text: string): string =>
  text
    .replaceAll("'", '"')
    .replaceAll(/\bTrue\b/g, 'true')
    .replaceAll(/\bFalse\b/g, 'false')
    .replaceAll(/\bNone\b/g, 'null');

/** How many names stand in the text: strings with a colon behind them. */
function namesIn(body: string, format: Format): number {
  const quoted = format === 'python' ? /'[^']*'(\s*:)?/g : /"(?:[^"\\]|\\.)*"(\s*:)?/g;
  return [...body.matchAll(quoted)].filter(([, colon]) => colon !== undefined).length;
}

function countNames(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + countNames(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [, child]) => sum + 1 + countNames(child), 0);
}

/** An element: its text, or the elements in it. */
type Element = string | readonly (readonly [name: string, inner: Element])[];

/** The answer of a well-formed text; throws for any other, and for text beside elements or a name twice in one. */
function xmlValue(body: string): unknown {
  const tags = body.replace(/^<\?xml [^<>]*\?>\s*/, '').matchAll(/<(\/?)([A-Za-z]\w*)(?: xmlns="[^"<>]*")?>([^<>]*)/g);
  const open: { readonly name: string; readonly children: [string, Element][]; text: string }[] = [
    { name: '', children: [], text: '' },
  ];
  let length = 0;
  for (const [whole, slash, name = '', behind = ''] of tags) {
    length += whole.length;
    const closed = slash === '' ? null : open.pop();
    if (closed !== null) {
      if (closed?.name !== name || (closed.children.length > 0 && closed.text.trim() !== '')) throw new Error(name);
      open.at(-1)?.children.push([name, closed.children.length > 0 ? closed.children : closed.text.trim()]);
    } else open.push({ name, children: [], text: '' });
    const holder = open.at(-1);
    if (holder !== undefined) holder.text += behind;
  }
  const [top, ...others] = open;
  const [[, root] = ['', '']] = top?.children ?? [];
  if (others.length > 0 || length !== body.replace(/^<\?xml [^<>]*\?>\s*/, '').length || top?.text.trim() !== '')
    throw new Error('rest');
  return fromWire(root);
}

/** Names of lists as JSON has them, by those of the wire. */
const LISTS: ReadonlyMap<string, string> = new Map(
  scenarios
    .flatMap(({ documents }) => documents.flatMap(({ value }) => listsIn(value)))
    .map((name) => [wireSet(name), name]),
);

function listsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(listsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) => [...(Array.isArray(child) ? [name] : []), ...listsIn(child)]);
}

function fromWire(element: Element): unknown {
  if (typeof element === 'string')
    return /^(?:true|false|-?\d{1,7})$/.test(element) ? (JSON.parse(element) as unknown) : element;
  const names = element.map(([name]) => name);
  if (new Set(names).size !== names.length) throw new Error('twice');
  return Object.fromEntries(
    element.map(([name, inner]) => {
      const list = LISTS.get(name);
      if (list === undefined)
        return [name.charAt(0).toUpperCase() + name.slice(1), /protocol$/i.test(name) ? inner : fromWire(inner)];
      if (inner === '') return [list, []];
      if (typeof inner === 'string' || inner.some(([item]) => item !== 'item')) throw new Error(name);
      return [list, inner.map(([, item]) => fromWire(item))];
    }),
  );
}
