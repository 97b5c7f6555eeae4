/** YAML beyond the command line's own style, through the `yaml` package when it was loaded. */
import { MAX_DEPTH } from '../../limits.ts';
import { listNode, objectNode, scalarNode } from '../../tree.ts';
import type { Node } from '../../tree.ts';
import type { YamlModule } from '../../yaml-module.ts';
import { isIntegerField } from '../text/fields.ts';

/** The parts of the package's nodes that are read here. */
interface PackageNode {
  readonly range?: readonly [number, number, number] | null;
  readonly items?: readonly unknown[];
  readonly value?: unknown;
  readonly source?: string;
  readonly type?: string;
}

/** Parses a block of text; null when the package does not understand it either. */
export function parseYamlBlock(text: string, offset: number, yaml: YamlModule): Node | null {
  let contents: unknown;
  try {
    const document = yaml.parseDocument(text, { uniqueKeys: false, strict: false, logLevel: 'silent' });
    if (document.errors.length > 0) return null;
    contents = document.contents;
  } catch {
    return null;
  }
  return isPackageNode(contents) ? convert(contents, offset, '', 0) : null;
}

function isPackageNode(value: unknown): value is PackageNode {
  return typeof value === 'object' && value !== null;
}

function convert(source: PackageNode, offset: number, name: string, depth: number): Node | null {
  if (depth > MAX_DEPTH) return null;
  const [start = 0, end = 0] = source.range ?? [];
  if (source.items !== undefined) {
    const pairs = source.items.filter(
      (item): item is { key: unknown; value: unknown } => isPackageNode(item) && 'key' in item && 'value' in item,
    );
    if (pairs.length > 0) {
      const node = objectNode(offset + start);
      node.end = offset + end;
      for (const pair of pairs) {
        const key = isPackageNode(pair.key) ? String(pair.key.value) : String(pair.key);
        const child = isPackageNode(pair.value)
          ? convert(pair.value, offset, key, depth + 1)
          : scalarNode(null, node.start, node.end);
        if (child !== null) node.entries.set(key, child);
      }
      return node;
    }
    const isMap = 'has' in source && source.constructor.name === 'YAMLMap';
    const node = isMap ? objectNode(offset + start) : listNode(offset + start);
    node.end = offset + end;
    if (node.kind === 'list') {
      for (const item of source.items) {
        const child = isPackageNode(item) ? convert(item, offset, name, depth + 1) : null;
        if (child !== null) node.items.push(child);
      }
    }
    return node;
  }
  const { value } = source;
  if (typeof value === 'boolean' || value === null) return scalarNode(value, offset + start, offset + end);
  if (typeof value === 'number') {
    const words = source.source ?? String(value);
    return scalarNode(isIntegerField(name, null) ? value : words, offset + start, offset + end);
  }
  return scalarNode(typeof value === 'string' ? value : '', offset + start, offset + end);
}
