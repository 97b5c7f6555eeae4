/** What draws results, loaded once; a failure to load it is not for ever. */
import type * as Show from './show.ts';

type View = typeof Show;

let loaded: View | null = null;
let tries = 0;

/** Loads what draws. Fails when it cannot be had at the moment; the next call tries again. */
export async function loadView(): Promise<View> {
  return (loaded ??= await import('./show.ts').catch(fromAnotherAddress));
}

/** Whoever comes near is about to need the analyzer and what draws its results: both are loaded before there is a text. */
export function prepareOnApproach(root: HTMLElement, analysis: { prepare(): void }): void {
  const prepare = (): void => {
    analysis.prepare();
    void loadView().catch(() => null); // said when it is needed
  };
  for (const near of ['pointerenter', 'focusin', 'dragenter']) root.addEventListener(near, prepare);
  // A text that comes by itself is on its way: both are loaded beside it, not after it.
  if ('opens' in root.ownerDocument.documentElement.dataset) prepare();
}

/** A page keeps in mind which of its scripts could not be loaded; under another address it asks once more. */
async function fromAnotherAddress(error: unknown): Promise<View> {
  const address = /https?:\S+$/.exec(String(error))?.[0];
  if (address === undefined || new URL(address).origin !== location.origin) throw error;
  tries += 1;
  // The browser's own message names our own file.
  return (await import(/* @vite-ignore */ `${address}?again=${tries}`)) as View;
}
