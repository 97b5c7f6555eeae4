/** A paste without what its reader would not send: only the fields that the check uses, ids and names replaced. */
import { RESOURCES } from '../analyzer/aws/resources.ts';
import { isListField, isPart } from '../analyzer/aws/schema.ts';
import type { Field, Fields, Resource } from '../analyzer/aws/schema.ts';
import type { Paste } from '../analyzer/paste/types.ts';
import type { Question } from '../analyzer/report/types.ts';
import { isObject } from '../analyzer/snapshot/json.ts';
import type { Snapshot } from '../analyzer/snapshot/types.ts';
import { sharedCommand } from './command-line.ts';
import { createRenamer } from './policy.ts';
import type { Renamer } from './policy.ts';

const LISTS = new Map(RESOURCES.flatMap((resource) => resource.wrappers.map((name) => [name, resource] as const)));
const HOLDERS = new Map(
  RESOURCES.flatMap((resource) => (resource.holders ?? []).map((name) => [name, resource] as const)),
);

/** What can be shared, or why nothing can. */
export type Shared = { readonly text: string; readonly question: Question } | { readonly refusal: string };

/**
 * Makes the text that a link carries: each output as JSON, below its command line where the paste has one.
 * @param paste a paste that was read; one that is damaged is refused, because the copy would look whole
 * @param commands the operation of each document, null where it was not recognised: those are left out
 * @param question what was asked; a host name of the reader's has a stand-in, too
 */
export function sharedText(paste: Paste, commands: readonly (string | null)[], question: Question = {}): Shared {
  if (paste.documents.some(({ incomplete }) => incomplete.length > 0))
    return { refusal: 'A part of this paste is missing or could not be read, and a copy of it would look whole.' };
  const renamer = createRenamer();
  const parts = paste.documents.flatMap((document, index) => {
    const operation = commands[index] ?? null;
    if (operation === null) return [];
    const value = reduced(document.value, operation, renamer);
    return [...sharedCommand(document.command, renamer), JSON.stringify(value, null, 1)];
  });
  if (parts.length === 0) return { refusal: 'No output of an AWS command stands here.' };
  return { text: `${parts.join('\n')}\n`, question: sharedQuestion(question, renamer) };
}

/** Services, ranges and addresses stay what was asked for; a name in somebody's own zone does not. */
function sharedQuestion({ destination, family, port }: Question, renamer: Renamer): Question {
  const asked = destination?.includes('.') === true ? renamer.value(destination, 'host|cidr4') : destination;
  return {
    ...(asked === undefined ? {} : { destination: asked }),
    ...(family === undefined ? {} : { family }),
    ...(port === undefined ? {} : { port }),
  };
}

function reduced(value: unknown, operation: string, renamer: Renamer): unknown {
  const flat = RESOURCES.find(({ operations }) => operations.includes(operation));
  if (flat !== undefined && isFlat(value, flat)) return element(value, flat, renamer);
  if (flat !== undefined && Array.isArray(value) && value.some((one) => isFlat(one, flat)))
    return value.map((one) => element(one, flat, renamer));
  return walk(value, renamer);
}

/** Whether a value is the resource itself, with nothing around it. */
function isFlat(value: unknown, { fields }: Resource): boolean {
  if (!isObject(value)) return false;
  const keys = Object.keys(value);
  return (
    !keys.some((key) => LISTS.has(key) && !Object.hasOwn(fields, key)) && keys.some((key) => Object.hasOwn(fields, key))
  );
}

/** Looks for lists of resources at any depth; whatever stands beside them does not travel. */
function walk(value: unknown, renamer: Renamer): unknown {
  if (Array.isArray(value)) return value.map((one) => walk(one, renamer));
  if (!isObject(value)) return undefined;
  const out: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    const listed = LISTS.get(key);
    const held = HOLDERS.get(key);
    if (listed !== undefined && Array.isArray(inner)) out[key] = inner.map((one) => element(one, listed, renamer));
    else if (held !== undefined && isObject(inner)) out[key] = element(inner, held, renamer);
    else if (key === 'NextToken' && typeof inner === 'string') out[key] = 'more';
    else if (Array.isArray(inner) || isObject(inner)) out[key] = walk(inner, renamer);
  }
  return out;
}

function element(value: unknown, resource: Resource, renamer: Renamer): unknown {
  return isObject(value) ? part(value, resource.fields, renamer) : scalar(value, 'any', renamer);
}

function part(value: Readonly<Record<string, unknown>>, fields: Fields, renamer: Renamer): unknown {
  const out: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'Tags') out[key] = [];
    else if (Object.hasOwn(fields, key)) {
      const kept = field(inner, fields[key], renamer);
      if (kept !== undefined) out[key] = kept;
    }
  }
  return out;
}

function field(value: unknown, shape: Field | undefined, renamer: Renamer): unknown {
  if (shape === undefined) return undefined;
  if (isListField(shape)) {
    if (!Array.isArray(value)) return isObject(value) ? {} : scalar(value, 'any', renamer);
    const [of] = shape;
    return value.flatMap((one) => field(one, of, renamer) ?? []);
  }
  if (isPart(shape)) return isObject(value) ? part(value, shape, renamer) : scalar(value, 'any', renamer);
  // AWS wraps some switches and words: `EnableDnsSupport: { Value: true }`.
  if (isObject(value)) {
    const inner = Object.hasOwn(value, 'Value') ? field(value['Value'], shape, renamer) : undefined;
    return inner === undefined ? undefined : { Value: inner };
  }
  return Array.isArray(value) ? undefined : scalar(value, shape, renamer);
}

function scalar(value: unknown, kind: string, renamer: Renamer): unknown {
  return typeof value === 'string' ? renamer.value(value, kind) : value;
}

/** The operation of each document, null where it was not recognised. */
export function commandsOf({ paste, documents }: Snapshot): readonly (string | null)[] {
  return paste.documents.map(
    (_, index) => documents.find(({ document, command }) => document === index && command !== null)?.command ?? null,
  );
}
