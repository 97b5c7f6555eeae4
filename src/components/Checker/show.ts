/** Draws a state into the page. Loaded with the analyzer, so that the page before the first paste stays small. */
import type { Report } from '../../analyzer/report/types.ts';
import { toDom } from '../Report/to-dom.ts';
import { h } from '../Report/node.ts';
import type { Node } from '../Report/node.ts';
import { diagnosticItem } from '../Report/read.ts';
import { needsRareViews } from '../Report/rare-views.ts';
import type { RareViews } from '../Report/rare-views.ts';
import { reportView } from '../Report/view.ts';
import { pasteView } from '../PasteView/tree.ts';
import { lookAtAnswer } from './attention.ts';
import { hideChoices, showChoices } from './choices.ts';
import { drawAtOnce, drawInSlices, isLarge } from './drawing.ts';
import type { Parts } from './parts.ts';
import { nextFrame } from './pause.ts';
import { isReadable } from './state.ts';
import type { Shown, State } from './state.ts';
import { summaryWords } from './summary.ts';
import { optionsOf, sourcesOf } from './views.ts';

// What buttons need, loaded with the first press. It is asked for here because it shares what this file has.
export const loadButtons = () => import('./buttons.ts');

/** What proves most, first. */
const PROOFS = ['error', 'warning', 'step', 'note'];

export type Place = Pick<Parts, 'result' | 'choices' | 'likely' | 'destination' | 'copy' | 'summary'>;

export interface Showing {
  readonly base: string;
  /** What had the focus when the reader asked for the result, which is then brought into view; null when nobody asked. */
  readonly askedFrom: Element | null;
  /** False as soon as a newer state is shown. */
  isWanted(): boolean;
  /** The old result is gone, and the beginning of the new one stands in the page. */
  onStart(): void;
}

/** Draws what `state` says: the result, the questions it raises, the button that copies it. False when no longer wanted. */
export async function show(
  state: State,
  parts: Place,
  { base, askedFrom, isWanted, onStart }: Showing,
): Promise<boolean> {
  const { result } = parts;
  parts.copy.hidden = state.kind !== 'done';
  if (state.kind === 'done' && isReadable(state.now))
    showChoices(parts.choices, state.now.result.choices, state.now.result);
  else if (state.kind !== 'stale') hideChoices(parts.choices);
  if (state.kind !== 'stale') offerLikely(parts, 'now' in state ? state.now.result.report.likely : undefined);
  parts.summary.textContent = 'now' in state ? summaryWords(state.now) : '';
  const above = state.kind === 'stale' ? [brokenNow(state.now, base)] : [];
  const isRare = 'now' in state && needsRareViews(shownOf(state).result.report);
  // Without them the report is shorter, and as true.
  const rare = isRare ? await import('../Report/without-output.ts').catch(() => null) : null;
  const report = 'now' in state ? [reportOf(state, base, rare)] : [];
  // A result that takes long to draw takes long to think out, too: the paste is a step of its own.
  if (isLarge(report)) await nextFrame();
  if (!isWanted()) return false;
  const paste = 'now' in state ? [pasteOf(state.now, base)] : [];
  const columns = toDom(h('div', { class: 'result-columns' }), result.ownerDocument);
  const place = columns instanceof Element ? columns : result;
  const isSlow = isLarge([...report, ...paste]);
  result.replaceChildren(...above.map((node) => toDom(node, result.ownerDocument)), ...('now' in state ? [place] : []));
  const drawings = [report, paste].map((trees) => ({ trees, place }));
  if (isSlow) result.setAttribute('aria-busy', 'true');
  else drawAtOnce(drawings);
  onStart();
  if (askedFrom !== null && state.kind !== 'empty') void nextFrame().then(() => lookAtAnswer(result, askedFrom));
  const isDone = !isSlow || (await drawInSlices(drawings, isWanted));
  if (!isDone) return false;
  result.removeAttribute('aria-busy');
  // Measuring forces the layout of all that was drawn: the frame that paints it does that anyway.
  result.ownerDocument.defaultView?.requestAnimationFrame(() => showProof(result));
  return true;
}

/** Offers what the function may need besides; the buttons are loaded where there are some. */
function offerLikely({ likely: place, destination }: Place, likely: Report['likely']): void {
  place.hidden = likely === undefined;
  if (likely) void import('./likely.ts').then(({ showLikely }) => showLikely(place, likely, destination.value));
}

/** Scrolls the box of the paste, and nothing else, to the first line that proves something. */
function showProof(result: HTMLElement): void {
  const box = result.querySelector<HTMLElement>('.paste');
  const [proof] = PROOFS.flatMap((kind) => [...result.querySelectorAll(`.line[data-mark=${kind}]`)].slice(0, 1));
  if (box === null || proof === undefined) return;
  const above = proof.getBoundingClientRect().top - box.getBoundingClientRect().top;
  box.scrollTop = above - box.clientHeight / 3;
}

function brokenNow(now: Shown, base: string): Node {
  const options = optionsOf(now, base);
  const items = now.result.report.diagnostics.slice(0, 10).map((entry) => diagnosticItem(entry, options));
  return trouble('The text cannot be read at the moment', [
    h('ul', null, items),
    h('p', null, 'Below, dimmed: the result of the last text that could be read.'),
  ]);
}

function trouble(title: string, children: readonly Node[]): Node {
  return h('section', { class: 'trouble', 'aria-label': title }, h('h2', null, title), children);
}

/** The result that is drawn: the last one that could be read. */
const shownOf = (state: Extract<State, { now: Shown }>): Shown => (state.kind === 'stale' ? state.before : state.now);

function reportOf(state: Extract<State, { now: Shown }>, base: string, rare: RareViews): Node {
  const shown = shownOf(state);
  const { report, rowsView = null } = shown.result;
  const whole = reportView(report, optionsOf(shown, base), rare);
  const view = rowsView === null ? whole : h('div', { class: 'report-of-several' }, rowsView, whole);
  return state.kind === 'stale' ? h('div', { class: 'result-before', inert: true }, view) : view;
}

function pasteOf(shown: Shown, base: string): Node {
  const view = pasteView(sourcesOf(shown), shown.result.report, optionsOf(shown, base));
  return h('div', { class: 'result-paste' }, h('h2', null, 'Your paste, annotated'), view);
}
