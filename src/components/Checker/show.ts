/** Draws a state into the page. Loaded with the analyzer, so that the page before the first paste stays small. */
import { toDom } from '../Report/to-dom.ts';
import { h } from '../Report/node.ts';
import type { Node } from '../Report/node.ts';
import { diagnosticItem } from '../Report/read.ts';
import { reportView } from '../Report/view.ts';
import { pasteView } from '../PasteView/tree.ts';
import { hideChoices, showChoices } from './choices.ts';
import type { Parts } from './parts.ts';
import { isReadable } from './state.ts';
import type { Shown, State } from './state.ts';
import { optionsOf, sourcesOf } from './views.ts';

/** What proves most, first. */
const PROOFS = ['error', 'warning', 'step', 'note'];

/** Draws what `state` says: the result, the questions it raises, and the button that copies it. */
export function show(state: State, parts: Pick<Parts, 'result' | 'choices' | 'copy'>, base: string): void {
  const { result } = parts;
  result.replaceChildren(...treeOf(state, base).map((node) => toDom(node, result.ownerDocument)));
  parts.copy.hidden = state.kind !== 'done';
  if (state.kind === 'done' && isReadable(state.now)) showChoices(parts.choices, state.now.result.choices);
  else if (state.kind !== 'stale') hideChoices(parts.choices);
  // Measuring forces the layout of all that was drawn: the frame that paints it does that anyway.
  result.ownerDocument.defaultView?.requestAnimationFrame(() => showProof(result));
}

/** Scrolls the box of the paste, and nothing else, to the first line that proves something. */
function showProof(result: HTMLElement): void {
  const box = result.querySelector<HTMLElement>('.paste');
  const [proof] = PROOFS.flatMap((kind) => [...result.querySelectorAll(`.line[data-mark=${kind}]`)].slice(0, 1));
  if (box === null || proof === undefined) return;
  const above = proof.getBoundingClientRect().top - box.getBoundingClientRect().top;
  box.scrollTop = above - box.clientHeight / 3;
}

function treeOf(state: State, base: string): readonly Node[] {
  if (state.kind === 'empty') return [];
  if (state.kind === 'refused') return [trouble('This was not read', [h('p', null, state.reason)])];
  const paste = h('div', { class: 'result-paste' }, h('h2', null, 'Your paste, annotated'), pasteOf(state.now, base));
  if (state.kind === 'done') return [h('div', { class: 'result-columns' }, reportOf(state.now, base), paste)];
  const before = h('div', { class: 'result-before', inert: true }, reportOf(state.before, base));
  return [brokenNow(state.now, base), h('div', { class: 'result-columns' }, before, paste)];
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

function reportOf(shown: Shown, base: string): Node {
  return reportView(shown.result.report, optionsOf(shown, base));
}

function pasteOf(shown: Shown, base: string): Node {
  return pasteView(sourcesOf(shown), shown.result.report, optionsOf(shown, base));
}
