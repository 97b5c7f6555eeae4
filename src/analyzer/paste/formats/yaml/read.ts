/** YAML to its documents, one per page of a stream: the command line's own style first, the package for the rest (FMT-2, FMT-3). */
import { builderOf } from '../../document-builder.ts';
import type { FormatReader, State } from '../../format-reader.ts';
import type { Repair } from '../../sentences/repairs.ts';
import { foreignYaml } from '../../sentences/formats.ts';
import { withHints } from '../../sentences/unsupported.ts';
import { isBlankBefore } from '../../text/blank.ts';
import { objectNode } from '../../tree.ts';
import type { Node } from '../../tree.ts';
import { renameDressed } from '../other-names.ts';
import { holdsFlatElement } from '../../../aws/flat-answers.ts';
import { isTailOfWrapper, tellsFlatAnswer } from '../../../aws/names.ts';
import { unsupportedKind, unsupportedTypes } from '../unsupported.ts';
import { isBeyondBlockStyle, yamlBlockEnd } from './beyond.ts';
import { readYaml } from './block.ts';
import { parseYamlBlock } from './package.ts';

export const read: FormatReader['read'] = (start, state) => {
  const { base, log } = state;
  const { root, end, repairs } = readTree(start, state);
  if (root === null) return { builders: [], end };
  if (repairs.some(({ kind }) => kind === 'unreadable')) {
    const lost = builderOf(root, 'yaml', base);
    log.repairs(base, repairs, lost);
    return { builders: [lost], end };
  }
  const keys = namesOf(root);
  const unsupported = unsupportedKind(keys) ?? unsupportedTypes(root);
  if (unsupported !== null) {
    log.setAside(base, start, end, unsupported);
    log.name(base, start, withHints(unsupported, base.text.slice(start, end)));
    return { builders: [], end };
  }
  renameDressed(root);
  const isAlone = keys.length === 1 && isTailOfWrapper(keys[0] ?? '') && state.command === null;
  if (isEndOfSomething(root, keys) && (isAlone || isBlankBefore(base.text, start)))
    log.repairs(base, [{ kind: 'missing-start', at: start }], null);
  const isStream = isPages(root, keys);
  const roots = isStream && root.kind === 'list' ? root.items : [root];
  const builders = roots
    .filter((node) => node.kind !== 'scalar')
    .map((node) => builderOf(node, isStream ? 'yaml-stream' : 'yaml', base));
  log.repairs(base, repairs, builders[0] ?? null);
  return { builders, end };
};

interface YamlTree {
  /** null: it could not be read, and that was said. */
  readonly root: Node | null;
  readonly end: number;
  readonly repairs: readonly Repair[];
}

function readTree(start: number, state: State): YamlTree {
  const { base, log, parsers, parts } = state;
  const own = readYaml(base.text, start, parts);
  if (own.root !== null) return own;
  const end = yamlBlockEnd(base.text, start);
  const block = base.text.slice(start, end);
  const root = parsers.yaml ? parseYamlBlock(block, start, parsers.yaml) : null;
  if (root !== null) return { root, end, repairs: [] };
  if (isBeyondBlockStyle(block)) {
    log.add(base, start, foreignYaml({ hasParser: parsers.yaml !== undefined }));
    return { root, end, repairs: [] };
  }
  // The end of another answer stands below an empty line: what is above it is whole.
  const above = own.restAt === null ? null : readYaml(base.text.slice(0, own.restAt), start, parts);
  if (above === null && beginsAnswer(start, state)) return lostAnswer(start, end);
  // Block style that does not fit together: its beginning, or a part of it, is missing.
  log.repairs(base, [{ kind: 'missing-start', at: own.restAt ?? start }], null);
  if (above === null) state.lostUntil = end;
  return above ?? { root, end, repairs: [] };
}

/**
 * Whether a block is the whole answer of the command right above it, from its first line on: a name at the margin, and only
 * fences and empty lines between. Whatever is wrong inside, no answer of another command is lost with it.
 */
function beginsAnswer(start: number, { base, command, commandEnd }: State): boolean {
  const { text } = base;
  if (command === null || commandEnd < 0 || commandEnd > start) return false;
  const between = text.slice(commandEnd, start);
  if (between.length > MAX_BETWEEN || !between.split('\n').every((line) => FENCE.test(line))) return false;
  const [margin, first] = [marginAt(text, text.lastIndexOf('\n', commandEnd - 2) + 1), marginAt(text, start)];
  return margin === first && text.charAt(start + first) !== '-';
}

const MAX_BETWEEN = 200;
const FENCE = /^\s{0,40}(?:(?:```|~~~)\s?\w{0,20})?\s{0,40}$/;

/** How far a line is indented. */
const marginAt = (text: string, start: number): number =>
  /^ {0,40}/.exec(text.slice(start, start + 40))?.[0].length ?? 0;

/** An answer of which nothing can be used, so that it is known whose it was. */
function lostAnswer(start: number, end: number): YamlTree {
  const root = objectNode(start);
  root.end = end;
  root.incomplete = true;
  return { root, end, repairs: [{ kind: 'unreadable', at: start }] };
}

/** The names of a document, or of the first in a list. */
function namesOf(root: Node): readonly string[] {
  const first = root.kind === 'list' ? root.items[0] : root;
  return first?.kind === 'object' ? [...first.entries.keys()] : [];
}

/** A few names without a list, which no command asked for, or the end of a name: what was above is missing, when the text starts here. */
function isEndOfSomething(root: Node, keys: readonly string[]): boolean {
  if (root.kind !== 'object') return false;
  const hasScalarsOnly = [...root.entries.values()].every((child) => child.kind === 'scalar');
  return (hasScalarsOnly && !holdsFlatElement(new Set(keys))) || (keys.length === 1 && isTailOfWrapper(keys[0] ?? ''));
}

/** A stream is a list with one whole answer per page: lists under their names, or what a command without a list prints (FMT-3). */
function isPages(root: Node, keys: readonly string[]): boolean {
  if (root.kind !== 'list' || keys.length === 0) return false;
  const [first, ...others] = root.items;
  if (first?.kind !== 'object') return false;
  if (others.length === 0 && keys.some(tellsFlatAnswer)) return true;
  const holdsLists = [...first.entries.values()].some((child) => child.kind === 'list');
  return holdsLists && keys.every((key) => /s$|^NextToken$/.test(key)) && !keys.includes('Associations');
}
