/** Where a line may be the rest of an answer in YAML: below an empty line, in a text that has some, and no answer begins there. */
import { isWrapper, tellsFlatAnswer } from '../../../aws/names.ts';
import { isChange } from '../../../aws/operations.ts';
import { beside } from '../../../beside.ts';
import type { Part } from '../../../parts.ts';
import { isFirstOf } from '../../format-reader.ts';
import type { Detector, State } from '../../format-reader.ts';
import type { MappedText } from '../../text/text-map.ts';
import type * as Rest from './rest.ts';

export const restPart: Part<typeof Rest> = { load: () => import('./rest.ts') };

/**
 * Takes a line below an empty one that is the end of an answer, where YAML was read above, or at the beginning of a text in which
 * some stands: the others would take it for settings, or go on with it (BAD-3).
 */
export const restOfYaml: Detector = (line, state) => {
  const { base, builders, parts } = state;
  if (isBelowChange(line.start, state)) return null;
  if (isFirstOf(state) ? !holdsYaml(base) : !builders.at(-1)?.format.startsWith('yaml')) return null;
  return isBelowEmpty(base.text, line.start) && mayBeRest(line.text) ? parts.use(restPart).takeRest(line, state) : null;
};

/** Whether a line begins the answer of a command that changes something: it prints what it made, and no list. */
function isBelowChange(start: number, { base, command, commandEnd }: State): boolean {
  if (command === null || !isChange(command.operation) || commandEnd > start) return false;
  return base.text.slice(commandEnd, Math.min(start, commandEnd + 200)).trim() === '' && start < commandEnd + 200;
}

/** Whether a line may be such a rest: it is no prompt, and has no name at which answers begin. */
export function mayBeRest(line: string): boolean {
  if (PROMPT.test(line)) return false;
  const name = /^(?:- )*(\w{1,60}):/.exec(line)?.[1] ?? '';
  return !isWrapper(name) && !tellsFlatAnswer(name);
}

const PROMPT = /^(?:[$#%>`]|PS [A-Z]:|aws )/;

/** Whether a line is the first of a text, or stands below an empty one. */
function isBelowEmpty(text: string, start: number): boolean {
  if (start > 0 && text.charAt(start - 1) !== '\n') return false;
  let at = start - 2;
  while (at >= 0 && ' \t\r'.includes(text.charAt(at))) at -= 1;
  return at < 0 || text.charAt(at) === '\n';
}

/** Whether some of a text may be YAML: asked at every line until something is understood, and looked for once. */
function holdsYaml(base: MappedText): boolean {
  const known = looked.get(base) ?? YAML.test(base.text);
  looked.set(base, known);
  return known;
}

const looked = beside<MappedText, boolean>();

/** The name of a list at the margin, or of that of a page. */
const YAML = /^(?:- )?[A-Z][A-Za-z]{2,60}:\r?$/m;
