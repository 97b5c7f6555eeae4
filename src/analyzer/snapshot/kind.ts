import type { CommandLine } from '../paste/types.ts';
import { isAlways, isListField, isPart, kindsOf, scalarOf } from '../aws/schema.ts';
import type { Parts } from '../parts.ts';
import type { Field, Fields, Resource } from '../aws/schema.ts';
import { isChange } from '../aws/operations.ts';
import { lacking, lackingWhenCut, lost } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { idOf, list, object, oneOf } from './conform.ts';
import type { ObjectShape, Shape } from './conform.ts';
import { isObject, ownText } from './json.ts';
import type { JsonObject } from './json.ts';
import { append } from '../lists.ts';

/** What there is to know about one kind of AWS resource in order to find it in a paste. */
export interface Kind {
  /** Plain name of several, as in a sentence: `route tables`. */
  readonly label: string;
  /** Plain name of one. */
  readonly one: string;
  /** The operations that print it, the usual one first: `describe-route-tables`. */
  readonly operations: readonly [string, ...string[]];
  /** Keys whose value is a list of it; the first one is what the usual operation prints (FMT-20). */
  readonly wrappers: readonly string[];
  /** Keys whose value is one of it: `create-route-table` prints `RouteTable`. */
  readonly holders: readonly string[];
  /** The field that names one of it; null when its identity comes from elsewhere. */
  readonly idField: string | null;
  /** What its ids begin with, `rtb-`; empty where they have no such form. */
  readonly idPrefix: string;
  /** The name of one that needs more than that field: a connector is named together with its version. */
  readonly idOf: ((value: JsonObject, command: Candidate['command']) => string | undefined) | null;
  /** Whether an object without a wrapper is one of it. */
  readonly matches: (value: JsonObject) => boolean;
  /** The fields that are used. */
  readonly shape: ObjectShape;
  /** Filters that keep everything of a VPC: a list filtered by nothing else is complete for that VPC. */
  readonly vpcFilters: readonly string[];
  /** Every VPC has at least one, so that an empty list says something about the command (BAD-14). */
  readonly inEveryVpc: boolean;
  /** One of it says a part only: one attribute says nothing of the other. */
  readonly comesInParts: boolean;
  /** FN-15: what AWS services manage is hidden unless `--include-managed-resources` asks for it. */
  readonly mayBeHidden: boolean;
  /** The schema that it is made from. */
  readonly schema: Resource;
  /** Fields of which at least one must be found by value before an object with foreign keys counts as one of it. */
  readonly needs: readonly string[];
  /**
   * What this one must show and does not: fields that AWS prints for every one like it, and without which it would be
   * taken for something else. Such a resource is not used (BAD-3, BAD-4, FMT-21).
   */
  readonly missing: (candidate: Candidate, parts: Parts) => readonly string[];
  /** Whether a part of it is lost that ties it to others: then any other may be tied to it, and the list is not whole. */
  readonly gaps: (candidate: Candidate) => boolean;
  /** Lists that count as not pasted when something of them was cut: less of them would mean something else. */
  readonly allOrNothing: readonly string[];
  /** Texts that name a Region: ARNs, Availability Zones, service names. */
  readonly regionsIn: (value: JsonObject) => readonly unknown[];
}

type Required = 'label' | 'one' | 'operations' | 'wrappers' | 'idField' | 'shape' | 'schema';

/** A kind with everything that most kinds have in common filled in. */
export function defineKind(kind: Pick<Kind, Required> & Partial<Omit<Kind, Required>>): Kind {
  const { idField } = kind;
  return {
    holders: [],
    idOf: null,
    idPrefix: '',
    matches: (value) => idField !== null && hasId(value, idField),
    vpcFilters: ['vpc-id'],
    inEveryVpc: false,
    comesInParts: false,
    mayBeHidden: false,
    needs: [],
    missing: () => [],
    gaps: () => false,
    allOrNothing: [],
    regionsIn: () => [],
    ...kind,
  };
}

/** A kind from its schema; `own` is what cannot be written as data. */
export function kindFrom(
  resource: Resource,
  own: Partial<Pick<Kind, 'matches' | 'missing' | 'gaps' | 'idOf' | 'comesInParts'>> = {},
): Kind {
  const { fields, toldBy, regionsIn = [], whenCut, whenTouched, printed, ...same } = resource;
  return defineKind({
    ...same,
    schema: resource,
    shape: shapeFrom(resource),
    idPrefix: prefixOf(fields[resource.idField ?? '']),
    ...(toldBy === undefined ? {} : { matches: tellsBy(toldBy, fields) }),
    ...(whenCut === undefined ? {} : { missing: lackingWhenCut(...whenCut) }),
    ...(whenTouched === undefined
      ? {}
      : { missing: (candidate) => (candidate.cuts === null ? [] : lacking(candidate, whenTouched)) }),
    ...(printed === undefined ? {} : { missing: (candidate) => lost(candidate, printed.fields, printed.beside) }),
    regionsIn: regionsFrom(regionsIn),
    ...own,
  });
}

