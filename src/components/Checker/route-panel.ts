/** When "which route wins?" is loaded: it is opened, the address asks for it, or the annotated paste comes into view. */
import type { Analysis } from './analysis.ts';
import type { Parts } from './parts.ts';
import type { State } from './state.ts';

/** Whoever shows the result. */
interface RoutePage {
  readonly base: string;
  readonly analysis: Analysis;
  state(): State;
}

export interface RoutePanel {
  /** Fills a panel that was opened. @param isAsked whether the reader has just followed a link to it */
  toggle(target: EventTarget | null, isAsked?: boolean): Promise<void>;
  /** Opens the panel if the address asks for it; whether it does. */
  follow(isAsked: boolean): boolean;
  /** Turns routes that carry nothing grey. */
  grey(): Promise<void>;
  /** The same, as soon as the paste of a new result comes into view. */
  watch(): void;
}

/** The panel of the result in `parts`, which every result draws anew. */
export function makeRoutePanel(host: RoutePage, { result }: Parts): RoutePanel {
  const { base, analysis } = host;
  const load = () => import('../Routes/open.ts').catch(() => null);
  const toggle = async (panel: EventTarget | null, isAsked = false): Promise<void> => {
    if (!(panel instanceof HTMLDetailsElement) || panel.id !== 'routes') return;
    const module = await load();
    const state = host.state();
    if (state.kind === 'done') module?.toggleRoutes(panel, state.now, base, analysis, isAsked);
  };
  const grey = async (): Promise<void> => {
    const module = await load();
    const state = host.state();
    if (state.kind === 'done') await module?.greyRoutes(result, state.now, base, analysis);
  };
  // It does not bubble.
  result.addEventListener('toggle', ({ target }) => void toggle(target), true);
  return {
    toggle,
    grey,
    follow(isAsked) {
      const panel = result.querySelector<HTMLDetailsElement>('#routes');
      if (panel === null || !/[#&]route=/u.test(location.hash)) return false;
      if (panel.open) void toggle(panel, isAsked);
      else panel.open = true;
      return true;
    },
    watch() {
      const paste = result.querySelector('.paste');
      if (paste === null) return;
      new IntersectionObserver((entries, observer) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        void grey();
      }).observe(paste);
    },
  };
}
