/** What a record of text output can hold: its fields, sorted as the command line sorts them, and its parts. */

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
  /** Upper-cased names of parts nested in it. */
  readonly children: ReadonlySet<string>;
  /** The same with what fields hold rarely, for rows that fit nothing else. */
  readonly rare?: TextShape;
}

/** `Field:kind|kind Required!:kind …` to fields. */
function fields(list: string): TextShape['fields'] {
  return list.split(' ').map((entry) => {
    const [name = '', kinds = 'any'] = entry.split(':');
    const isRequired = name.endsWith('!');
    return { name: isRequired ? name.slice(0, -1) : name, kinds: kinds.split('|'), isRequired };
  });
}

/** A shape from its sorted fields and the upper-cased names of its parts. */
export function shape(name: string, list: string, children = ''): TextShape {
  return { name, fields: fields(list), children: new Set(children === '' ? [] : children.split(' ')) };
}

/** A key and its value, whatever the value looks like: people name things after ids. */
export const TAGS = shape('Tags', 'Key!:free Value:free');
