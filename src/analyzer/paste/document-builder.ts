/** A document while it is being read: offsets instead of positions, and mutable until it is handed out. */
import { dropSecretNodes } from './redact.ts';
import { incompletePaths, nodeAt, toValue } from './tree.ts';
import type { Node } from './tree.ts';
import type { MappedText } from './text/text-map.ts';
import type { CommandLine, Format, Path } from './types.ts';

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface DocumentBuilder {
  readonly format: Format;
  /** The text that the offsets count in. */
  readonly base: MappedText;
  readonly span: Stretch;
  readonly value: unknown;
  readonly incomplete: Path[];
  readonly find: (path: Path) => Stretch | null;
  /** Environment variables stood in it and were dropped (BAD-16). */
  readonly secrets: boolean;
  command: CommandLine | null;
}

/** A builder of a tree of nodes; secrets leave the tree first. */
export function builderOf(root: Node, format: Format, base: MappedText): DocumentBuilder {
  const secrets = dropSecretsEverywhere(root);
  return {
    format,
    base,
    span: { start: root.start, end: root.end },
    value: toValue(root),
    incomplete: incompletePaths(root),
    find: (path) => nodeAt(root, path),
    secrets,
    command: null,
  };
}

function dropSecretsEverywhere(root: Node): boolean {
  let found = false;
  const visit = (node: Node, depth: number): void => {
    if (node.kind === 'list') for (const item of node.items) visit(item, depth + 1);
    else if (node.kind === 'object') {
      if (dropSecretNodes(node, depth === 0)) found = true;
      for (const child of node.entries.values()) visit(child, depth + 1);
    }
  };
  visit(root, 0);
  return found;
}
