/** From the place where a format starts to its documents: one function per format, alike. */
import { explainCode } from '../aws-errors.ts';
import { builderOf } from '../document-builder.ts';
import type { DocumentBuilder } from '../document-builder.ts';
import { MAX_DEPTH } from '../limits.ts';
import type { Log } from '../log.ts';
import { objectNode, scalarNode } from '../tree.ts';
import type { Node } from '../tree.ts';
import type { Repair } from '../incomplete/repairs.ts';
import type { MappedText } from '../text/text-map.ts';
import { readConsoleRows } from './console/rows.ts';
import { readMarkdown } from './markdown/table.ts';
import { readNamelessRows } from './text/nameless-rows.ts';
import { readPowershellList } from './powershell/list.ts';
import { readTable } from './table/output.ts';
import { readTextOutput } from './text/output.ts';
import { wireListName } from './wire-names.ts';
import { readXml } from './xml/tags.ts';
import { xmlErrorCode, xmlNode } from './xml/read.ts';

export interface Piece {
  readonly builders: readonly DocumentBuilder[];
  readonly end: number;
}

/** Prints what is read without loss. */
export const JSON_COMMAND = 'aws ec2 describe-route-tables --output json --no-cli-pager';

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
    return { builders: [], end };
  }
  const isEmpty = root.kind === 'object' ? root.entries.size === 0 : root.items.length === 0;
  if (isHeadless && base.text.slice(0, start).trim() === '')
    log.repairs(base, [{ kind: 'cut-start', at: start }], null);
  if (isEmpty) {
    if (isHeadless) return { builders: [], end };
    const isTable = base.text.slice(start, end).includes('|');
    if (isTable) {
      log.add(base, start, {
        severity: 'warning',
        code: 'BAD-14',
        text: 'This table has no rows: the command found nothing, or its start is missing. Check the account, the Region and the filter.',
        command: JSON_COMMAND,
      });
    }
    return { builders: [], end };
  }
  const builder = builderOf(root, 'table', base);
  if (tornAt !== null) log.repairs(base, [{ kind: 'cut-end', at: tornAt }], builder);
  return { builders: [builder], end };
}

/** Records of `--output text` (FMT-4). */
export function readTextPiece(base: MappedText, start: number, log: Log): Piece {
  const { roots, end, ambiguous, unread, torn, headlessAt } = readTextOutput(base.text, start);
  const builders = roots.map((root) => builderOf(root, 'text', base));
  const [builder] = builders;
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
      builder ?? null,
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
      builder ?? null,
    );
  }
  const repairs: Repair[] = [
    ...(headlessAt === null ? [] : [{ kind: 'cut-start', at: headlessAt } as const]),
    ...(torn ? [{ kind: 'cut-end', at: Math.max(start, end - 1) } as const] : []),
  ];
  log.repairs(base, repairs, builders.at(-1) ?? null);
  return { builders, end };
}

/** PowerShell's list of properties: what is not nested is read (FMT-7). */
export function readPowershellListPiece(base: MappedText, start: number, log: Log): Piece {
  const { root, end, nestedAt } = readPowershellList(base.text, start);
  const builder = builderOf(root, 'powershell', base);
  if (nestedAt !== null) {
    const text =
      'This is how PowerShell shows an object on the screen: nested values, such as the routes of a table, are named and not shown, so they are unknown. Convert to JSON, and paste that.';
    const command = 'Get-EC2RouteTable | ConvertTo-Json -Depth 6';
    log.add(base, nestedAt, { severity: 'warning', code: 'FMT-7', text, command }, builder);
  }
  return { builders: [builder], end };
}

/** A Markdown table: routes, or rows with names that people gave them. */
export function readMarkdownPiece(base: MappedText, start: number, log: Log): Piece {
  const result = readMarkdown(base.text, start);
  if (result.isRoutes) return readConsolePiece(base, start, log, () => result);
  return { builders: [builderOf(result.root, 'table', base)], end: result.end };
}

/** Rows of lists that lost their names (FMT-21); what they hold is told by their values. */
export function readNamelessPiece(base: MappedText, start: number): Piece {
  const { root, end } = readNamelessRows(base.text, start);
  return { builders: [builderOf(root, 'text', base)], end };
}

/** The rows below the id of their table (FMT-21). */
export function readTableRowsPiece(base: MappedText, start: number): Piece {
  const newline = base.text.indexOf('\n', start);
  const { root: routes, end } = readConsoleRows(base.text, newline + 1);
  const id = base.text.slice(start, newline).trim();
  const at = base.text.indexOf(id, start);
  const table = objectNode(at, new Map<string, Node>([['RouteTableId', scalarNode(id, at, at + id.length)]]));
  table.entries.set('Routes', routes);
  table.end = routes.end;
  return { builders: [builderOf(table, 'text', base)], end };
}

/** Rows of the console, or of text output without names (BAD-18). */
export function readConsolePiece(base: MappedText, start: number, log: Log, read = readConsoleRows): Piece {
  const { root, end } = read(base.text, start);
  if (root.items.length === 0) return { builders: [], end };
  const builder = builderOf(root, 'console', base);
  log.add(
    base,
    root.start,
    {
      severity: 'warning',
      code: 'BAD-18',
      text: `These rows are routes without their table: which subnets use them is not in the text.${root.cut ? ' Some rows do not show a destination and the id of a target; they are left out, and what they lead to is unknown.' : ''} Paste the route tables themselves.`,
      command: 'aws ec2 describe-route-tables --filters Name=vpc-id,Values=VPC_ID',
    },
    builder,
  );
  return { builders: [builder], end };
}

/** An answer of the EC2 Query API (FMT-6); null when the element is something else. */
export function readXmlPiece(base: MappedText, start: number, log: Log): Piece | null {
  const { root, end, tooDeep } = readXml(base.text, start, MAX_DEPTH);
  if (tooDeep) {
    const text = `Elements nest here deeper than ${String(MAX_DEPTH)} levels, so this part was not read. Answers of AWS nest fewer than ten.`;
    log.add(base, start, { severity: 'error', code: 'FMT-6', text });
    return { builders: [], end };
  }
  if (root === null) return null;
  const error = xmlErrorCode(root);
  if (error !== null) {
    log.add(base, root.start, { severity: 'error', code: 'BAD-13', ...explainCode(error, 'the call') });
    return { builders: [], end };
  }
  const listName = wireListName(root.name);
  if (listName === null && !root.name.endsWith('Response')) return null;
  let node = xmlNode(root, root.name);
  if (listName !== null) {
    const outer = xmlNode({ ...root, children: [root] }, '');
    node = objectNode(root.start, outer.entries);
    node.end = root.end;
  }
  const builder = builderOf(node, 'xml', base);
  const repairs: Repair[] = root.cut ? [{ kind: 'cut-end', at: Math.max(start, end - 1) }] : [];
  log.repairs(base, repairs, builder);
  return { builders: [builder], end };
}
