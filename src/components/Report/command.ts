import { h } from './node.ts';
import type { Child, Node } from './node.ts';

/** A command to run: readable and selectable as it stands; `<copy-text>` adds its button when scripts run. */
export function commandBlock(lines: readonly string[], label: string): Node {
  return h(
    'copy-text',
    { class: 'command', 'data-label': label },
    h('pre', { class: 'command-text' }, h('code', null, lines.map(commandLine))),
  );
}

// A command that wraps keeps its lines together by a hanging indent; the line break stays inside, where it adds no line.
function commandLine(line: string, index: number, lines: readonly string[]): Node {
  const end = index === lines.length - 1 ? '' : '\n';
  return h('span', { class: 'command-line' }, wholeWords(line), end);
}

/** Words that go to the next line whole: browsers break behind any hyphen, and `--` at the end of a line reads as an option of that name. */
export const wholeWords = (line: string): readonly Child[] =>
  line.split(/( )/u).map((word) => (word.includes('-') ? h('span', { class: 'command-word' }, word) : word));
