/** From the place where a format starts to its documents: one function per format, alike. */
import { explainCode } from '../aws-errors.ts';
import { nodeDraft } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { MAX_DEPTH } from '../limits.ts';
import type { Log } from '../log.ts';
import { objectNode } from '../node.ts';
import type { Node } from '../node.ts';
import type { Parsers } from '../parsers.ts';
import type { Repair } from '../repairs.ts';
import type { MappedText } from '../text-map.ts';
import { readConsoleRows } from './console-rows.ts';
import { readTable } from './table-output.ts';
import { readTextOutput } from './text-output.ts';
import { unsupportedKind } from './unsupported.ts';
import { wireListName } from './wire-names.ts';
import { readXml } from './xml-tags.ts';
import { xmlErrorCode, xmlNode } from './xml.ts';
import { readYaml } from './yaml.ts';
import { parseYamlBlock } from './yaml-package.ts';
import { isBeyondBlockStyle, yamlBlockEnd } from './yaml-start.ts';

export interface Piece {
  readonly drafts: readonly Draft[];
  readonly end: number;
}

const JSON_COMMAND = 'aws ec2 describe-route-tables --output json --no-cli-pager';

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
      return { drafts: [], end };
    }
    if (root === null) {
      const why = parsers.yaml ? 'could not be understood' : 'needs the full YAML reader, which is not loaded here';
      log.add(base, start, {
        severity: 'error',
        code: 'FMT-2',
        text: `This looks like YAML that the AWS command line did not print, and it ${why}. Print the output as JSON.`,
        command: JSON_COMMAND,
      });
      return { drafts: [], end };
    }
  }
  const first = root.kind === 'list' ? root.items[0] : root;
  const keys = first?.kind === 'object' ? [...first.entries.keys()] : [];
  const unsupported = unsupportedKind(keys);
  if (unsupported !== null) {
    log.add(base, start, { severity: 'error', code: 'FMT-8', ...unsupported });
    return { drafts: [], end };
  }
  // A few names at the very start of the text, and no command that asked for them: the end of something.
  const isRest = root.kind === 'object' && [...root.entries.values()].every((child) => child.kind === 'scalar');
  if (isRest && !keys.includes('FunctionArn') && base.text.slice(0, start).trim() === '')
    log.repairs(base, [{ kind: 'cut-start', at: start }], null);
  const isStream = isPages(root, keys);
  const roots = isStream && root.kind === 'list' ? root.items : [root];
  const drafts = roots
    .filter((node) => node.kind !== 'scalar')
    .map((node) => nodeDraft(node, isStream ? 'yaml-stream' : 'yaml', base));
  const [draft] = drafts;
  log.repairs(base, own.root === null ? [] : own.repairs, draft ?? null);
  return { drafts, end };
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

const FLAT_ANSWERS = ['FunctionArn', 'Configuration', 'EnableDnsSupport', 'EnableDnsHostnames'];

/** A table of boxes (FMT-5). */
export function readTablePiece(base: MappedText, start: number, log: Log): Piece {
  const { root, end, wrappedAt, tornAt, isHeadless } = readTable(base.text, start);
  if (root === null) {
    log.add(base, wrappedAt ?? start, {
      severity: 'error',
      code: 'BAD-10',
      text: 'The lines of this table were wrapped at the width of the window, so its cells cannot be told apart and it is not read. Print the output as JSON.',
      command: JSON_COMMAND,
    });
    return { drafts: [], end };
  }
  const isEmpty = root.kind === 'object' ? root.entries.size === 0 : root.items.length === 0;
  if (isHeadless) log.repairs(base, [{ kind: 'cut-start', at: start }], null);
  if (isEmpty) {
    if (isHeadless) return { drafts: [], end };
    const isTable = base.text.slice(start, end).includes('|');
    if (isTable) {
      log.add(base, start, {
        severity: 'warning',
        code: 'BAD-14',
        text: 'This table has no rows: the command found nothing, or its start is missing. Check the account, the Region and the filter.',
        command: JSON_COMMAND,
      });
    }
    return { drafts: [], end };
  }
  const draft = nodeDraft(root, 'table', base);
  if (tornAt !== null) log.repairs(base, [{ kind: 'cut-end', at: tornAt }], draft);
  return { drafts: [draft], end };
}

