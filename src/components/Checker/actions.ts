/** What the buttons and links of a result do. */
import type { Analysis } from './analysis.ts';
import { focusOn } from './attention.ts';
import { loadView } from './load-view.ts';
import type { Parts } from './parts.ts';
import { makeRoutePanel } from './route-panel.ts';
import type { State } from './state.ts';

/** Whoever shows the result. */
export interface Host {
  readonly base: string;
  readonly analysis: Analysis;
  state(): State;
  setState(state: State): void;
}

export interface Actions {
  /** Answers a click in a result; any other is let be. */
  click(target: Element): void;
  /** Shows the line, or the routes, that the address names. @param isAsked whether the reader has just followed a link */
  followHash(isAsked?: boolean): Promise<void>;
  /** A new result stands in the page. */
  drawn(): Promise<void>;
  copy(): Promise<void>;
  /** Opens the dialog to send the result on. */
  share(): Promise<void>;
}

/** What answers the buttons of a long result; null when it cannot be had at the moment. */
const loadButtons = () =>
  loadView()
    .then((view) => view.loadButtons())
    .catch(() => null);

/** Makes the actions of the result in `parts`. */
export function makeActions(host: Host, parts: Parts): Actions {
  const { base, analysis } = host;
  const routes = makeRoutePanel(host, parts);
  const sayMissing = (): null => {
    parts.copied.textContent = 'A part of the page could not be loaded.';
    return null;
  };
  const openGap = async (button: HTMLButtonElement): Promise<void> => {
    const state = host.state();
    if (!('now' in state)) return;
    const buttons = await loadButtons();
    if (buttons === null) return;
    focusOn(buttons.openGap(button, state.now, base));
    await routes.grey();
  };
  const showMore = async (button: HTMLButtonElement): Promise<void> => {
    const state = host.state();
    if (state.kind !== 'done') return;
    const buttons = await loadButtons();
    const part = buttons?.partOf(button) ?? null;
    const { now } = state;
    if (buttons === null || part === null) return;
    const after = await buttons.longer(now, part, analysis).catch(sayMissing);
    // Another text is being checked, or was in the meantime.
    if (after === null || host.state() !== state) return;
    host.setState({ ...state, now: after });
    focusOn(buttons.drawMore(button, part, now, after, base));
  };
  const followHash = async (isAsked = false): Promise<void> => {
    const state = host.state();
    if (!('now' in state) || location.hash === '' || routes.follow(isAsked)) return;
    const buttons = await loadButtons();
    buttons?.openLine(location.hash.slice(1), parts.result, state.now, base)?.scrollIntoView();
  };
  return {
    followHash,
    drawn() {
      routes.watch();
      return followHash();
    },
    click(target) {
      const button = target.closest('button');
      if (button?.matches('.gap-more')) void openGap(button);
      if (button?.matches('[data-more]')) void showMore(button);
      if (button?.matches('[data-try]')) void import('./try-fix.ts').then(({ showTry }) => showTry(button, analysis));
      const read = target.closest('.report-read > summary');
      if (read !== null) void import('./unread.ts').then(({ showUnread }) => showUnread(read, analysis));
      // The address does not change when the same line is asked for again, so nothing else would notice.
      if (target.closest('a')?.getAttribute('href') === location.hash) void followHash(true);
    },
    async share() {
      const state = host.state();
      if (!('now' in state)) return;
      const part = await import('./share.ts').catch(() => null);
      const shareable = part === null ? null : await analysis.share().catch(() => null);
      if (part === null || shareable === null) sayMissing();
      else await part.openShare(parts.result.ownerDocument, shareable);
    },
    async copy() {
      if (!('now' in host.state())) return;
      const { copyReport } = await import('./copy.ts');
      parts.copied.textContent = await copyReport(analysis);
    },
  };
}
