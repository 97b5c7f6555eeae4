/** The form of a schema: what AWS prints of one kind of resource, written once. Everything else is derived from it. */

/**
 * What a field holds, drawn like the answer itself: a word or several (`'cidr4|cidr6'`) for kinds of cells (the prefix of
 * an id, or a name in `cell-kinds.ts`; behind ` rarely ` those that are tried last), with `!` behind when every element has the field; an object for a nested part; a
 * list of one for a list, with `'!'` behind when it is printed though it is empty, and `'+'` when each has something in it.
 */
export type Field = string | Fields | ListField;
export type ListField = readonly [of: Field, always?: '!' | '+'];
export interface Fields {
  readonly [name: string]: Field;
}

/** The same for a type of the SDK: a name that it lacks does not compile, nor a switch where it has a text. */
export type FieldsOf<T> = { readonly [K in keyof T]?: FieldOf<NonNullable<T[K]>> };

type FieldOf<V> = V extends string | Date
  ? string
  : V extends boolean
    ? 'bool' | 'bool!'
    : V extends number
      ? 'int' | 'int!' | 'asn'
      : V extends readonly (infer E)[]
        ? readonly [of: FieldOf<NonNullable<E>>, always?: '!' | '+']
        : FieldsOf<V> | Bare<V>;

/** PowerShell and `--query` print `{ "Value": true }` as the bare switch. */
type Bare<V> = V extends { Value?: infer Inner } ? FieldOf<NonNullable<Inner>> : never;

/** What a value looks like, drawn: what tests it (`value-tests.ts`) loads when keys are missing. One of the first five, and perhaps `under`. */
export interface Look {
  /** One of these words. */
  readonly words?: readonly string[];
  /** A text of this pattern. */
  readonly text?: RegExp;
  /** A list in which the first object has one of these keys. */
  readonly listWith?: readonly string[];
  /** An object with one of these keys. */
  readonly objectWith?: readonly string[];
  readonly isSwitch?: true;
  /** The key above it says what it is. */
  readonly under?: RegExp;
}

/** What there is to know about one kind of AWS resource. */
export interface Resource {
  /** Plain name of several, as in a sentence: `route tables`. */
  readonly label: string;
  /** Plain name of one. */
  readonly one: string;
  /** The operations that print it, the usual one first: `describe-route-tables`. */
  readonly operations: readonly [string, ...string[]];
  /** Keys whose value is a list of it; the first one is what the usual operation prints (FMT-20). */
  readonly wrappers: readonly string[];
  /** Keys whose value is one of it: `create-route-table` prints `RouteTable`. */
  readonly holders?: readonly string[];
  /** The field that names one of it; null when its identity comes from elsewhere. */
  readonly idField: string | null;
  /** The fields that are used. What is printed beside them, for formats without names, is in `columns/`. */
  readonly fields: Fields;
  /** An object without a wrapper is one of it when it has one field of each group; by default its id alone tells. */
  readonly toldBy?: readonly (readonly string[])[];
  /** Filters that keep everything of a VPC: a list filtered by nothing else is complete for that VPC. */
  readonly vpcFilters?: readonly string[];
  /** Every VPC has at least one, so that an empty list says something about the command (BAD-14). */
  readonly inEveryVpc?: boolean;
  /** AWS prints the lists that `'!'` marks for each one, untagged ones too: where others of one answer have them, one without lost a part (BAD-3). */
  readonly alike?: boolean;
  /** The account has at least one: a function in a VPC has a VPC and a function. */
  readonly inEveryAccount?: boolean;
  /** The ARN that ends in its id. */
  readonly ownArn?: string;
  /** A field that no other resource has: it tells the list whose own name was cut off (BAD-3). */
  readonly mark?: string;
  /** Fields that tell an answer which is one of it, with no name around. */
  readonly flatBy?: readonly string[];
  /**
   * The part that AWS prints last of one that stands at the end of an answer, and the fields that end the part: without
   * them the end was cut off. One that has a field of `unless`, or an id that holds `foreign`, has no such part; `always` are fields that every one has.
   */
  readonly ending?: {
    readonly part: string;
    readonly fields: readonly string[];
    readonly unless: readonly string[];
    readonly foreign: string;
    readonly always: readonly string[];
  };
  /** FN-15: what AWS services manage is hidden unless `--include-managed-resources` asks for it. */
  readonly mayBeHidden?: boolean;
  /**
   * FMT-21: fields that are told by the look of their value, for lists whose keys `--query` renamed or dropped, the most
   * telling first; with a look of their own, or the one of their kind.
   */
  readonly identify?: readonly (string | readonly [field: string, look: Look])[];
  /** Fields of which at least one must be found by value before an object with foreign keys counts as one of it. */
  readonly needs?: readonly string[];
  /** Fields that every one carries: an element at the end of a text without them was cut (BAD-3). */
  readonly always?: readonly string[];
  /** Lists whose elements are facts one by one: they are kept of a resource that was cut. */
  readonly facts?: readonly string[];
  /** Fields without which it is not used when it was itself cut (BAD-3, BAD-4). */
  readonly whenCut?: readonly string[];
  /**
   * Fields that AWS prints for every one, and fields beside which their lack says that a line was lost: nobody picks those
   * who leaves the others out (BAD-3). Without them it is not used.
   */
  readonly printed?: { readonly fields: readonly string[]; readonly beside: readonly string[] };
  /** The same when anything of it was cut. */
  readonly whenTouched?: readonly string[];
  /** Lists that count as not pasted when something of them was cut: less of them would mean something else. */
  readonly allOrNothing?: readonly string[];
  /**
   * The words that AWS is known to print, in its own spelling, by field; `Routes.State` for a nested one. The snapshot has
   * them in that spelling however they were pasted (FMT-24), and any other word as it was.
   */
  readonly words?: Readonly<Record<string, readonly string[]>>;
  /** Fields that name a Region: ARNs, Availability Zones, service names; `Placement.AvailabilityZone` for a nested one. */
  readonly regionsIn?: readonly string[];
}

/** A schema that agrees with the SDK's type. */
export type ResourceOf<T> = Omit<Resource, 'fields' | 'idField'> & {
  readonly idField: (keyof T & string) | null;
  readonly fields: FieldsOf<T>;
};

/** Whether a field is a list. */
export function isListField(field: Field): field is ListField {
  return Array.isArray(field);
}

/** Whether a field is a nested object. */
export function isPart(field: Field): field is Fields {
  return typeof field === 'object' && !Array.isArray(field);
}

/** The kinds of cells that a plain field usually holds. */
export function kindsOf(field: string): readonly string[] {
  return bare(field)
    .split(' rarely ', 1)
    .flatMap((kinds) => kinds.split('|'));
}

/** The same with those that it holds rarely. */
export function allKindsOf(field: string): readonly string[] {
  return bare(field)
    .split(' rarely ')
    .flatMap((kinds) => kinds.split('|'));
}

/** Whether every element has a plain field. */
export function isAlways(field: string): boolean {
  return field.endsWith('!');
}

const bare = (field: string): string => (isAlways(field) ? field.slice(0, -1) : field);

/** The type of a plain field's value in JSON. */
export function scalarOf(field: string): 'string' | 'number' | 'boolean' {
  const [kind] = kindsOf(field);
  return kind === 'bool' ? 'boolean' : kind === 'int' || kind === 'asn' ? 'number' : 'string';
}