/** Records of `--output text` (FMT-4). */
export function readTextPiece(base: MappedText, start: number, log: Log): Piece {
  const { roots, end, ambiguous, unread, torn, headlessAt } = readTextOutput(base.text, start);
  const drafts = roots.map((root) => nodeDraft(root, 'text', base));
  const [draft] = drafts;
  const [firstAmbiguous] = ambiguous;
  if (firstAmbiguous !== undefined) {
    log.add(
      base,
      firstAmbiguous[1],
      {
        severity: 'warning',
        code: 'FMT-4',
        text: `Text output has no field names: some columns of ${[...ambiguous.keys()].join(', ')} could be more than one field, and were left out. Print the output as JSON.`,
        command: JSON_COMMAND,
      },
      draft ?? null,
    );
  }
  const [firstUnread] = unread;
  if (firstUnread !== undefined) {
    log.add(
      base,
      firstUnread,
      {
        severity: 'warning',
        code: 'FMT-4',
        text: `${unread.length === 1 ? 'One record does' : `${String(unread.length)} records do`} not fit its list, beginning here; the list counts as incomplete. Print the output as JSON.`,
        command: JSON_COMMAND,
      },
      draft ?? null,
    );
  }
  const repairs: Repair[] = [
    ...(headlessAt === null ? [] : [{ kind: 'cut-start', at: headlessAt } as const]),
    ...(torn ? [{ kind: 'cut-end', at: Math.max(start, end - 1) } as const] : []),
  ];
  log.repairs(base, repairs, drafts.at(-1) ?? null);
  return { drafts, end };
}

/** Rows of the console, or of text output without names (BAD-18). */
export function readConsolePiece(base: MappedText, start: number, log: Log): Piece {
  const { root, end } = readConsoleRows(base.text, start);
  if (root.items.length === 0) return { drafts: [], end };
  const draft = nodeDraft(root, 'console', base);
  log.add(
    base,
    root.start,
    {
      severity: 'warning',
      code: 'BAD-18',
      text: 'These rows are routes without their table: which subnets use them is not in the text. Paste the route tables themselves.',
      command: 'aws ec2 describe-route-tables --filters Name=vpc-id,Values=VPC_ID',
    },
    draft,
  );
  return { drafts: [draft], end };
}

/** An answer of the EC2 Query API (FMT-6); null when the element is something else. */
export function readXmlPiece(base: MappedText, start: number, log: Log): Piece | null {
  const { root, end, tooDeep } = readXml(base.text, start, MAX_DEPTH);
  if (tooDeep) {
    const text = `Elements nest here deeper than ${String(MAX_DEPTH)} levels, so this part was not read. Answers of AWS nest fewer than ten.`;
    log.add(base, start, { severity: 'error', code: 'FMT-6', text });
    return { drafts: [], end };
  }
  if (root === null) return null;
  const error = xmlErrorCode(root);
  if (error !== null) {
    log.add(base, root.start, { severity: 'error', code: 'BAD-13', ...explainCode(error, 'the call') });
    return { drafts: [], end };
  }
  const listName = wireListName(root.name);
  if (listName === null && !root.name.endsWith('Response')) return null;
  let node = xmlNode(root, root.name);
  if (listName !== null) {
    const outer = xmlNode({ ...root, children: [root] }, '');
    node = objectNode(root.start, outer.entries);
    node.end = root.end;
  }
  const draft = nodeDraft(node, 'xml', base);
  const repairs: Repair[] = root.cut ? [{ kind: 'cut-end', at: Math.max(start, end - 1) }] : [];
  log.repairs(base, repairs, draft);
  return { drafts: [draft], end };
}
