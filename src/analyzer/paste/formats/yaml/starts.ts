/** Where YAML starts: at a name of AWS, or at one that a query made up for something of AWS (FMT-2, FMT-21). */
import { isStarter } from '../../../aws/names.ts';
import type { FormatReader } from '../../format-reader.ts';
import { lineBelow } from '../line-below.ts';
import { isDressed } from '../other-names.ts';

export const starts: FormatReader['starts'] = (line, state) =>
  startsYaml(line.text, lineBelow(line, state)) ? line.start : null;

const KEY_LINE = /^(?:- +)*([A-Z][A-Za-z0-9]{0,60}):(?:\s|$)/;

/** A name as SDKs and newer services of AWS spell it. */
const OTHER_KEY = /^(?:- +)*([a-z]\w{1,60}):(?:\s|$)/;

/** A name that `--query` made up, and what its value looks like: an id, an address range, an ARN. */
const RENAMED_LINE = /^((?:- +)*)[A-Za-z]\w{0,60}:(?: +(?:[a-z]{1,16}-[\w*.…-]+|[\da-f.:]+\/\d{1,3}|arn:\S+))?$/;

/** A row of a list of rows, which `--query` left without names: its first cell is AWS's, and more cells follow (FMT-21). */
const ROW_LINE = /^- - ["']?(?:[a-z]{1,16}-[\w*.…-]+|[\da-f.:]+\/\d{1,3}|arn:[^\s"']+)["']?$/;

/**
 * Whether a line starts YAML as the command line prints it: a known name, alone or in a list. A name that `--query` made
 * up counts when its value, or the line below it, is AWS's (FMT-21).
 */
function startsYaml(line: string, below: string): boolean {
  const known = KEY_LINE.exec(line);
  if (known !== null && isStarter(known[1] ?? '')) return true;
  if (isDressed(OTHER_KEY.exec(line)?.[1] ?? '')) return true;
  if (ROW_LINE.test(line) && below.startsWith('  - ')) return true;
  const renamed = RENAMED_LINE.exec(line);
  if (renamed === null) return false;
  const next = below.trim();
  const goesOn = isStarter(KEY_LINE.exec(next)?.[1] ?? '') || isDressed(OTHER_KEY.exec(next)?.[1] ?? '');
  return line.endsWith(':') ? goesOn : goesOn || (renamed[1] !== '' && /^\s*(?:- +)?[A-Za-z]\w{0,60}:/.test(below));
}
