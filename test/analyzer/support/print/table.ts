/** `--output table` as the command line prints it: boxes in boxes, each as wide as the widest needs to be. */
import { pythonText } from './text.ts';

type Fields = Readonly<Record<string, unknown>>;

/** One box: its depth, its title, its rows. */
interface Section {
  readonly depth: number;
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

/**
 * The answer of an operation in table output; nothing for one that is empty.
 * @param terminal columns of the terminal; the command line takes 80 where it writes into a pipe
 */
export function tableOutput(operation: string, answer: unknown, terminal = 80): string {
  const wide = sections(operation, answer, 0);
  if (wide.length === 0) return '';
  return draw(widthOf(wide) > terminal ? wide.map(upright) : wide);
}

const keysOf = (all: readonly Fields[], wanted: (value: unknown) => boolean): readonly string[] =>
  [...new Set(all.flatMap((one) => Object.keys(one).filter((key) => wanted(one[key]))))].sort();

const isNothing = (value: unknown): boolean =>
  value === null || (typeof value === 'object' && Object.keys(value).length === 0);

function sections(title: string, value: unknown, depth: number): Section[] {
  if (isNothing(value)) return [];
  if (Array.isArray(value)) return listSections(title, value, depth);
  if (!isFields(value)) return [];
  const header = keysOf([value], isScalar);
  const cells = header.map((key) => pythonText(value[key]));
  const own =
    header.length < 2
      ? { depth, title, header: [], rows: header.map((key, at) => [key, cells[at] ?? '']) }
      : { depth, title, header, rows: [cells] };
  return [own, ...below([value], value, depth)];
}

function listSections(title: string, list: readonly unknown[], depth: number): Section[] {
  const objects = list.filter(isFields);
  if (objects.length < list.length) {
    const rows = list.map((one) => (Array.isArray(one) ? one.map(pythonText) : [pythonText(one)]));
    return [{ depth, title, header: [], rows }];
  }
  const header = keysOf(objects, isScalar);
  const row = (one: Fields): string[] => header.map((key) => (key in one ? pythonText(one[key]) : ''));
  if (objects.every((one) => Object.values(one).every(isScalar)))
    return [{ depth, title, header, rows: objects.map(row) }];
  return objects.flatMap((one) => [{ depth, title, header, rows: [row(one)] }, ...below(objects, one, depth)]);
}

const below = (all: readonly Fields[], one: Fields, depth: number): Section[] =>
  keysOf(all, (child) => !isScalar(child)).flatMap((key) => sections(key, one[key] ?? null, depth + 1));

/** One row under a header becomes a row for each name, where the whole is too wide. */
function upright(section: Section): Section {
  const [row, ...others] = section.rows;
  if (row === undefined || others.length > 0 || section.header.length === 0) return section;
  return { ...section, header: [], rows: section.header.map((name, at) => [name, row[at] ?? '']) };
}

/** Every section is as wide as the widest needs to be. */
const widthOf = (all: readonly Section[]): number =>
  Math.max(
    ...all.map(
      ({ depth, title, header, rows }) =>
        2 * depth +
        2 +
        Math.max(
          title.length,
          columnWidths(header, rows).reduce((sum, one) => sum + one, 0),
        ),
    ),
  );

function draw(all: readonly Section[]): string {
  const width = widthOf(all);
  const lines = all.flatMap((section) => drawSection(section, width - 2 * section.depth));
  return `${'-'.repeat(width)}\n${lines.join('\n')}\n`;
}

function columnWidths(header: readonly string[], rows: readonly (readonly string[])[]): number[] {
  const count = Math.max(header.length, ...rows.map(({ length }) => length), 0);
  return Array.from({ length: count }, (_, column) =>
    Math.max(...[header, ...rows].map((row) => (row[column] ?? '').length + PADDING)),
  );
}

const PADDING = 4;

/** Columns are stretched by one factor; what rounding leaves is taken from the first ones, or given to the last. */
function stretched(columns: readonly number[], width: number): number[] {
  if (columns.length === 0) return [];
  const factor = width / columns.reduce((sum, one) => sum + one, 0);
  const wide = columns.map((one) => roundHalfEven(factor * one));
  let spare = width - wide.reduce((sum, one) => sum + one, 0);
  while (spare !== 0) {
    const order = spare > 0 ? [...wide.keys()].reverse() : [...wide.keys()];
    const step = Math.sign(spare);
    for (const at of order.slice(0, Math.abs(spare))) wide[at] = (wide[at] ?? 0) + step;
    spare -= step * Math.min(order.length, Math.abs(spare));
  }
  return wide;
}

/** Rounds as Python does. */
function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  return value - floor === 0.5 ? floor + (floor % 2) : Math.round(value);
}

function drawSection({ depth, title, header, rows }: Section, width: number): string[] {
  const edge = '|'.repeat(depth);
  const columns = stretched(columnWidths(header, rows), width);
  const lineOf = (cells: readonly string[]): string => `${edge}${cells.join('')}${edge}`;
  const border = lineOf(columns.map((one, at) => (at === 0 ? `+${'-'.repeat(one - 2)}+` : `${'-'.repeat(one - 1)}+`)));
  const put = (cells: readonly string[], cell: (text: string, width: number, edge: string) => string): string =>
    lineOf(columns.map((one, at) => cell(cells[at] ?? '', one, at === 0 ? '|' : '')));
  const top = lineOf([inMiddle(title, width, '|')]);
  if (rows.length === 0) return [top, lineOf([`+${'-'.repeat(width - 2)}+`])];
  // Elements without plain values have rows without cells, which leave nothing.
  if (columns.length === 0) return [top];
  const head = header.length === 0 ? [] : [border, put(header, inMiddle)];
  return [top, ...head, border, ...rows.map((row) => put(row, atLeft)), border];
}

function inMiddle(text: string, width: number, edge: string): string {
  const start = Math.floor(width / 2) - Math.floor(text.length / 2) - 1;
  return `${(edge + ' '.repeat(Math.max(0, start)) + text).padEnd(width - 1)}|`;
}

function atLeft(text: string, width: number, edge: string): string {
  const isRoomy = width - text.length - edge.length - 3 >= 0;
  return `${(edge + (isRoomy ? '  ' : '') + text).padEnd(width - 1)}|`;
}
