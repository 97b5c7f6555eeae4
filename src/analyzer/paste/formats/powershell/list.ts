/** PowerShell's own list of properties: `DestinationCidrBlock : 10.0.0.0/16`; nested values are only named in it (FMT-7). */
import { listNode, objectNode, scalarNode } from '../../tree.ts';
import type { ListNode, ObjectNode } from '../../tree.ts';
import { typedScalar } from '../text/fields.ts';

export interface PowershellList {
  readonly root: ListNode;
  readonly end: number;
  /** Where a nested value was left out; null when none was. */
  readonly nestedAt: number | null;
  /** Every name, those of what was left out as well. */
  readonly names: ReadonlySet<string>;
}

const PROPERTY = /^([A-Z]\w{1,60}) {1,60}:(?: (.*))?$/;

/** Whether a line is one property. */
export function isProperty(line: string): boolean {
  return PROPERTY.test(line.slice(0, 1000));
}

/** Reads objects, one property on each line, blank lines between them. */
export function readPowershellList(text: string, start: number): PowershellList {
  const root = listNode(start);
  let object: ObjectNode | null = null;
  let nestedAt: number | null = null;
  const names = new Set<string>();
  let at = start;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(at, Math.min(end, at + 1000)).trimEnd();
    const [, name, value = ''] = PROPERTY.exec(line) ?? [];
    if (name === undefined) {
      // A long value goes on below, indented.
      if (line !== '' && !line.startsWith(' ')) break;
      if (line === '') object = null;
    } else {
      names.add(name);
      if (object === null) root.items.push((object = objectNode(at)));
      const bare = value.trim();
      if (bare.startsWith('{') || bare.startsWith('Amazon.')) {
        nestedAt ??= at;
        if (bare !== '{}') object.incomplete = true;
      } else if (bare !== '') {
        const from = at + line.indexOf(bare, name.length);
        object.entries.set(name, scalarNode(typedScalar(name, bare, null), from, from + bare.length));
      }
      object.end = root.end = at + line.length;
    }
    at = end + 1;
  }
  return { root, end: Math.min(Math.max(at, start + 1), text.length), nestedAt, names };
}
