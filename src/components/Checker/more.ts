/** Long lists of a result, made longer when that is asked for. */
import { withDetails } from '../Report/details.ts';
import { firstDrawn } from '../Report/drawn.ts';
import type { Part } from '../Report/drawn.ts';
import { addedFindings } from '../Report/findings.ts';
import { addedSubnets } from '../Report/subnets.ts';
import { toDom } from '../Report/to-dom.ts';
import type { Analysis } from './analysis.ts';
import type { Shown } from './state.ts';
import { optionsOf } from './views.ts';

const PARTS: readonly Part[] = ['faults', 'notes', 'subnets'];

/** The list that a button makes longer; null for any other button. */
export function partOf(button: HTMLButtonElement): Part | null {
  return PARTS.find((part) => part === button.dataset['more']) ?? null;
}

/** The same result with one list drawn longer, its details fetched first; null when something newer is under way. */
export async function longer(shown: Shown, part: Part, analysis: Pick<Analysis, 'details'>): Promise<Shown | null> {
  const most = { ...shown.most, [part]: shown.most[part] + firstDrawn[part] };
  const details = await analysis.details({ before: shown.most, most });
  const { result } = shown;
  if (details === null) return null;
  const report = withDetails(result.report, details);
  return { ...shown, result: { ...result, report }, most };
}

/** Draws what `after` shows beyond `before` in place of the button; returns the first new entry. */
export function drawMore(button: Element, part: Part, before: Shown, after: Shown, base: string): HTMLElement | null {
  const block = button.closest('.more');
  if (block === null) return null;
  const { report } = after.result;
  const options = optionsOf(after, base);
  const trees =
    part === 'subnets' ? addedSubnets(report, before.most, options) : addedFindings(report, part, before.most, options);
  const nodes = trees.map((tree) => toDom(tree, block.ownerDocument));
  block.replaceWith(...nodes);
  // The name of a VPC may stand above the first entry.
  const entry = nodes.find((node) => node instanceof HTMLElement && node.localName === 'article');
  return entry instanceof HTMLElement ? entry : null;
}
