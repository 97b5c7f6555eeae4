/** A session of the terminal: what was typed that changed something, and what a further line comes to. */
import { readCommand } from '../controlplane/commands/read-command.ts';
import { words } from '../controlplane/commands/words.ts';
import { apply, documentsOf, stateOf } from '../controlplane/index.ts';
import type { Change, Json, Outcome, State } from '../controlplane/index.ts';
import { fillPlaceholders } from '../controlplane/placeholders.ts';
import { FRESH } from './fresh.ts';
import type { Session } from './fresh.ts';
import type { Ask } from './grade.ts';
import type { Lab } from './lab.ts';
import { partOf } from './output/part.ts';
import { printed } from './output/print.ts';
import { playLines } from './play-lines.ts';
import type { Played } from './play-lines.ts';
import { globalsOf } from './terminal/globals.ts';
import type { Globals } from './terminal/globals.ts';
import { helpFor } from './terminal/help.ts';
import { OWN_WORDS } from './terminal/own-words.ts';

export { FRESH } from './fresh.ts';
export type { Session } from './fresh.ts';

/** What a line prints, and how it is meant. */
export interface Said {
  readonly kind: 'out' | 'error' | 'note';
  readonly text: string;
}

export interface Turn {
  readonly session: Session;
  readonly said: readonly Said[];
}

export interface Tools {
  readonly ask: Ask;
  /** JMESPath; throws where an expression is none. */
  readonly search: (value: unknown, expression: string) => unknown;
}

/** The state of a session, and the ids that AWS gave in it. */
export function playedIn(lab: Lab, { done, invocations }: Session): Played {
  const played = playLines(stateOf(lab.documents), done);
  return invocations === 0 ? played : { ...played, state: { ...played.state, invocations } };
}

/** Carries out one line. Never throws for what a reader typed. */
export async function turn(lab: Lab, session: Session, line: string, tools: Tools): Promise<Turn> {
  const all = words(line.replace(/^\s*\$ /, '')) ?? [];
  const [first] = all;
  if (first === undefined || first.startsWith('#')) return { session, said: [] };
  if (first === 'hint') return hint(lab, session);
  if (first === 'reset')
    return { session: { ...FRESH, hints: session.hints }, said: [note('The lab is as it was at the start.')] };
  if (first === 'undo') return undo(session);
  if (first === 'exit' || first === 'quit')
    return { session, said: [note('Nothing to leave: the page keeps what you did.')] };
  const help = all.at(-1) === 'help' || first === 'help' ? helpFor(all) : null;
  if (help !== null) return { session, said: [{ kind: 'out', text: help }] };
  if (first !== 'aws')
    return {
      session,
      said: [error(`${first}: not here. This terminal knows "aws ec2 …", "aws lambda …", and ${OWN}.`)],
    };
  const globals = globalsOf(line);
  const read = readCommand(line);
  if ('problem' in globals) return { session, said: [error(`aws: error: ${globals.problem}`)] };
  if ('problem' in read) return { session, said: [error(`aws: error: ${read.problem}`)] };
  return carryOut(lab, session, { line, change: read.change, globals }, tools);
}

interface Command {
  readonly line: string;
  readonly change: Change;
  readonly globals: Globals;
}

async function carryOut(
  lab: Lab,
  session: Session,
  { line, change, globals }: Command,
  { ask, search }: Tools,
): Promise<Turn> {
  const { state, given } = playedIn(lab, session);
  const filled = { ...change, input: fillPlaceholders(change.input, given) };
  const outcome = await applyAsking(state, filled, ask);
  if (outcome.error !== undefined) return { session, said: [error(refusalText(outcome.error, change.operation))] };
  const invocations = outcome.state.invocations ?? 0;
  const isChange = changed(state, outcome.state);
  const next = { ...session, invocations, done: isChange ? [...session.done, line.trim()] : session.done };
  return { session: next, said: answer(outcome.response, change.operation, globals, search) };
}

/** A request that may ask the analyzer: what it would ask is found out first, since the analyzer may have to be loaded. */
async function applyAsking(state: State, change: Change, ask: Ask): Promise<Outcome> {
  const asked: Parameters<Ask>[] = [];
  const judge = (...question: Parameters<Ask>): { verdict: 'unknown'; headline: string } => {
    asked.push(question);
    return { verdict: 'unknown', headline: '' };
  };
  const first = apply(state, change, { judge });
  const [question] = asked;
  if (question === undefined) return first;
  const report = await ask(...question);
  return apply(state, change, { judge: () => report });
}

function refusalText(
  { code, message }: { readonly code: string; readonly message: string },
  operation: string,
): string {
  return code === 'ParamValidation'
    ? message
    : `An error occurred (${code}) when calling the ${operation} operation: ${message}`;
}

/** Whether the documents are others than before; a describe leaves them alone. */
const changed = (before: State, after: State): boolean =>
  JSON.stringify(documentsOf(before)) !== JSON.stringify(documentsOf(after));

function answer(
  response: Json,
  operation: string,
  { format, query, part }: Globals,
  search: Tools['search'],
): readonly Said[] {
  const { Payload: payload, ...rest } = response;
  const value = partOf(operation === 'Invoke' ? rest : response, part);
  if (value === null) return [error(`Bad starting token: ${part.from ?? ''}`)];
  let shown: unknown = value;
  try {
    if (query !== null) shown = search(value, query) ?? null;
  } catch (problem) {
    return [
      error(`Bad value for --query ${query ?? ''}: ${problem instanceof Error ? problem.message : String(problem)}`),
    ];
  }
  const out: Said = { kind: 'out', text: printed(shown, format, operation) };
  // The AWS CLI writes it to the file that the command names.
  return typeof payload === 'string' && operation === 'Invoke'
    ? [out, { kind: 'out', text: `payload: ${payload}\n` }]
    : [out];
}

function hint({ hints }: Lab, session: Session): Turn {
  const next = hints[Math.min(session.hints, hints.length - 1)];
  if (next === undefined) return { session, said: [note('This lab has no hints.')] };
  const look = next.look === null ? '' : `\nLook: ${next.look}`;
  const which = `Hint ${String(Math.min(session.hints + 1, hints.length))} of ${String(hints.length)}: `;
  return {
    session: { ...session, hints: Math.min(session.hints + 1, hints.length) },
    said: [note(`${which}${next.text}${look}`)],
  };
}

function undo(session: Session): Turn {
  const last = session.done.at(-1);
  if (last === undefined) return { session, said: [note('Nothing was changed yet.')] };
  return { session: { ...session, done: session.done.slice(0, -1) }, said: [note(`Taken back: ${last}`)] };
}

const OWN = OWN_WORDS.join(', ').replace(/, (?=\w+$)/, ' and ');

const note = (text: string): Said => ({ kind: 'note', text });
const error = (text: string): Said => ({ kind: 'error', text });
