/** One job from text to result: everything that costs time. */
import { isMadeUp } from '../../analyzer/aws/ids.ts';
import { analyzeOnDemand, gatherOnDemand, readOnDemand } from '../../analyzer/on-demand.ts';
import type { Answer } from '../../analyzer/on-demand.ts';
import { namesOf } from '../../analyzer/report/names.ts';
import type { RouteAsk, RoutesAnswer } from '../../analyzer/report/routes.ts';
import type { Report } from '../../analyzer/report/types.ts';
import type { Unread } from '../../analyzer/snapshot/unread-fields.ts';
import type { Snapshot } from '../../analyzer/snapshot/types.ts';
import type { Node } from '../Report/node.ts';
import { lineStarts } from '../PasteView/line-starts.ts';
import { piecesOfInput } from './input.ts';
import type { Choices, Job, Result, SubnetChoice } from './job.ts';

/** What the last job gathered, for questions about its routes. */
let last: Snapshot | null = null;

/** Reads, gathers and analyses; readers of formats other than JSON are loaded only when the text is of that kind. */
export async function analyse({ input, question, destinations = [], shown = null, lessons }: Job): Promise<Result> {
  const snapshot = await gatherOnDemand(await readOnDemand(input));
  last = snapshot;
  const several =
    destinations.length > 1
      ? await (await import('./several.ts')).answerSeveral(snapshot, question, destinations, shown)
      : null;
  const answer = several?.answer ?? (await analyzeOnDemand(snapshot, question));
  const isNameless = snapshot.routeTables.items.some(({ id }) => isMadeUp(id));
  const report = isNameless
    ? (await import('../../analyzer/report/without-made-up-ids.ts')).withoutMadeUpIds(answer.report)
    : answer.report;
  return {
    report,
    choices: choicesOf(snapshot, report),
    names: namesOf(snapshot, report),
    ...rangesOf(snapshot, report),
    lessons: lessonsOf(answer, new Set(lessons)),
    ...(several === null ? {} : { rows: several.rows, rowsView: several.view }),
    lineStarts: piecesOfInput(input).map(({ text }) => lineStarts(text)),
  };
}

/** Which route of a table of the last job wins; null when there was none. */
export async function routesOfLast(ask: RouteAsk): Promise<RoutesAnswer | null> {
  if (last === null) return null;
  const { routesOnDemand } = await import('../../analyzer/routes-on-demand.ts');
  return routesOnDemand(last, ask);
}

/** What of each document of the last job no verdict looks at; null when there was none. */
export async function unreadOfLast(): Promise<readonly Unread[] | null> {
  if (last === null) return null;
  const { unreadFields } = await import('../../analyzer/snapshot/unread-fields.ts');
  return Promise.all(last.paste.documents.map(unreadFields));
}

/** What comes of a fix of the last job's report; null when there was none. */
export async function tryOnLast(report: Report, title: string): Promise<Node | null> {
  if (last === null) return null;
  const { tryFix } = await import('./try.ts');
  return tryFix(last, report, title);
}

/** The range of each VPC, by the local routes of its tables; nothing where one VPC is judged. */
function rangesOf({ routeTables }: Snapshot, { subnets }: Report): Pick<Result, 'ranges'> {
  if (!subnets.some(({ vpcId }) => vpcId !== undefined)) return {};
  const pairs = routeTables.items.flatMap(({ data: { table } }) => {
    const local = table.Routes?.find(({ GatewayId }) => GatewayId === 'local')?.DestinationCidrBlock;
    return table.VpcId === undefined || local === undefined ? [] : [[table.VpcId, local] as const];
  });
  return { ranges: Object.fromEntries(pairs) };
}

function choicesOf({ functions, subnets, ...other }: Snapshot, report: Report): Choices {
  const names = functions.items.map(({ id, data }) => data.FunctionName ?? id);
  // What is no event function is asked about by name as well.
  const web = other.webFunctionRevisions.items.map(({ data }) => data.functionName ?? '');
  const microvms = other.microvms.items.map(({ id }) => id);
  const named = [...names, ...web, ...microvms].filter((name) => name !== '');
  const connectors = named.length > 0 ? [] : other.networkConnectors.items.map(({ id, data }) => data.name ?? id);
  return { functions: [...new Set([...named, ...connectors])].sort(), subnets: subnetsOf(subnets, report) };
}

/** Subnets of the paste and those that only a route table names, with the table that each of them uses. */
function subnetsOf({ items }: Snapshot['subnets'], report: Report): readonly SubnetChoice[] {
  const judged = new Map(report.subnets.map((subnet) => [subnet.subnetId, subnet]));
  const ids = [...items.map(({ id }) => id), ...report.subnets.flatMap(({ subnetId }) => subnetId ?? [])];
  const zones = new Map(items.map(({ id, data }) => [id, data.AvailabilityZone ?? null]));
  return [...new Set(ids)].map((id) => ({
    id,
    zone: zones.get(id) ?? judged.get(id)?.availabilityZone ?? null,
    tableId: judged.get(id)?.routeTableId ?? null,
    vpcId: judged.get(id)?.vpcId ?? null,
  }));
}

function lessonsOf({ report, findings }: Answer, written: ReadonlySet<string>): Readonly<Record<string, string>> {
  const found = new Set(report.findings.map(({ id }) => id));
  const pairs = Object.values(findings).flatMap(({ id, lesson }) =>
    lesson !== null && found.has(id) && written.has(lesson) ? [[id, lesson] as const] : [],
  );
  return Object.fromEntries(pairs);
}
