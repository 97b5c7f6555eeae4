/** Longest-prefix selection over a whole route table at once (SEL-1 to SEL-14). */
import { parseCidr } from '../network/address.ts';
import { canonicalId } from '../aws/ids.ts';
import { beside } from '../beside.ts';
import type { Family } from '../words.ts';
import type { StepFunction } from '../network/step-function.ts';
import { type Choice, type Entry, winners } from './longest-prefix.ts';
import { find, type Model, type TableFound } from './model.ts';
import { isAwsList } from './prefix-list.ts';
import { type RouteAt, routesOf } from './table-routes.ts';

export interface Selection {
  readonly choices: StepFunction<Choice>;
  /** Routes whose prefix list was not pasted: they may carry anything (SEL-13). */
  readonly unexpanded: readonly RouteAt[];
  /** Routes of AWS's own prefix lists whose entries were not pasted: they carry one AWS service only. */
  readonly unexpandedEndpoints: readonly RouteAt[];
  readonly routes: readonly RouteAt[];
  /** Routes that carry no address at all because others take precedence everywhere. */
  readonly shadowed: readonly RouteAt[];
}

export function selectRoutes(model: Model, table: TableFound, family: Family): Selection {
  const routes = routesOf(table);
  const entries: Entry[] = [];
  const otherFamily = family === 'ipv4' ? 'ipv6' : 'ipv4';
  const unexpanded: RouteAt[] = [];
  const unexpandedEndpoints: RouteAt[] = [];
  for (const at of routes) {
    if (at.prefixListId === null) {
      if (at.cidr?.family === family) entries.push({ cidr: at.cidr, at, rank: at.propagated ? 2 : 0 });
      continue;
    }
    const list = find(model.snapshot.prefixLists, at.prefixListId)?.data;
    // A list has one family; of the other one it lets nothing through, seen or unseen.
    if (list?.family === otherFamily) continue;
    if (list?.entries) {
      for (const text of list.entries) {
        const cidr = parseCidr(text);
        if (cidr?.family === family) entries.push({ cidr, at, rank: 1 });
      }
    } else if (isEndpointList(model, at) || isAwsList(list)) unexpandedEndpoints.push(at);
    else unexpanded.push(at);
  }
  const { choices, used } = winners(entries, family);
  // Most tables have as many winners as blocks: then every route carries something.
  const shadowed = entries.length === used ? [] : losersOf(entries, choices);
  return { choices, unexpanded, unexpandedEndpoints, routes, shadowed };
}

/** The routes that carry nothing. */
function losersOf(entries: readonly Entry[], { values }: StepFunction<Choice>): readonly RouteAt[] {
  const carrying = new Set(values.flat());
  return [...new Set(entries.map((e) => e.at))].filter((at) => !carrying.has(at));
}

/** A prefix list routed to a gateway endpoint is an AWS service list: it cannot capture the general internet (SEL-13). */
export function isEndpointList(model: Model, at: RouteAt): boolean {
  if (at.prefixListId === null || at.target.kind !== 'vpc-endpoint') return false;
  const owner = find(model.snapshot.prefixLists, at.prefixListId)?.data.ownerId;
  if (owner !== null && owner !== undefined && owner !== 'AWS') return false;
  const type = find(model.snapshot.vpcEndpoints, at.target.id)?.data.VpcEndpointType;
  return type === undefined || type === 'Gateway';
}

const endpointLists = beside<Model, ReadonlySet<string>>();

/** Whether some table routes the list to a gateway endpoint, so that it is one AWS service's (SEL-13). */
export function isRoutedToEndpoint(model: Model, listId: string): boolean {
  const known = endpointLists.get(model);
  if (known) return known.has(canonicalId(listId));
  const routes = model.snapshot.routeTables.items.flatMap((table) => routesOf(table));
  const ids = routes.filter((at) => isEndpointList(model, at)).map((at) => canonicalId(at.prefixListId ?? ''));
  endpointLists.set(model, new Set(ids));
  return ids.includes(canonicalId(listId));
}
