import { commandLineOf } from './command.ts';
import type { Diagnostic, Paste } from '../paste/types.ts';
import type { WrongType } from './conform.ts';
import { isCutItself } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import type { Kind } from './kind.ts';
import type { Place } from './types.ts';

/** A remark that still lacks its place. */
export type Remark = Pick<Diagnostic, 'severity' | 'code' | 'text' | 'command'>;

/**
 * Collects what gathering has to say. Remarks of the same sort are counted, not repeated: a list of ten thousand
 * elements with one fault each gets one sentence.
 */
export interface Log {
  say(remark: Remark, place: Place): void;
  wrongType(kind: Kind, wrong: WrongType, place: Place): void;
  /** RT-10: a resource was pasted twice, with different content. */
  twice(kind: Kind, id: string, place: Place): void;
  /** FMT-23: different resources have the same unreadable id. */
  ambiguous(kind: Kind, id: string, place: Place): void;
  /** A resource that lacks what it is judged by, because it was cut or because `--query` left it out. */
  /** One id with different content, of which neither is used. */
  contested(kind: Kind, id: string, place: Place): void;
  unusable(kind: Kind, candidate: Candidate, missing: readonly string[]): void;
  /** Two resources that ran into one, where a part of the paste is missing. */
  mixed(kind: Kind, candidate: Candidate): void;
  finish(): readonly Diagnostic[];
}

interface Counted {
  readonly place: Place;
  readonly names: Set<string>;
  readonly remark: (names: string, count: number) => Remark;
  count: number;
}

/** A log for one paste. */
export function createLog(paste: Paste): Log {
  const said: { remark: Remark; place: Place }[] = [];
  const counted = new Map<string, Counted>();
  const count = (key: string, name: string, place: Place, remark: Counted['remark']): void => {
    const entry = counted.get(key) ?? { place, names: new Set<string>(), remark, count: 0 };
    entry.count += 1;
    if (entry.names.size < MAX_NAMES) entry.names.add(name);
    counted.set(key, entry);
  };
  return {
    say: (remark, place) => void said.push({ remark, place }),
    wrongType: (kind, wrong, place) => {
      const field = wrong.path.filter((step) => typeof step === 'string').join('.');
      const at = { document: place.document, path: [...place.path, ...wrong.path] };
      count(`type ${kind.one} ${field} ${wrong.expected}`, field, at, (_, times) => ({
        severity: 'warning',
        code: 'FMT-20',
        text: `\`${field}\` of ${many(times, kind)} is ${describe(wrong.found)}, and ${wrong.expected} was expected. It counts as not pasted.`,
        ...(isTypeName(wrong.found) ? { command: 'ConvertTo-Json -Depth 6' } : {}),
      }));
    },
    twice: (kind, id, place) =>
      count(`twice ${kind.one}`, id, place, (names, times) => ({
        severity: 'warning',
        code: 'RT-10',
        text: `${capital(many(times, kind))} (${names}) ${times === 1 ? 'stands' : 'stand'} in the paste more than once with different content. The last one pasted is used; remove the older output to be sure.`,
      })),
    ambiguous: (kind, id, place) =>
      count(`ambiguous ${kind.one}`, id, place, (names) => ({
        severity: 'warning',
        code: 'FMT-23',
        text: `Different ${kind.label} have the same id after redaction (${names}), so what refers to this id cannot be told apart. Replace ids with different made-up ones, such as ${names.split(/[x*…]/i)[0] ?? ''}1 and ${names.split(/[x*…]/i)[0] ?? ''}2.`,
      })),
    contested: (kind, id, place) =>
      count(`contested ${kind.one}`, id, place, (names, times) => ({
        severity: 'warning',
        code: 'RT-10',
        text: `${capital(many(times, kind))} (${names}) ${times === 1 ? 'stands' : 'stand'} in the paste more than once with different content. Which of them holds is not known, so none is used; remove the older output.`,
      })),
    unusable: (kind, candidate, missing) => {
      const isCut = isCutItself(candidate) || missing.some((field) => candidate.cuts?.below.has(field));
      const fields = missing.map((field) => `\`${field}\``).join(', ');
      count(`unusable ${kind.one} ${fields} ${isCut}`, candidate.id, candidate.place, (names, times) => ({
        severity: 'warning',
        code: isCut ? 'BAD-3' : 'FMT-21',
        text: `${capital(many(times, kind))} (${names}) ${times === 1 ? 'does' : 'do'} not show ${fields} whole, ${isCut ? 'because that part of the output is missing' : 'probably because --query left it out'}. Without it the verdict could be wrong, so ${times === 1 ? 'it is' : 'they are'} not used. Paste the whole output${isCut ? '' : ', made without --query'}.`,
        command: commandLineOf(kind.operations[0]),
      }));
    },
    mixed: (kind, { id, place }) =>
      count(`mixed ${kind.one}`, id, place, (names, times) => ({
        severity: 'warning',
        code: 'BAD-17',
        text: `${capital(many(times, kind))} (${names}) ${times === 1 ? 'has' : 'have'} a name in it that is made of pieces of two others, so a part of the output is missing there, and what stands around it may belong to two. ${times === 1 ? 'It is' : 'They are'} not used. Paste the whole output.`,
        command: commandLineOf(kind.operations[0]),
      })),
    finish: () => finish(paste, said, counted),
  };
}

const MAX_NAMES = 3;

/** Everything that was said, with its place in the text. */
function finish(
  paste: Paste,
  said: readonly { readonly remark: Remark; readonly place: Place }[],
  counted: ReadonlyMap<string, Counted>,
): Diagnostic[] {
  const sums = [...counted.values()].map(({ place, names, remark, count }) => ({
    place,
    remark: remark([...names].join(', '), count),
  }));
  return [...said, ...sums].map(({ remark, place }) => ({ ...remark, ...position(paste, place) }));
}

function position(paste: Paste, place: Place): Pick<Diagnostic, 'document' | 'source' | 'line' | 'column'> {
  const document = paste.documents[place.document];
  const start = (document?.locate(place.path) ?? document?.span)?.start ?? { line: 1, column: 1 };
  return { document: place.document, source: document?.source ?? 0, line: start.line, column: start.column };
}

function many(count: number, kind: Kind): string {
  return count === 1 ? `one ${kind.one}` : `${count} ${kind.label}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** FMT-7: PowerShell prints the name of a type where it stopped going deeper. */
function isTypeName(value: unknown): boolean {
  return typeof value === 'string' && (value.startsWith('Amazon.') || value.startsWith('System.'));
}

/** What was found, without its content, which may be private. */
function describe(value: unknown): string {
  if (isTypeName(value)) return 'the name of a type, because PowerShell stopped at its default depth';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return 'a text';
  return typeof value === 'boolean' ? 'true or false' : 'a number';
}