/** `rtb-` of a field that holds ids of route tables; ARNs and names have no such form. */
function prefixOf(field: Field | undefined): string {
  const [look = ''] = typeof field === 'string' ? kindsOf(field) : [];
  return /^(?:[a-z]{1,5}|subnet)$/.test(look) && look !== 'any' && look !== 'arn' ? `${look}-` : '';
}

/** The used fields as the check of types wants them. */
function shapeFrom({ fields, words = {}, always = [], printed }: Resource): ObjectShape {
  return shapeOfPart(fields, words, '', [...always, ...(printed?.fields ?? [])]);
}

function shapeOfPart(fields: Fields, words: Words, above: string, also: readonly string[]): ObjectShape {
  const shapes = Object.entries(fields).map(([name, field]) => [name, shapeOf(field, words, above + name)] as const);
  const always = Object.keys(fields).filter((name) => also.includes(name) || isAlwaysPrinted(fields[name] ?? ''));
  return object(Object.fromEntries(shapes), always);
}

const isAlwaysPrinted = (field: Field): boolean =>
  typeof field === 'string' ? isAlways(field) : isListField(field) && field[1] !== undefined;

function shapeOf(field: Field, words: Words, path: string): Shape {
  if (isPart(field)) return shapeOfPart(field, words, `${path}.`, []);
  if (typeof field !== 'string') return list(shapeOf(field[0], words, path));
  const known = Object.hasOwn(words, path) ? words[path] : undefined;
  if (known !== undefined) return oneOf(known);
  const [look = '', ...others] = kindsOf(field);
  return others.every((other) => other === 'word') && IDS.test(look) ? idOf(`${look}-`) : scalarOf(field);
}

type Words = NonNullable<Resource['words']>;

/** Ids by which resources are tied together. */
const IDS = /^(?:acl|aclassoc|dopt|eni|i|nat|rtb|rtbassoc|sg|subnet|vpc|vpce)$/;

/** Whether an object has a field of each group; a field of text counts only when there is text in it. */
function tellsBy(groups: readonly (readonly string[])[], fields: Fields): Kind['matches'] {
  const isText = (name: string): boolean => {
    const field = fields[name];
    return typeof field === 'string' && scalarOf(field) === 'string';
  };
  // Looked up once, not for every object of a paste.
  const tests = groups.map((group) => group.map((name) => ({ name, text: isText(name) })));
  const has = (value: JsonObject, { name, text }: { readonly name: string; readonly text: boolean }): boolean =>
    text ? hasId(value, name) : Object.hasOwn(value, name);
  return (value) => tests.every((group) => group.some((test) => has(value, test)));
}

/** What reads the values at `A` and `A.B`, of every element where `A` is a list; the paths are taken apart once. */
function regionsFrom(paths: readonly string[]): Kind['regionsIn'] {
  if (paths.length === 0) return () => NOTHING;
  const steps = paths.map((path) => path.split('.'));
  // A loop: this runs for every element of a paste.
  return (value) => {
    const found: unknown[] = [];
    for (const [first = '', second] of steps) {
      const there = value[first];
      if (second === undefined) found.push(there);
      else append(found, isObject(there) ? [there[second]] : pluck(there, second));
    }
    return found;
  };
}

const NOTHING: readonly unknown[] = [];

/** Whether an object names itself under this key. */
export function hasId(value: JsonObject, field: string): boolean {
  return ownText(value, field) !== undefined;
}

/** The values of one field over a list of objects: the zones of a gateway's addresses. */
function pluck(values: unknown, field: string): readonly unknown[] {
  return Array.isArray(values) ? values.map((value: unknown) => (isObject(value) ? value[field] : undefined)) : [];
}

/** Kinds by the keys that hold lists of them. */
export const byWrapper = (kinds: readonly Kind[]): ReadonlyMap<string, Kind> =>
  new Map(kinds.flatMap((kind) => kind.wrappers.map((wrapper) => [wrapper, kind] as const)));

/** Whether a command line prints this kind: the reader may have paired the wrong one. */
export function belongsTo(command: CommandLine, kind: Kind): boolean {
  const { operation } = command;
  return operation === null || kind.operations.includes(operation) || isChange(operation);
}
