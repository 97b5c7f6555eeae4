/** What is said of resources that are not as they should be. */
import { isCutItself } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { commandLineOf } from './command.ts';
import type { WrongType } from './conform.ts';
import type { Kind } from './kind.ts';
import type { Fault } from './log.ts';
import type { Place } from './types.ts';

/** A field of another type than AWS prints. */
export function onWrongType(kind: Kind, wrong: WrongType, place: Place): Fault {
  const field = wrong.path.filter((step) => typeof step === 'string').join('.');
  const at = { document: place.document, path: [...place.path, ...wrong.path] };
  return {
    key: `type ${kind.one} ${field} ${wrong.expected}`,
    name: field,
    place: at,
    remark: (_, times) => ({
      severity: 'warning',
      code: 'FMT-20',
      text: `\`${field}\` of ${many(times, kind)} is ${describe(wrong.found)}, and ${EXPECTED[wrong.expected]} was expected. It counts as not pasted.`,
      ...(isTypeName(wrong.found) ? { command: 'ConvertTo-Json -Depth 6' } : {}),
    }),
  };
}

/** RT-10: pasted twice, with different content. */
export function onTwice(kind: Kind, id: string, place: Place): Fault {
  return {
    key: `twice ${kind.one}`,
    name: id,
    place: place,
    remark: (names, times) => ({
      severity: 'warning',
      code: 'RT-10',
      text: `${capital(many(times, kind))} (${names}) ${times === 1 ? 'stands' : 'stand'} in the paste more than once with different content. The last one pasted is used; remove the older output to be sure.`,
    }),
  };
}

/** BAD-19: calls further down the same text changed it after it was described. */
export function onOutdated(kind: Kind, id: string, place: Place, operations: string): Fault {
  return {
    key: `outdated ${kind.one} ${operations}`,
    name: id,
    place: place,
    remark: (names, times) => ({
      severity: 'warning',
      code: 'BAD-19',
      text: `${capital(many(times, kind))} (${names}) ${times === 1 ? 'was' : 'were'} described before a call further down (${operations}) changed ${times === 1 ? 'it' : 'them'}, so what was described does not decide any more. Describe ${times === 1 ? 'it' : 'them'} again, and paste that.`,
      command: commandLineOf(kind.operations[0]),
    }),
  };
}

/** FMT-23: different resources have the same unreadable id. */
export function onAmbiguous(kind: Kind, id: string, place: Place): Fault {
  return {
    key: `ambiguous ${kind.one}`,
    name: id,
    place: place,
    remark: (names) => ({
      severity: 'warning',
      code: 'FMT-23',
      text: `Different ${kind.label} have the same id after redaction (${names}), so what refers to this id cannot be told apart. Replace ids with different made-up ones, such as ${names.split(/[x*…]/i)[0] ?? ''}1 and ${names.split(/[x*…]/i)[0] ?? ''}2.`,
    }),
  };
}

/** One id with different content, of which neither is used. */
export function onContested(kind: Kind, id: string, place: Place): Fault {
  return {
    key: `contested ${kind.one}`,
    name: id,
    place: place,
    remark: (names, times) => ({
      severity: 'warning',
      code: 'RT-10',
      text: `${capital(many(times, kind))} (${names}) ${times === 1 ? 'stands' : 'stand'} in the paste more than once with different content. Which of them holds is not known, so none is used; remove the older output.`,
    }),
  };
}

/** It lacks what it is judged by, because it was cut or because `--query` left it out. */
export function onUnusable(kind: Kind, candidate: Candidate, missing: readonly string[]): Fault {
  const isCut = isCutItself(candidate) || missing.some((field) => candidate.cuts?.below.has(field));
  const fields = missing.map((field) => `\`${field}\``).join(', ');
  return {
    key: `unusable ${kind.one} ${fields} ${isCut}`,
    name: candidate.id,
    place: candidate.place,
    remark: (names, times) => ({
      severity: 'warning',
      code: isCut ? 'BAD-3' : 'FMT-21',
      text: `${capital(many(times, kind))} (${names}) ${times === 1 ? 'does' : 'do'} not show ${fields} whole, ${isCut ? 'because that part of the output is missing' : 'because --query left it out, or because a part of the output is missing'}. Without it the verdict could be wrong, so ${times === 1 ? 'it is' : 'they are'} not used. Paste the whole output${isCut ? '' : ', made without --query'}.`,
      command: commandLineOf(kind.operations[0]),
    }),
  };
}

/** Two resources that ran into one, where a part of the paste is missing. */
export function onMixed(kind: Kind, { id, place }: Candidate): Fault {
  return {
    key: `mixed ${kind.one}`,
    name: id,
    place: place,
    remark: (names, times) => ({
      severity: 'warning',
      code: 'BAD-17',
      text: `${capital(many(times, kind))} (${names}) ${times === 1 ? 'has' : 'have'} a name in it that is made of pieces of two others, so a part of the output is missing there, and what stands around it may belong to two. ${times === 1 ? 'It is' : 'They are'} not used. Paste the whole output.`,
      command: commandLineOf(kind.operations[0]),
    }),
  };
}

function many(count: number, kind: Kind): string {
  return count === 1 ? `one ${kind.one}` : `${count} ${kind.label}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const EXPECTED: Readonly<Record<WrongType['expected'], string>> = {
  string: 'text',
  id: 'an id',
  number: 'a whole number',
  boolean: 'true or false',
  list: 'a list',
  object: 'an object',
};

/** FMT-7: PowerShell prints the name of a type where it stopped going deeper. */
function isTypeName(value: unknown): boolean {
  return typeof value === 'string' && (value.startsWith('Amazon.') || value.startsWith('System.'));
}

/** What was found, without its content, which may be private. */
function describe(value: unknown): string {
  if (isTypeName(value)) return 'the name of a type, because PowerShell stopped at its default depth';
  if (value === '') return 'empty';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return 'a text';
  if (typeof value === 'boolean') return 'true or false';
  if (Number.isSafeInteger(value)) return Number(value) < 0 ? 'a number below zero' : 'a number';
  return Math.abs(Number(value)) < 2 ** 53 ? 'a fraction' : 'a number beyond all that AWS prints';
}
