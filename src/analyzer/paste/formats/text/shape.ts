/** What a record of text output can hold: its fields, sorted as the command line sorts them, and its parts. */
import { allKindsOf, isAlways, isPart, kindsOf } from '../../../aws/schema.ts';
import type { Field, Fields } from '../../../aws/schema.ts';

/** What a cell can be: a prefix of ids, or one of the other kinds. */
export type CellKind = string;

export interface TextField {
  readonly name: string;
  readonly kinds: readonly CellKind[];
  /** Every element has it. */
  readonly isRequired: boolean;
}

export interface TextShape {
  /** The list's or object's name in JSON. */
  readonly name: string;
  /** Sorted fields. */
  readonly fields: readonly TextField[];
  /** Parts nested in it, by their upper-cased names. */
  readonly children: ReadonlyMap<string, TextShape>;
  /** Objects around it that have no values of their own: text output prints no line for those. */
  readonly within?: readonly string[];
  /** The same with what fields hold rarely, for rows that fit nothing else. */
  readonly rare?: TextShape;
}

/**
 * The shape of what AWS prints.
 * @example shapeFrom('Tags', { Key: 'free!', Value: 'free' }).fields.map(({ name }) => name) // ['Key', 'Value']
 */
export function shapeFrom(name: string, fields: Fields): TextShape {
  const children = new Map(
    Object.entries(fields).flatMap(([part, field]) => {
      const inner = partOf(part, field);
      if (inner === null) return [];
      return inner.fields.length > 0 ? [[part.toUpperCase(), inner] as const] : throughPart(part, inner);
    }),
  );
  const shape: TextShape = { name, fields: columns(fields, kindsOf), children };
  const holdsRarely = Object.values(fields).some((field) => typeof field === 'string' && field.includes(' rarely '));
  return holdsRarely ? { ...shape, rare: { ...shape, fields: columns(fields, allKindsOf) } } : shape;
}

/** What stands in a part that has no line: it follows the line of the whole. */
function throughPart(part: string, { children }: TextShape): readonly (readonly [string, TextShape])[] {
  return [...children].map(([word, shape]) => [word, { ...shape, within: [part, ...(shape.within ?? [])] }]);
}

/** The scalar fields in the order of the command line, which is that of code units. */
function columns(fields: Fields, kindsIn: (field: string) => readonly string[]): readonly TextField[] {
  return Object.entries(fields)
    .flatMap(([name, field]) =>
      typeof field === 'string' ? [{ name, kinds: kindsIn(field), isRequired: isAlways(field) }] : [],
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The shape of a nested part; a list of plain values has one column without a name. What is empty is passed over. */
function partOf(name: string, field: Field): TextShape | null {
  if (typeof field === 'string') return null;
  const inner = isPart(field) ? field : field[0];
  if (typeof inner === 'string') return { ...shapeFrom(name, { '.': inner }), name };
  const shape = isPart(inner) ? shapeFrom(name, inner) : null;
  return shape === null || (shape.fields.length === 0 && shape.children.size === 0) ? null : shape;
}
