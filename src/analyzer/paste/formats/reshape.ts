/** Values that are JSON but not in the CLI's shape: each known shape has a file that says how to turn it into that. */
import type { Log } from '../log.ts';
import type { Node } from '../node.ts';
import type { MappedText } from '../text-map.ts';
import type { Format } from '../types.ts';
import { unsupportedKind } from './unsupported.ts';

export interface Reshaped {
  /** null: recognised as something that cannot be read. */
  readonly node: Node | null;
  readonly format: Format;
}

/** Whether a parsed value needs {@link reshape}; cheap, for the sound path. */
export function needsReshaping(value: unknown, _text: string): boolean {
  return unsupportedKind(rootKeys(value)) !== null;
}

function rootKeys(value: unknown): readonly string[] {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'object' && first !== null ? Object.keys(first) : [];
}

/** Turns a tree into the CLI's shape. */
export function reshape(root: Node, base: MappedText, log: Log): Reshaped {
  const first = root.kind === 'list' ? root.items[0] : root;
  const keys = first?.kind === 'object' ? [...first.entries.keys()] : [];
  const unsupported = unsupportedKind(keys);
  if (unsupported !== null) {
    log.add(base, root.start, { severity: 'error', code: 'FMT-8', ...unsupported });
    return { node: null, format: 'json' };
  }
  return { node: root, format: 'json' };
}
