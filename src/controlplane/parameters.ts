/** The parameters of a request: drawn beside each operation, held to the SDK's type, and checked as botocore checks them. */
import { Refusal } from './refusal.ts';
import type { Json } from './types.ts';

/** A shape, drawn; `later` is a parameter that AWS has and that is not modelled here: it is refused, never ignored. */
export type Shape = Scalar | readonly [of: Shape] | Members;
type Scalar = 'string' | 'boolean' | 'integer' | 'later' | Words;
/** `=zonal|regional`: one of these words. */
type Words = `=${string}`;
export interface Members {
  readonly [name: string]: Shape;
}

/** The table of an operation: every member of its SDK type and no other, or it does not compile. */
export type ParametersOf<T> = { readonly [K in keyof T]-?: ShapeOf<NonNullable<T[K]>> };

type ShapeOf<V> =
  | 'later'
  | (V extends string
      ? 'string' | Words
      : V extends boolean
        ? 'boolean'
        : V extends number
          ? 'integer'
          : V extends Date
            ? 'later'
            : V extends readonly (infer E)[]
              ? readonly [of: ShapeOf<NonNullable<E>>]
              : ParametersOf<V>);

/** `[{ ResourceType, Tags }]`, the way in which every create operation takes tags. */
export const TAGS = [{ ResourceType: 'string', Tags: [{ Key: 'string', Value: 'string' }] }] as const;

/**
 * Refuses what the AWS CLI and its SDKs refuse before they send anything: unknown and missing parameters, and values of
 * another type, in botocore's words; then words that EC2 does not know, and what is not modelled here.
 */
export function checkParameters(input: Json, members: Members, required: readonly string[]): void {
  const faults = [
    ...required
      .filter((name) => input[name] === undefined)
      .map((name) => `Missing required parameter in input: "${name}"`),
    ...faultsOf(input, members, ''),
  ];
  if (faults.length > 0) throw new Refusal('ParamValidation', `Parameter validation failed:\n${faults.join('\n')}`);
  for (const [name, value] of Object.entries(input)) checkWords(value, members[name], name);
}

function faultsOf(value: Json, members: Members, at: string): string[] {
  return Object.entries(value).flatMap(([name, child]) => {
    if (child === undefined) return [];
    const path = at === '' ? name : `${at}.${name}`;
    const shape = Object.hasOwn(members, name) ? members[name] : undefined;
    return shape === undefined
      ? [
          `Unknown parameter in ${at === '' ? 'input' : at}: "${name}", must be one of: ${Object.keys(members).join(', ')}`,
        ]
      : faultsIn(child, shape, path);
  });
}

function faultsIn(value: unknown, shape: Shape, at: string): string[] {
  if (shape === 'later') return [];
  if (typeof shape !== 'string' && isList(shape)) {
    if (!Array.isArray(value)) return [wrongType(at, value, "<class 'list'>, <class 'tuple'>")];
    return value.flatMap((item, i) => faultsIn(item, shape[0], `${at}[${String(i)}]`));
  }
  if (typeof shape === 'object') {
    if (!isObject(value)) return [wrongType(at, value, "<class 'dict'>")];
    return faultsOf(value, shape, at);
  }
  if (shape === 'boolean') return typeof value === 'boolean' ? [] : [wrongType(at, value, "<class 'bool'>")];
  if (shape === 'integer') return Number.isInteger(value) ? [] : [wrongType(at, value, "<class 'int'>")];
  return typeof value === 'string' ? [] : [wrongType(at, value, "<class 'str'>")];
}

const wrongType = (at: string, value: unknown, valid: string): string =>
  `Invalid type for parameter ${at}, value: ${JSON.stringify(value)}, type: ${pythonType(value)}, valid types: ${valid}`;

/** botocore is Python, and names its types. */
function pythonType(value: unknown): string {
  if (value === null) return "<class 'NoneType'>";
  if (Array.isArray(value)) return "<class 'list'>";
  const names = { string: 'str', boolean: 'bool', object: 'dict', number: Number.isInteger(value) ? 'int' : 'float' };
  return `<class '${names[typeof value as keyof typeof names]}'>`;
}

function checkWords(value: unknown, shape: Shape | undefined, name: string): void {
  if (value === undefined || shape === undefined) return;
  if (shape === 'later')
    throw new Refusal('UnsupportedOperation', `The parameter ${name} exists in AWS and is not modelled here.`);
  if (typeof shape !== 'string') {
    if (isList(shape)) for (const item of value as unknown[]) checkWords(item, shape[0], name);
    else for (const [key, child] of Object.entries(value as Json)) checkWords(child, shape[key], key);
    return;
  }
  if (!shape.startsWith('=') || typeof value !== 'string') return;
  if (!shape.slice(1).split('|').includes(value))
    throw new Refusal(
      'InvalidParameterValue',
      `Value (${value}) for parameter ${name.charAt(0).toLowerCase()}${name.slice(1)} is invalid.`,
    );
}

const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape);

/** Whether a value is an object with keys. */
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
