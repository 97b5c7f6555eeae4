/** One pass over a parsed JSON value: how deep it goes, what it looks like, and the secrets that must leave it. */
import { MAX_DEPTH } from '../../limits.ts';
import { dropSecrets } from '../../redact.ts';

export interface Inspection {
  readonly tooDeep: boolean;
  /** Holds `{"Value": "active"}` objects or .NET type names, as PowerShell prints them (FMT-7). */
  readonly powershell: boolean;
  readonly secrets: boolean;
  /** How many objects and lists were seen. */
  readonly objects: number;
  readonly lists: number;
  /** How many names stand in it, the secrets included. */
  readonly names: number;
}

/** What .NET prints where depth ran out; a look at the first letter turns nearly every text away. */
function isTypeName(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first === 65 || first === 83) && TYPE_NAMES.some((name) => text.startsWith(name));
}

const TYPE_NAMES = ['Amazon.EC2.Model.', 'Amazon.Lambda.Model.', 'System.Collections.Generic.'];

/** Inspects a value and removes the secrets of BAD-16 from it in place. */
export function inspect(root: unknown): Inspection {
  let tooDeep = false;
  let powershell = false;
  let secrets = false;
  let objects = 0;
  let lists = 0;
  let names = 0;
  const visit = (value: object, depth: number, { element }: { element: boolean }): void => {
    if (depth > MAX_DEPTH) {
      tooDeep = true;
      return;
    }
    if (Array.isArray(value)) {
      lists += 1;
      // `unknown[]`: Array.isArray gives any[].
      for (const item of value as unknown[]) {
        if (typeof item === 'string') powershell ||= isTypeName(item);
        else if (typeof item === 'object' && item !== null) visit(item, depth + 1, { element: true });
      }
      return;
    }
    objects += 1;
    // An object that JSON.parse made: string keys, any values.
    const record = value as Record<string, unknown>;
    let keys = 0;
    let enumeration = false;
    for (const key in record) {
      keys += 1;
      const child = record[key];
      if (key === 'Environment' || (key === 'Variables' && depth === 1)) {
        names += countNames(child);
        secrets = dropSecrets(record, depth === 1) || secrets;
      } else if (typeof child === 'string') {
        powershell ||= isTypeName(child);
        enumeration ||= key === 'Value';
      } else if (typeof child === 'object' && child !== null) {
        visit(child, depth + 1, { element: false });
      }
    }
    // The elements of a list (`DhcpConfigurations[].Values`) look the same, and are what the command line prints.
    names += keys;
    if (enumeration && keys === 1 && !element) powershell = true;
  };
  if (typeof root === 'object' && root !== null) visit(root, 1, { element: false });
  return { tooDeep, powershell, secrets, objects, lists, names };
}

function countNames(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce((sum: number, child) => sum + countNames(child, depth + 1), own);
}
