/** `--output table` as the command line prints it: boxes in boxes. */
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

/** The answer of an operation in table output. */
export function tableOutput(operation: string, answer: unknown): string {
  return draw(sections(operation, answer, 0));
}

const keysOf = (all: readonly Fields[], wanted: (value: unknown) => boolean): readonly string[] =>
  [...new Set(all.flatMap((one) => Object.keys(one).filter((key) => wanted(one[key]))))].sort();

function sections(title: string, value: unknown, depth: number): Section[] {
  if (Array.isArray(value)) return listSections(title, value, depth);
  if (!isFields(value)) return [];
  const scalars = keysOf([value], isScalar);
  const rows = scalars.map((key) => [key, pythonText(value[key])]);
  return [{ depth, title, header: [], rows }, ...below([value], value, depth)];
}

function listSections(title: string, list: readonly unknown[], depth: number): Section[] {
  const objects = list.filter(isFields);
  if (list.length === 0) return [];
  if (objects.length < list.length) {
    const rows = list.map((one) => (Array.isArray(one) ? one.map(pythonText) : [pythonText(one)]));
    return [{ depth, title, header: [], rows }];
  }
  const header = keysOf(objects, isScalar);
  const row = (one: Fields): string[] => header.map((key) => (key in one ? pythonText(one[key]) : ''));
  if (objects.every((one) => Object.values(one).every(isScalar))) {
    const [only] = objects;
    return objects.length === 1 && only !== undefined
      ? [{ depth, title, header: [], rows: header.map((key) => [key, pythonText(only[key])]) }]
      : [{ depth, title, header, rows: objects.map(row) }];
  }
  return objects.flatMap((one) => [
    { depth, title, header: [], rows: keysOf([one], isScalar).map((key) => [key, pythonText(one[key])]) },
    ...below(objects, one, depth),
  ]);
}

const below = (all: readonly Fields[], one: Fields, depth: number): Section[] =>
  keysOf(all, (child) => !isScalar(child)).flatMap((key) => sections(key, one[key], depth + 1));

/** Every section is as wide as the widest needs to be. */
function draw(all: readonly Section[]): string {
  const widths = all.map(({ depth, title, header, rows }) => {
    const columns = columnWidths(header, rows);
    return (
      2 * depth +
      Math.max(
        title.length + 4,
        columns.reduce((sum, width) => sum + width + 1, -1),
      )
    );
  });
  const width = Math.max(...widths);
  const lines = all.flatMap((section, index) => drawSection(section, width - 2 * section.depth, index === 0));
  return `${'-'.repeat(width + 2)}\n${lines.join('\n')}\n`;
}

function columnWidths(header: readonly string[], rows: readonly (readonly string[])[]): number[] {
  const count = Math.max(header.length, ...rows.map(({ length }) => length), 0);
  return Array.from({ length: count }, (_, column) =>
    Math.max(...[header, ...rows].map((row) => (row[column] ?? '').length + 4)),
  );
}

function drawSection({ depth, title, header, rows }: Section, width: number, isFirst: boolean): string[] {
  const [bars, edge] = ['|'.repeat(depth + 1), '|'.repeat(depth)];
  const columns = columnWidths(header, rows);
  const spare = width - columns.reduce((sum, one) => sum + one + 1, -1);
  const last = columns.length - 1;
  if (last >= 0) columns[last] = (columns[last] ?? 0) + spare;
  const border = (parts: readonly number[]): string =>
    `${edge}+${parts.map((one) => '-'.repeat(one)).join('+')}+${edge}`;
  const line = (cells: readonly string[], put: (cell: string, width: number) => string): string =>
    `${bars}${columns.map((one, index) => put(cells[index] ?? '', one)).join('|')}${bars}`;
  const inMiddle = (cell: string, one: number): string => {
    const left = Math.floor((one - cell.length) / 2);
    return ' '.repeat(left) + cell + ' '.repeat(one - left - cell.length);
  };
  const titleLine = `${bars}${inMiddle(title, width)}${bars}`;
  if (rows.length === 0) return [titleLine, border([width])];
  const head = header.length === 0 ? [] : [line(header, inMiddle), border(columns)];
  const body = rows.map((row) => line(row, (cell, one) => `  ${cell}`.padEnd(one)));
  return [titleLine, border(isFirst && columns.length === 0 ? [width] : columns), ...head, ...body, border(columns)];
}
