/** Every setting of a figure and what comes of it, as a table: for readers without scripts, and for whoever compares. */
import type { Plan } from '../../walk/plan.ts';
import type { Setting } from '../../walk/setting.ts';
import type { End, Scene } from '../../walk/types.ts';
import { inline } from '../Report/inline.ts';
import { h } from '../Report/node.ts';
import type { Child, Node } from '../Report/node.ts';
import { hopName } from '../Report/words.ts';

/** One row per setting; what gets out says so, what does not says where it ends. */
export function outcomeTable(
  { switches }: Plan,
  settings: readonly Setting[],
  scenes: readonly Scene[],
): readonly Node[] {
  const head = [...switches.map(({ label }) => inline(label)), ['What comes of it']];
  const rows = settings.map((setting, i) => [
    ...switches.map(({ choices }, at) => inline(choices[setting[at] ?? 0]?.label ?? '')),
    [outcome(scenes[i])],
  ]);
  return [
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        head.map((cell) => h('th', { scope: 'col' }, cell)),
      ),
    ),
    h(
      'tbody',
      null,
      rows.map((cells) =>
        h(
          'tr',
          null,
          cells.map((cell) => h('td', null, cell)),
        ),
      ),
    ),
  ];
}

const ENDS: Readonly<Record<End, string>> = {
  answered: 'gets out, and the answer comes back',
  partly: 'some of it gets out',
  dropped: 'dropped',
  unseen: 'not known beyond',
};

function outcome(scene: Scene | undefined): Child {
  const last = scene?.frames.at(-1);
  const stop = scene?.stops[last?.at ?? 0];
  if (!last?.end || !stop) return '';
  const where =
    last.end === 'answered' || last.end === 'partly'
      ? ''
      : ` at: ${hopName[stop.kind]}${stop.id === null ? '' : ` ${stop.id}`}`;
  return `${ENDS[last.end]}${last.way === 'back' && last.end === 'dropped' ? ' on the way back,' : ''}${where}`;
}
