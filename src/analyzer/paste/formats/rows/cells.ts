/** Cells whose field is not known. */
import { scalarNode } from '../../tree.ts';
import type { ScalarNode } from '../../tree.ts';

interface Cell {
  readonly text: string;
  readonly start: number;
}

/** A cell whose field is not known: `True` and `None` are what Python prints for a switch and for nothing. */
export function namelessCell({ text, start }: Cell): ScalarNode {
  const value = text === 'True' ? true : text === 'False' ? false : text === 'None' || text === '' ? null : text;
  return scalarNode(value, start, start + text.length);
}
