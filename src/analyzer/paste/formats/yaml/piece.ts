/** From the place where YAML starts to its documents: one per page of a stream (FMT-2, FMT-3). */
import { builderOf } from '../../document-builder.ts';
import type { Log } from '../../log.ts';
import type { Node } from '../../tree.ts';
import type { Parsers } from '../../parsers.ts';
import type { MappedText } from '../../text/text-map.ts';
import { isTailOfWrapper } from '../text/fields.ts';
import { JSON_COMMAND } from '../pieces.ts';
import type { Piece } from '../pieces.ts';
import { renameDressed } from '../other-names.ts';
import { unsupportedKind } from '../unsupported.ts';
import { readYaml } from './read.ts';
import { parseYamlBlock } from './package.ts';
import { isBeyondBlockStyle, yamlBlockEnd } from './start.ts';

/** YAML: the command line's own style first, the package for the rest (FMT-2, FMT-3). */
export function readYamlPiece(base: MappedText, start: number, log: Log, parsers: Parsers): Piece {
  const own = readYaml(base.text, start);
  let { end } = own;
  let root = own.root;
  if (root === null) {
    end = yamlBlockEnd(base.text, start);
    root = parsers.yaml ? parseYamlBlock(base.text.slice(start, end), start, parsers.yaml) : null;
    if (root === null && !isBeyondBlockStyle(base.text.slice(start, end))) {
      // Block style that does not fit together: its beginning, or a part of it, is missing.
      log.repairs(base, [{ kind: 'cut-start', at: start }], null);
      return { builders: [], end };
    }
    if (root === null) {
      const why = parsers.yaml ? 'could not be understood' : 'needs the full YAML reader, which is not loaded here';
      log.add(base, start, {
        severity: 'error',
        code: 'FMT-2',
        text: `This looks like YAML that the AWS command line did not print, and it ${why}. Print the output as JSON.`,
        command: JSON_COMMAND,
      });
      return { builders: [], end };
    }
  }
  const first = root.kind === 'list' ? root.items[0] : root;
  const keys = first?.kind === 'object' ? [...first.entries.keys()] : [];
  const unsupported = unsupportedKind(keys);
  if (unsupported !== null) {
    log.add(base, start, { severity: 'error', code: 'FMT-8', ...unsupported });
    return { builders: [], end };
  }
  renameDressed(root);
  // A few names at the very start of the text, and no command that asked for them: the end of something.
  const isRest = root.kind === 'object' && [...root.entries.values()].every((child) => child.kind === 'scalar');
  const isHalfName = root.kind === 'object' && keys.length === 1 && isTailOfWrapper(keys[0] ?? '');
  if (((isRest && !keys.includes('FunctionArn')) || isHalfName) && base.text.slice(0, start).trim() === '')
    log.repairs(base, [{ kind: 'cut-start', at: start }], null);
  const isStream = isPages(root, keys);
  const roots = isStream && root.kind === 'list' ? root.items : [root];
  const builders = roots
    .filter((node) => node.kind !== 'scalar')
    .map((node) => builderOf(node, isStream ? 'yaml-stream' : 'yaml', base));
  const [builder] = builders;
  log.repairs(base, own.root === null ? [] : own.repairs, builder ?? null);
  return { builders, end };
}

/** A stream is a list with one whole answer per page: lists under their names, or what a command without a list prints (FMT-3). */
function isPages(root: Node, keys: readonly string[]): boolean {
  if (root.kind !== 'list' || keys.length === 0) return false;
  const [first, ...others] = root.items;
  if (first?.kind !== 'object') return false;
  if (others.length === 0 && FLAT_ANSWERS.some((key) => keys.includes(key))) return true;
  const holdsLists = [...first.entries.values()].some((child) => child.kind === 'list');
  return holdsLists && keys.every((key) => /s$|^NextToken$/.test(key)) && !keys.includes('Associations');
}

const FLAT_ANSWERS = [
  'FunctionArn',
  'functionArn',
  'microvmId',
  'Configuration',
  'EnableDnsSupport',
  'EnableDnsHostnames',
];
