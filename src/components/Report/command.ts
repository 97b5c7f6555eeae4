import { h } from './node.ts';
import type { Node } from './node.ts';

/** A command to run: readable and selectable as it stands; `<copy-text>` adds its button when scripts run. */
export function commandBlock(lines: readonly string[], label: string): Node {
  return h(
    'copy-text',
    { class: 'command', 'data-label': label },
    h('pre', { class: 'command-text' }, h('code', null, lines.join('\n'))),
  );
}
