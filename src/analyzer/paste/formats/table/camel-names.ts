/** Tables of services whose fields begin with a small letter: `aws lambda-web`, `aws lambda-microvms` (FN-28). */
import type { TableLine } from './lines.ts';

/** The outermost title is the operation. */
const OPERATION = /^(?:Get|List|Create|Update|Run)(?:WebFunction|Microvm)/;
const NAME = /^[a-z][a-zA-Z0-9]{0,60}$/;

/**
 * The lines with names as other services spell them, so that the boxes are read alike.
 * @example `|  revisionId  |  3f2a9c1d  |` below the title `GetWebFunctionRevision` is read as `RevisionId`
 */
export function withCapitals(lines: readonly TableLine[]): readonly TableLine[] {
  const title = lines.slice(0, 2).find(({ cells }) => cells !== null)?.cells?.[0]?.text ?? '';
  if (!OPERATION.test(title)) return lines;
  return lines.map((line, index) => {
    if (line.cells === null) return line;
    // A title or a header stands between borders; elsewhere names stand in the first of two columns.
    const isAlone = lines[index - 1]?.cells === null && lines[index + 1]?.cells === null;
    const isRow = line.cells.length === 2;
    const cells = line.cells.map((cell, column) =>
      (isAlone || (isRow && column === 0)) && NAME.test(cell.text)
        ? { ...cell, text: cell.text.charAt(0).toUpperCase() + cell.text.slice(1) }
        : cell,
    );
    return { ...line, cells };
  });
}
