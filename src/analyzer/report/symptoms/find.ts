/** Looks for error messages in what a paste holds besides output that was understood. */
import { errorFamilyOf } from '../../paste/error-lines/families.ts';
import type { ErrorFamily } from '../../paste/error-lines/types.ts';
import type { Snapshot } from '../../snapshot/types.ts';
import { meaningOf } from './meaning.ts';
import { isSetting, readLines, wishLines } from './lines.ts';
import { ofMount } from './mount-above.ts';
import { targetIn, withFields, type CallTarget } from './target.ts';
import type { Symptom } from './types.ts';

/** Messages that are told; a log may hold thousands. */
const MOST = 20;
/** Lines below a message that belong to it. */
const BELOW = 12;

interface Message {
  readonly family: ErrorFamily;
  readonly target: CallTarget;
  readonly source: number;
  /** Counts from 0. */
  readonly line: number;
  readonly text: string;
}

/** The error messages of a paste, each once, in the order of the text. Never throws; linear in the text. */
export function findSymptoms(snapshot: Snapshot): Symptom[] {
  const messages = snapshot.paste.sources.flatMap(({ text }, source) =>
    inSource(text, source, readLines(snapshot, source), wishLines(snapshot, source)),
  );
  return told(messages)
    .slice(0, MOST)
    .map(({ family: { id, stage }, target, source, line, text }) => ({
      id,
      stage,
      ...target,
      text: meaningOf(id, stage, target),
      isAsked: false,
      source,
      start: { line: line + 1, column: text.length - text.trimStart().length + 1 },
      end: { line: line + 1, column: text.trimEnd().length + 1 },
      page: `/reference/symptoms/#${id}`,
    }));
}

type OfLine = (line: number) => boolean;

function inSource(text: string, source: number, isRead: OfLine, isOfWish: OfLine): Message[] {
  const lines = text.split('\n');
  const found: Message[] = [];
  for (const [line, own] of lines.entries()) {
    if (found.length >= MOST * 20 || isRead(line)) continue;
    const family = errorFamilyOf(own.trim());
    if (family === null || (isOfWish(line) && isSetting(own))) continue;
    const said = targetIn(own.slice(0, LONGEST), { isOfName: family.stage === 'dns' || family.stage === 'resolver' });
    const isWhole = said.port !== null && (said.host ?? said.address) !== null;
    const target = isWhole ? said : withFields(ofMount(said, own, lines, line), fieldsBelow(lines, line));
    found.push({ family, target, source, line, text: own });
  }
  return found;
}

const LONGEST = 3000;

/** The lines below a message up to an empty one. */
function fieldsBelow(lines: readonly string[], line: number): string[] {
  const below: string[] = [];
  for (const text of lines.slice(line + 1, line + 1 + BELOW)) {
    if (text.trim() === '') break;
    below.push(text.replace(/\r$/, ''));
  }
  return below;
}

const hasTarget = ({ target: { host, address } }: Message): boolean => host !== null || address !== null;

const isNear = (a: Message, b: Message): boolean => a.source === b.source && Math.abs(a.line - b.line) <= BELOW;

/** Each thing once: a message that says less than one near it is a part of that one. */
function told(messages: readonly Message[]): Message[] {
  const seen = new Set<string>();
  return messages.filter((message) => {
    const { family, target } = message;
    const { host, address, port } = target;
    const isPart = messages.some(
      (other) =>
        other !== message &&
        ((isNear(message, other) && saysLess(message, other)) ||
          (family.stage === 'begun' && isTold(message.target, message.line, other))),
    );
    const key = JSON.stringify([family.stage, hasTarget(message) ? null : family.id, host, address, port]);
    if (isPart || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function saysLess(one: Message, other: Message): boolean {
  const { stage } = one.family;
  if (stage === 'measured') return other.family.stage === 'ended' || other.family.stage === 'crashed';
  if (OF_LAMBDA.has(other.family.stage) || (stage !== 'begun' && NO_CAUSE.has(other.family.id))) return false;
  if (stage === 'no-connection' && other.family.stage !== 'no-connection') return !hasTarget(one) || hasTarget(other);
  if (stage !== other.family.stage) return false;
  return hasTarget(one) ? isPartOf(one.target, other.target) : hasTarget(other) || other.line < one.line;
}

/** Whether a target says nothing that another does not say, and less than it. */
function isPartOf(one: CallTarget, other: CallTarget): boolean {
  const said = (['host', 'address', 'port'] as const).filter((field) => one[field] !== null);
  const isSame = said.every((field) => one[field] === other[field]);
  return isSame && (['host', 'address', 'port'] as const).some((field) => one[field] === null && other[field] !== null);
}

/** Whether a later line tells how a call to the same host ended. */
const isTold = (one: CallTarget, line: number, other: Message): boolean =>
  other.family.stage !== 'begun' &&
  other.line >= line &&
  ((other.family.id === 'http-success' && other.line - line <= 2) ||
    (one.host === null ? one.address === other.target.address : one.host === other.target.host));

/** Lines that tell of a call that went on: no cause of what failed beside them. */
const NO_CAUSE: ReadonlySet<string> = new Set(['attempt', 'http-success']);

const OF_LAMBDA: ReadonlySet<string> = new Set(['ended', 'crashed', 'measured', 'setup', 'in-use', 'ports']);
