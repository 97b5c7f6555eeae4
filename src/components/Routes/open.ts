/** Opens "which route wins?": draws its form, asks the analyzer, and keeps the question in the address. Loaded on demand. */
import type { RoutesAnswer } from '../../analyzer/report/routes.ts';
import type { Report } from '../../analyzer/report/types.ts';
export { greyRoutes } from './grey.ts';
import type { Analysis } from '../Checker/analysis.ts';
import { settled } from '../Checker/settle.ts';
import type { Shown } from '../Checker/state.ts';
import { optionsOf } from '../Checker/views.ts';
import type { ViewOptions } from '../Report/options.ts';
import { toDom } from '../Report/to-dom.ts';
import { readRouteAddress, withRouteAddress } from './address.ts';
import { firstTable, routesForm, tablesOf } from './panel.ts';
import { routesView, summaryView } from './rows.ts';

interface RoutesPage {
  readonly report: Report;
  readonly options: ViewOptions;
  readonly ask: Analysis['routes'];
}

const PAUSE_MS = 300;
const FAILED = 'The routes could not be lined up. Check the text again.';

/** The last question that stood in the address; a new one brings the panel into view. */
let seen = '';

/**
 * Fills a panel that was opened and asks what the address says; a panel that was closed leaves the address.
 * @param isAsked whether the reader has just followed a link to it
 */
export function toggleRoutes(
  panel: HTMLDetailsElement,
  shown: Shown,
  base: string,
  { routes }: Pick<Analysis, 'routes'>,
  isAsked: boolean,
): void {
  const asked = readRouteAddress(location.hash);
  if (!panel.open) {
    if (asked !== null) remember(withRouteAddress(location.hash, null));
    return;
  }
  if (asked !== null && (isAsked || location.hash !== seen)) panel.scrollIntoView({ block: 'start' });
  const body = panel.querySelector('.routes-body');
  if (body !== null && (asked === null || location.hash === seen)) return;
  body?.remove();
  const { report } = shown.result;
  const options = optionsOf(shown, base);
  const known = tablesOf(report);
  const tableId = asked?.tableId ?? firstTable(report);
  const tables = tableId === null || known.includes(tableId) ? known : [...known, tableId];
  const destination = asked?.destination ?? report.question.destination;
  panel.append(toDom(routesForm(destination, tableId, tables, options.names), panel.ownerDocument));
  listen(panel, tableId, { report, options, ask: routes });
}

function listen(panel: HTMLDetailsElement, onlyTable: string | null, page: RoutesPage): void {
  const form = panel.querySelector('form');
  const field = panel.querySelector<HTMLInputElement>('#route-destination');
  const table = panel.querySelector<HTMLSelectElement>('#route-table');
  if (form === null || field === null) return;
  let newest = 0;
  const ask = async (): Promise<void> => {
    const mine = ++newest;
    const destination = field.value.trim() === '' ? 'internet' : field.value.trim();
    const tableId = table?.value ?? onlyTable ?? '';
    remember(withRouteAddress(location.hash, { destination, tableId }));
    const answer = await page.ask({ tableId, destination, family: page.report.question.family }).catch(() => null);
    if (mine === newest && panel.isConnected) draw(panel, field, answer, page);
  };
  const asking = settled(() => void ask(), PAUSE_MS);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    asking.now();
  });
  form.addEventListener('input', () => asking.later());
  asking.now();
}

function draw(panel: HTMLElement, field: HTMLInputElement, answer: RoutesAnswer | null, page: RoutesPage): void {
  const summary = panel.querySelector('.routes-summary');
  const place = panel.querySelector('.routes-answer');
  const nodes = answer === null ? [FAILED] : summaryView(answer);
  const rows = answer?.problem === null ? routesView(answer, page.report, page.options) : [];
  field.setAttribute('aria-invalid', String(typeof answer?.problem === 'string'));
  summary?.replaceChildren(...nodes.map((node) => toDom(node, panel.ownerDocument)));
  place?.replaceChildren(...rows.map((node) => toDom(node, panel.ownerDocument)));
}

/** The address as it stands after this, without a step in the history. */
function remember(hash: string): void {
  seen = hash;
  history.replaceState(history.state, '', hash === '' ? location.pathname + location.search : hash);
}
