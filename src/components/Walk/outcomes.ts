/** Every setting of a figure and what comes of it, as tables: for readers without scripts, and for whoever compares. */
import { decisionsOf } from '../../walk/decisions.ts';
import type { Plan, Switch } from '../../walk/plan.ts';
import type { Setting } from '../../walk/setting.ts';
import type { End, Scene } from '../../walk/types.ts';
import { inline } from '../Report/inline.ts';
import { h } from '../Report/node.ts';
import type { Child, Node } from '../Report/node.ts';
import { hopName } from '../Report/words.ts';
import { totalText } from './bill.ts';

/** What gets out says so, what does not says where it ends. */
export const outcomeTable = (plan: Plan, scenes: readonly Scene[]): readonly Node[] =>
  tableOf(plan.switches, 'What comes of it', (place) => outcome(scenes[place]));

/** What the settings cost; nothing in a figure that does not speak of it. */
export const costTable = (plan: Plan, scenes: readonly Scene[]): readonly Node[] =>
  plan.cost
    ? tableOf(plan.switches, 'USD a month before data', (place) => totalText(scenes[place]?.bill?.total ?? 0))
    : [];

/** Settings that come to the same share a row, and a switch that never matters has no column. */
function tableOf(switches: readonly Switch[], title: string, cellOf: (place: number) => string): readonly Node[] {
  const rows = decisionsOf(
    switches.map(({ choices }) => choices.length),
    cellOf,
  );
  const told = switches.flatMap(({ label, choices }, at) =>
    rows.some((row) => row.choices[at]?.length !== choices.length) ? [{ label, choices, at }] : [],
  );
  return table(
    [...told.map(({ label }) => inline(label)), [title]],
    rows.map(({ choices, place }) => [
      ...told.map((own) => covered(own.choices, choices[own.at] ?? [])),
      [cellOf(place)],
    ]),
  );
}

/** What comes of each choice that matters alone, for some questions: a figure with too many settings for a table of all. */
export function aloneTable(
  { switches }: Plan,
  questions: readonly string[],
  sceneOf: (setting: Setting, question: number) => Scene,
): readonly Node[] {
  const start = switches.map(() => 0);
  const cells = (setting: Setting): readonly string[] => questions.map((_, i) => outcome(sceneOf(setting, i)));
  const before = cells(start);
  const rows = switches.flatMap(({ label, choices }, at) =>
    choices.slice(1).flatMap((choice, i) => {
      const after = cells(start.with(at, i + 1)).map((cell, n) => (cell === before[n] ? SAME : cell));
      const row = [[...inline(label), ': ', ...inline(choice.label)], ...after.map((cell) => [cell])];
      return after.some((cell) => cell !== SAME) ? [row] : [];
    }),
  );
  return table(
    [['One switch turned'], ...questions.map((question) => [question])],
    [[['none'], ...before.map((cell) => [cell])], ...rows],
  );
}

const SAME = 'the same';

type Cell = readonly Child[];

function table(head: readonly Cell[], rows: readonly (readonly Cell[])[]): readonly Node[] {
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

/** The choices that a row covers, in words. */
function covered(choices: Switch['choices'], own: readonly number[]): readonly Child[] {
  if (own.length === choices.length) return ['any'];
  return own.flatMap((at, i) => [i === 0 ? '' : ' or ', ...inline(choices[at]?.label ?? '')]);
}

const ENDS: Readonly<Record<End, string>> = {
  answered: 'gets out, and the answer comes back',
  partly: 'some of it gets out',
  dropped: 'dropped at: ',
  unseen: 'not known beyond: ',
};

function outcome(scene: Scene | undefined): string {
  const last = scene?.frames.at(-1);
  const stop = scene?.stops[last?.at ?? 0];
  if (!last?.end || !stop) return '';
  if (last.end === 'answered' || last.end === 'partly') return ENDS[last.end];
  const where = `${hopName[stop.kind]}${stop.id === null ? '' : ` ${stop.id}`}`;
  return last.way === 'back' && last.end === 'dropped'
    ? `dropped on the way back, at: ${where}`
    : `${ENDS[last.end]}${where}`;
}
