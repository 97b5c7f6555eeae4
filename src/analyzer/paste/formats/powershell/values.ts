/** `Get-EC2RouteTable | ConvertTo-Json`: enumerations as objects, nulls for everything missing, type names where depth ran out (FMT-7). */
import type { Node, ObjectNode } from '../../tree.ts';

/** What .NET prints in place of a value that is nested too deep. */
const TYPE_NAME = /^(?:@\{|Amazon\.[A-Za-z0-9]{1,60}\.|System\.(?:Collections|Object|String\[))/;

/** .NET names of lists that the command line calls otherwise. */
const RENAMED: ReadonlyMap<string, string> = new Map([['Ipv4Ranges', 'IpRanges']]);

export interface PowershellFacts {
  readonly isPowershell: boolean;
  /** Offsets of values whose depth was cut. */
  readonly cutAt: readonly number[];
}

/** Unwraps enumerations, drops nulls and empty strings, and marks what the depth limit cut, in place. */
export function unwrapPowershell(root: Node): PowershellFacts {
  const cutAt: number[] = [];
  let enumerations = 0;
  const unwrap = (node: Node, { element }: { element: boolean }): Node | null => {
    if (node.kind === 'scalar') {
      if (typeof node.value === 'string' && TYPE_NAME.test(node.value)) {
        cutAt.push(node.start);
        return null;
      }
      return node;
    }
    if (node.kind === 'list') {
      const items = node.items.map((item) => unwrap(item, { element: true })).filter((item) => item !== null);
      if (items.length < node.items.length) node.incomplete = true;
      node.items = items;
      return node;
    }
    // An element of a list is what the command line prints itself: `DhcpConfigurations[].Values`.
    const inner = (element ? null : enumerationValue(node)) ?? pipelineList(node);
    if (inner !== null) {
      enumerations += 1;
      return unwrap(inner, { element });
    }
    for (const [key, child] of [...node.entries]) {
      const next = unwrap(child, { element: false });
      if (next === null) {
        node.entries.delete(key);
        node.incomplete = true;
      } else if (next !== child) node.entries.set(key, next);
    }
    return node;
  };
  const result = unwrap(root, { element: false });
  return { isPowershell: result !== null && (enumerations > 0 || cutAt.length > 0), cutAt };
}

/** Drops the nulls and empty strings that .NET prints for every property, and uses the command line's names, in place. */
export function dropBlanks(node: Node): void {
  if (node.kind === 'scalar') return;
  if (node.kind === 'list') {
    for (const item of node.items) dropBlanks(item);
    return;
  }
  for (const [key, child] of [...node.entries]) {
    const renamed = RENAMED.get(key);
    if (child.kind === 'scalar' && (child.value === null || child.value === '')) node.entries.delete(key);
    else if (renamed !== undefined) {
      node.entries.delete(key);
      node.entries.set(renamed, child);
    }
    dropBlanks(child);
  }
}

/** The text of `{"Value": "active"}`; null for any other object. */
function enumerationValue(node: ObjectNode): Node | null {
  const value = node.entries.size === 1 ? node.entries.get('Value') : undefined;
  if (value?.kind !== 'scalar' || typeof value.value !== 'string') return null;
  return { ...value, start: node.start, end: node.end };
}

/** The list of `{"value": […], "Count": 2}`, as older versions print a list. */
function pipelineList(node: ObjectNode): Node | null {
  const value = node.entries.get('value');
  return node.entries.size === 2 && node.entries.has('Count') && value?.kind === 'list' ? value : null;
}
