/**
 * One box of a table, and the drawing of all of them: widths and edges as the AWS CLI has them. Letters count
 * one column each: the CLI counts two for those that East Asia writes wide.
 */
import { spelt } from './scalar.ts';

/** Blanks around a cell. */
const PADDING = 4;

export class Section {
  readonly title: string;
  readonly level: number;
  headers: readonly string[] = [];
  rows: (readonly string[])[] = [];
  #widths: number[] = [];

  constructor(title: string, level: number) {
    this.title = title;
    this.level = level;
  }

  head(headers: readonly string[]): void {
    this.headers = headers;
    this.#measure(headers);
  }

  add(row: readonly unknown[]): void {
    const cells = row.map(spelt);
    this.rows.push(cells);
    this.#measure(cells);
  }

  #measure(cells: readonly string[]): void {
    cells.forEach((cell, i) => (this.#widths[i] = Math.max(this.#widths[i] ?? 0, cell.length)));
  }

  /** With the edges of the box, of the boxes around it, and of every cell. */
  get width(): number {
    const cells = this.#widths.reduce((sum, width) => sum + width + PADDING, 0);
    const outside = 2 * this.level;
    return Math.max(this.title.length + 2 + outside, cells + 2 + outside);
  }

  /** The columns, stretched or shrunk so that they fill a width. */
  columns(width: number): number[] {
    const plain = this.#widths.map((own) => own + PADDING);
    const sum = plain.reduce((a, b) => a + b, 0);
    if (sum === 0) return plain;
    const scaled = plain.map((own) => roundHalfEven((width / sum) * own));
    let off = scaled.reduce((a, b) => a + b, 0) - width;
    while (off !== 0) {
      const step = off > 0 ? -1 : 1;
      const order = [...scaled.keys()];
      for (const i of step < 0 ? order : order.reverse()) {
        scaled[i] = (scaled[i] ?? 0) + step;
        off += step;
        if (off === 0) break;
      }
    }
    return scaled;
  }

  /** One row with headers stands upright: each header beside its value. */
  upright(): Section {
    const [row] = this.rows;
    if (this.rows.length !== 1 || row === undefined || this.headers.length === 0) return this;
    const turned = new Section(this.title, this.level);
    this.headers.forEach((header, i) => turned.add([header, row[i] ?? '']));
    return turned;
  }
}

/** Python rounds a half to the even neighbour. */
function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  return value - floor === 0.5 ? floor + (floor % 2) : Math.round(value);
}

export class Drawing {
  readonly text: string;

  constructor(given: readonly Section[], window: number) {
    const widest = (all: readonly Section[]): number => Math.max(...all.map(({ width }) => width));
    const sections = widest(given) > window ? given.map((section) => section.upright()) : given;
    const width = widest(sections);
    const lines = ['-'.repeat(width), ...sections.flatMap((section) => draw(section, width))];
    this.text = `${lines.join('\n')}\n`;
  }
}

function draw(section: Section, whole: number): string[] {
  const { title, level, headers, rows } = section;
  const width = whole - 2 * level;
  const edge = '|'.repeat(level);
  const columns = section.columns(width);
  const rule = columns
    .map((own, i) => (i === 0 ? `+${'-'.repeat(Math.max(0, own - 2))}+` : `${'-'.repeat(Math.max(0, own - 1))}+`))
    .join('');
  const bare = headers.length === 0 && rows.length === 0;
  return [
    ...(title === '' ? [] : [centred(title, width, '|')]),
    ...(title !== '' && bare ? [`+${'-'.repeat(width - 2)}+`] : []),
    ...(headers.length === 0
      ? []
      : [rule, columns.map((own, i) => centred(headers[i] ?? '', own, i === 0 ? '|' : '')).join('')]),
    ...(rows.length === 0 || columns.length === 0
      ? []
      : [
          rule,
          ...rows.map((row) => columns.map((own, i) => left(row[i] ?? '', own, i === 0 ? '|' : '')).join('')),
          rule,
        ]),
  ].map((line) => `${edge}${line}${edge}`);
}

function centred(text: string, length: number, edge: string): string {
  const before = Math.max(0, Math.floor(length / 2) - Math.floor(text.length / 2) - 1);
  const start = `${edge}${' '.repeat(before)}${text}`;
  return `${start}${' '.repeat(Math.max(0, length - 1 - edge.length - before - text.length))}|`;
}

function left(text: string, length: number, edge: string): string {
  const padding = length >= text.length + 2 + edge.length + 1 ? 2 : 0;
  const start = `${edge}${' '.repeat(padding)}${text}`;
  return `${start}${' '.repeat(Math.max(0, length - start.length - 1))}|`;
}
