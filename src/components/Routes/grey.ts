/** In the annotated paste: routes of the judged tables that do not carry the asked destination turn grey and say why. */
import type { RouteRow, RoutesAnswer } from '../../analyzer/report/routes.ts';
import type { Report } from '../../analyzer/report/types.ts';
import type { Analysis } from '../Checker/analysis.ts';
import type { Shown } from '../Checker/state.ts';
import { optionsOf } from '../Checker/views.ts';
import { lineId } from '../Report/anchors.ts';
import { h } from '../Report/node.ts';
import type { Node } from '../Report/node.ts';
import { toDom } from '../Report/to-dom.ts';
import { withRouteAddress } from './address.ts';
import { tablesOf } from './panel.ts';

/** More tables than this have their routes lined up in the panel only. */
const MOST_TABLES = 6;

const answers = new WeakMap<Report, Promise<readonly RoutesAnswer[]>>();

/** Greys the lines that are drawn; called again when more of them are. */
export async function greyRoutes(
  place: HTMLElement,
  shown: Shown,
  base: string,
  analysis: Pick<Analysis, 'routes'>,
): Promise<void> {
  const { report } = shown.result;
  const known = answers.get(report) ?? ask(report, analysis);
  answers.set(report, known);
  const { prefix } = optionsOf(shown, base);
  const rows = (await known).flatMap((answer) =>
    answer.rows.map((row) => ({ row, answer, ids: idsOf(row, report, prefix) })),
  );
  // A whole output may stand on one line, winners and losers.
  const kept = new Set(rows.flatMap(({ row, ids }) => (isLost(row) ? [] : ids)));
  for (const { row, answer, ids } of rows) {
    if (!isLost(row) || ids.some((id) => kept.has(id))) continue;
    const items = ids.flatMap((id) => place.ownerDocument.getElementById(id) ?? []);
    if (items.every(isFree)) grey(items, ids.at(-1), why(row, answer));
  }
}

async function ask(report: Report, { routes }: Pick<Analysis, 'routes'>): Promise<readonly RoutesAnswer[]> {
  const { destination, family } = report.question;
  const out: RoutesAnswer[] = [];
  for (const tableId of tablesOf(report).slice(0, MOST_TABLES)) {
    const answer = await routes({ tableId, destination, family }).catch(() => null);
    if (answer !== null) out.push(answer);
  }
  return out;
}

const isLost = ({ outcome }: RouteRow): boolean => outcome === 'loses' || outcome === 'apart';

/** The lines of a route. */
function idsOf({ evidence }: RouteRow, { documents }: Report, prefix: string): readonly string[] {
  return evidence.flatMap(({ document, start, end }) => {
    const last = end.column <= 1 && end.line > start.line ? end.line - 1 : end.line;
    const source = documents[document]?.source ?? 0;
    return Array.from({ length: last - start.line + 1 }, (_, at) => lineId(prefix, source, start.line + at));
  });
}

/** Whether nothing else is proved by this line. */
const isFree = ({ dataset }: HTMLElement): boolean => dataset['mark'] === undefined || dataset['mark'] === 'lost';

function grey(items: readonly HTMLElement[], lastId: string | undefined, note: Node): void {
  for (const item of items) {
    item.dataset['route'] = 'lost';
    if (item.id === lastId && item.querySelector('.line-why') === null) item.append(toDom(note, item.ownerDocument));
  }
}

/** The reason, as a link to the lined-up routes for this route's own destination. */
function why({ outcome, reason, destination }: RouteRow, { tableId }: RoutesAnswer): Node {
  const words = `${outcome === 'loses' ? 'Loses' : 'Not used'}: ${reason}`;
  const href = withRouteAddress(location.hash, { destination, tableId });
  // A prefix list is no destination that can be asked for.
  const isBlock = destination.includes('/');
  const note = isBlock ? h('a', { class: 'line-note', href }, words) : h('span', { class: 'line-note' }, words);
  return h('span', { class: 'line-notes line-why' }, note);
}
