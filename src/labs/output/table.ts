/**
 * `--output table` of the AWS CLI: a section for each list and object below its name; scalar fields are columns, and what is
 * wider than the window is turned on its side.
 */
import { isRecord, isScalar, sorted } from './scalar.ts';
import { Drawing, Section } from './table-section.ts';

/** The window that the CLI assumes where there is none. */
const WINDOW = 80;

/** @param title the operation, as the API spells it; nothing is printed of an empty answer */
export function toTable(value: unknown, title: string, window: number = WINDOW): string {
  const sections: Section[] = [];
  return build(sections, title, value, 0) ? new Drawing(sections, window).text : '';
}

function build(sections: Section[], title: string | null, value: unknown, level: number): boolean {
  if (isNothing(value)) return false;
  if (title !== null) sections.push(new Section(title, level));
  const here = (): Section => sections.at(-1) ?? new Section('', 0);
  if (Array.isArray(value)) {
    const [first] = value as unknown[];
    if (isRecord(first)) fromList(sections, title ?? '', (value as unknown[]).filter(isRecord), level);
    else
      for (const item of value as unknown[])
        if (isScalar(item)) here().add([item]);
        else if (Array.isArray(item) && item.every(isScalar)) here().add(item);
        else build(sections, null, item, 0);
  } else if (isRecord(value)) {
    const { scalars, nested } = keysOf([value]);
    const [only = ''] = scalars;
    if (scalars.length === 1) here().add([only, value[only]]);
    else if (scalars.length > 0) {
      here().head(scalars);
      here().add(scalars.map((key) => value[key]));
    }
    for (const key of nested) build(sections, key, value[key], level + 1);
  }
  return true;
}

function fromList(sections: Section[], title: string, items: readonly Record<string, unknown>[], level: number): void {
  const { scalars, nested } = keysOf(items);
  items.forEach((item, index) => {
    if (index > 0 && nested.length > 0) sections.push(new Section(title, level));
    const here = sections.at(-1);
    if (index === 0 || nested.length > 0) here?.head(scalars);
    here?.add(scalars.map((key) => (Object.hasOwn(item, key) ? item[key] : '')));
    for (const key of nested) if (Object.hasOwn(item, key)) build(sections, key, item[key], level + 1);
  });
}

function keysOf(items: readonly Readonly<Record<string, unknown>>[]): { scalars: string[]; nested: string[] } {
  const all = items.flatMap((item) => Object.entries(item));
  const names = (wanted: boolean): string[] =>
    sorted(new Set(all.filter(([, value]) => isScalar(value) === wanted).map(([key]) => key)));
  return { scalars: names(true), nested: names(false) };
}

/** What Python takes for false. */
const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  value === 0 ||
  value === false ||
  (Array.isArray(value) ? value.length === 0 : isRecord(value) && Object.keys(value).length === 0);
