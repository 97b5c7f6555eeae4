/** A value with its place in the text: what every reader except the sound JSON one makes. */
import type { Path } from './types.ts';

export type Scalar = string | number | boolean | null;

export interface ScalarNode {
  readonly kind: 'scalar';
  value: Scalar;
  start: number;
  end: number;
}

export interface ListNode {
  readonly kind: 'list';
  items: Node[];
  start: number;
  end: number;
  /** Something of it is not in the text: its start is missing, its end is, or a part of it was elided. */
  incomplete: boolean;
}

export interface ObjectNode {
  readonly kind: 'object';
  entries: Map<string, Node>;
  start: number;
  end: number;
  incomplete: boolean;
}

export type Node = ScalarNode | ListNode | ObjectNode;

/** A scalar at a place. */
export function scalarNode(value: Scalar, start: number, end: number): ScalarNode {
  return { kind: 'scalar', value, start, end };
}

/** An empty list that opens at a place. */
export function listNode(start: number, items: Node[] = []): ListNode {
  return { kind: 'list', items, start, end: start, incomplete: false };
}

/** An empty object that opens at a place. */
export function objectNode(start: number, entries = new Map<string, Node>()): ObjectNode {
  return { kind: 'object', entries, start, end: start, incomplete: false };
}

/** The plain value. Readers bound the depth, so recursion is safe here. */
export function toValue(node: Node): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(toValue);
  const value: Record<string, unknown> = {};
  for (const [key, child] of node.entries) setOwn(value, key, toValue(child));
  return value;
}

/** Sets a key as data, `__proto__` included. */
export function setOwn(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') target[key] = value;
  else Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

/** The node at a path; null when there is none. */
export function nodeAt(root: Node, path: Path): Node | null {
  let node: Node = root;
  for (const step of path) {
    const next: Node | undefined =
      node.kind === 'list' && typeof step === 'number'
        ? node.items[step]
        : node.kind === 'object' && typeof step === 'string'
          ? node.entries.get(step)
          : undefined;
    if (next === undefined) return null;
    node = next;
  }
  return node;
}

/** Paths of everything that was cut. */
export function incompletePaths(root: Node): Path[] {
  const paths: Path[] = [];
  // One trail that grows and shrinks: most trees have no cut, and a path for every part would cost more than the look.
  const trail: (string | number)[] = [];
  const visit = (node: ListNode | ObjectNode): void => {
    if (node.incomplete) paths.push([...trail]);
    if (node.kind === 'list') node.items.forEach((item, index) => enter(item, index));
    else for (const [key, child] of node.entries) enter(child, key);
  };
  const enter = (node: Node, step: string | number): void => {
    if (node.kind === 'scalar') return;
    trail.push(step);
    visit(node);
    trail.pop();
  };
  if (root.kind !== 'scalar') visit(root);
  return paths;
}

/** Text of a string child, or null. */
export function textOf(node: ObjectNode, key: string): string | null {
  const child = node.entries.get(key);
  return child?.kind === 'scalar' && typeof child.value === 'string' ? child.value : null;
}
