/** Blocks to put in order: places as numbers, buttons that move a block by one, and dragging for those who like it. */
import { sequence } from '../../quiz/graders/sequence.ts';
import type { OptionKey } from '../../quiz/types/question-type.ts';
import { markStep } from '../../quiz/words.ts';
import type { Control } from './control.ts';
import { type Parts, readKey } from './parts.ts';

/** The control of blocks to put in order. */
export function orderControl(parts: Parts): Control | null {
  const list = parts.host.querySelector<HTMLElement>('[data-part="blocks"]');
  if (list === null) return null;
  const start = parts.options.map(({ key }) => key);
  const blocks = new Map(parts.options.map(({ key, box }) => [key, box]));
  const right = readKey(parts).flatMap((option) => (option.right ? [option.key] : []));
  let placed: readonly OptionKey[] = [];
  let isSettled = false;

  const draw = (): void => {
    const order = [...placed, ...start.filter((key) => !placed.includes(key))];
    const focused = document.activeElement;
    for (const [at, key] of order.entries()) {
      const box = blocks.get(key);
      if (box === undefined) continue;
      // A block that is where it belongs is not moved: what has the focus would lose it.
      if (list.children[at] !== box) list.insertBefore(box, list.children[at] ?? null);
      showPlace(box, placed.indexOf(key), isSettled);
    }
    if (focused instanceof HTMLElement && list.contains(focused)) focused.focus();
  };
  const put = (key: OptionKey, place: number | null): void => {
    if (isSettled) return;
    const others = placed.filter((other) => other !== key);
    placed = place === null ? others : others.toSpliced(place, 0, key);
    draw();
    list.dispatchEvent(new Event('change', { bubbles: true }));
  };

  for (const [key, box] of blocks) {
    const name = box.querySelector('.block-text')?.textContent ?? '';
    const select = box.querySelector('select');
    select?.addEventListener('change', (event) => {
      event.stopPropagation();
      put(key, select.value === '' ? null : Number(select.value) - 1);
    });
    const moves = document.createElement('span');
    moves.className = 'block-moves';
    moves.append(
      button('↑', `Move up: ${name}`, () =>
        put(key, placed.includes(key) ? Math.max(0, placed.indexOf(key) - 1) : placed.length),
      ),
      button('↓', `Move down: ${name}`, () => {
        const at = placed.indexOf(key);
        // Below the last place a block is out of the order again.
        if (at !== -1) put(key, at === placed.length - 1 ? null : at + 1);
      }),
    );
    box.querySelector('.block-row')?.append(moves);
  }
  const drag = async (): Promise<void> => {
    const { makeDraggable } = await import('./block-drag.ts');
    makeDraggable(list, parts.options, put, () => isSettled);
  };
  list.addEventListener('pointerenter', () => void drag(), { once: true });

  return {
    grader: sequence,
    read: () => placed,
    write(chosen, settled) {
      isSettled = settled;
      // Once it is settled the blocks stand as they belong; what was chosen is said at each of them.
      placed = settled ? right : chosen;
      draw();
    },
    word(key, isRight, chosen) {
      const at = chosen.indexOf(key);
      return markStep(
        isRight ? right.indexOf(key) + 1 : null,
        chosen.length === 0 ? undefined : at === -1 ? null : at + 1,
      );
    },
    fault: () => undefined,
    focus: () => list.querySelector('select')?.focus(),
  };
}

function showPlace(box: HTMLElement, at: number, isSettled: boolean): void {
  const select = box.querySelector('select');
  if (select !== null) {
    select.value = at === -1 ? '' : String(at + 1);
    select.disabled = isSettled;
  }
  box.toggleAttribute('data-placed', at !== -1);
}

function button(sign: string, label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = sign;
  made.ariaLabel = label;
  made.addEventListener('click', act);
  return made;
}
