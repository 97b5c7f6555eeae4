/** Lines of a long paste that were left out, drawn when they are asked for. */
import { marksOf } from '../PasteView/marks.ts';
import { gapItem, lineItems } from '../PasteView/lines.ts';
import { toDom } from '../Report/to-dom.ts';
import type { Shown } from './state.ts';
import { optionsOf, sourcesOf } from './views.ts';

/** Lines that one press of a gap's button adds. */
const STEP = 400;

/** Answers a gap's button: its lines, at most `STEP` of them, and a smaller gap for the rest. Returns the first new line. */
export function openGap(button: HTMLButtonElement, shown: Shown, base: string): HTMLElement | null {
  const { source = '0', from = '1', to = '1' } = button.dataset;
  return replaceGap(button, shown, base, {
    source: Number(source),
    from: Number(from),
    to: Number(to),
    first: Number(from),
  });
}

/** Draws the surroundings of a line that was left out; null when it is drawn already or does not exist. */
export function openLine(id: string, place: HTMLElement, shown: Shown, base: string): HTMLElement | null {
  const match = /^(?:s(\d{1,6})-)?L(\d{1,9})$/u.exec(id);
  if (match === null || place.ownerDocument.getElementById(id) !== null) return null;
  const source = Number(match[1] ?? 1) - 1;
  const line = Number(match[2]);
  for (const button of place.querySelectorAll<HTMLButtonElement>('.gap-more')) {
    const from = Number(button.dataset['from']);
    const to = Number(button.dataset['to']);
    if (Number(button.dataset['source']) !== source || line < from || line > to) continue;
    replaceGap(button, shown, base, { source, from, to, first: Math.max(from, line - 20) });
    return place.ownerDocument.getElementById(id);
  }
  return null;
}

interface Gap {
  readonly source: number;
  readonly from: number;
  readonly to: number;
  /** The first line to draw. */
  readonly first: number;
}

function replaceGap(button: HTMLButtonElement, shown: Shown, base: string, gap: Gap): HTMLElement | null {
  const options = optionsOf(shown, base);
  const source = sourcesOf(shown)[gap.source];
  const item = button.closest('li');
  if (source === undefined || item === null) return null;
  const last = Math.min(gap.to, gap.first + STEP - 1);
  const lines = lineItems(
    source,
    gap.source,
    { from: gap.first, to: last },
    marksOf(shown.result.report, options),
    options.prefix,
  );
  const nodes = [
    ...(gap.first > gap.from ? [gapItem(gap.source, { from: gap.from, to: gap.first - 1 }, true)] : []),
    ...lines,
    ...(last < gap.to ? [gapItem(gap.source, { from: last + 1, to: gap.to }, true)] : []),
  ].map((node) => toDom(node, button.ownerDocument));
  item.replaceWith(...nodes);
  const first = nodes.find((node) => node instanceof HTMLElement && node.classList.contains('line'));
  return first instanceof HTMLElement ? first : null;
}
