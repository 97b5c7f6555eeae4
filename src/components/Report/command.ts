import { h } from './node.ts';
import type { Node } from './node.ts';

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
  return h('span', { class: 'command-line' }, index === lines.length - 1 ? line : `${line}\n`);
}
