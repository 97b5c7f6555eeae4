/** Values of YAML to nodes: empty lists and objects, constants, numbers where the field holds numbers. */
import { listNode, objectNode, scalarNode } from '../../tree.ts';
import type { Node, Scalar } from '../../tree.ts';
import { isIntegerField } from '../text/fields.ts';

interface ReadScalar {
  readonly text: string;
  readonly quoted: boolean;
  readonly start: number;
  readonly end: number;
}

/** The node of a value that was read: an empty list or object, or a scalar. */
export function scalarOrEmpty(scalar: ReadScalar, name: string, parent: string | null): Node {
  const { text, quoted, start, end } = scalar;
  if (!quoted && (text === '[]' || text === '{}')) {
    const node = text === '[]' ? listNode(start) : objectNode(start);
    node.end = end;
    return node;
  }
  return scalarNode(quoted ? text : plainValue(text, name, parent), start, end);
}

/** A plain word: constants, numbers where the field holds numbers, else text (an account id stays text). */
function plainValue(text: string, name: string, parent: string | null): Scalar {
  if (text === 'true' || text === 'True') return true;
  if (text === 'false' || text === 'False') return false;
  if (text === 'null' || text === '~' || text === '') return null;
  return /^-?\d{1,15}$/.test(text) && isIntegerField(name, parent) ? Number(text) : text;
}
