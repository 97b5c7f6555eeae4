/** What a way of solving a lab comes to besides: its bill, what it made and changed, and other subnets that it moved. */
import { COLLECTIONS } from '../controlplane/collections.ts';
import type { ListName } from '../controlplane/collections.ts';
import { Draft } from '../controlplane/draft.ts';
import { documentsOf, wait } from '../controlplane/index.ts';
import type { Json, State } from '../controlplane/index.ts';
import { billOf } from '../controlplane/what-if/bill.ts';
import type { Ask } from './grade.ts';

export interface Effects {
  /** US dollars a month before data, for all that is there afterwards. */
  readonly monthly: number;
  /** Sentences without a period: `made 1 NAT gateway`, `a function in private-b: unreachable → reachable`. */
  readonly changes: readonly string[];
}

/** Compares the state of a solution with the start. */
export async function effectsOf(start: State, end: State, ask: Ask): Promise<Effects> {
  const settled = wait(end);
  const [before, after] = [new Draft(start), new Draft(settled)];
  const lists = Object.keys(COLLECTIONS) as ListName[];
  const things = lists.flatMap((list) => differences(list, before, after));
  const functions = [...byName(after)].filter(([name, value]) => byName(before).get(name) !== value);
  return {
    monthly: billOf(settled).total,
    changes: [
      ...things,
      ...functions.map(([name]) => `changed the configuration of ${name}`),
      ...(await moved(before, start, settled, ask)),
    ],
  };
}

/** What people call one element of a list: the words of its command, without the plural. */
const nameOf = (list: ListName): string =>
  NAMES[list] ?? COLLECTIONS[list].option.replace(/-ids$/, '').replaceAll('-', ' ');

const NAMES: { readonly [K in ListName]?: string } = {
  Addresses: 'Elastic IP address',
  NatGateways: 'NAT gateway',
  NetworkAcls: 'network ACL',
  VpcEndpoints: 'VPC endpoint',
  Vpcs: 'VPC',
};

/** What is other about the elements of one list; a deleted gateway that is still listed counts as deleted. */
function differences(list: ListName, before: Draft, after: Draft): string[] {
  const old = elementsOf(before, list);
  const now = elementsOf(after, list);
  const made = [...now.keys()].filter((id) => !old.has(id)).length;
  const gone = [...old.keys()].filter((id) => !now.has(id)).length;
  const changed = [...now].filter(([id, text]) => old.has(id) && old.get(id) !== text).length;
  const said = (verb: string, count: number): string[] =>
    count === 0 ? [] : [`${verb} ${String(count)} ${plural(nameOf(list), count)}`];
  return [...said('made', made), ...said('deleted', gone), ...said('changed', changed)];
}

function elementsOf(draft: Draft, list: ListName): ReadonlyMap<string, string> {
  // Interfaces come and go with what they belong to.
  if (list === 'NetworkInterfaces') return new Map();
  const all = draft.all(list).filter((element) => (element as Json)['State'] !== 'deleted');
  return new Map(all.map((element) => [String((element as Json)[COLLECTIONS[list].id]), JSON.stringify(element)]));
}

const plural = (name: string, count: number): string =>
  count === 1 ? name : /(?:s|x)$/.test(name) ? `${name}es` : `${name}s`;

const byName = (draft: Draft): ReadonlyMap<string, string> =>
  new Map(draft.functions().map((one) => [one.FunctionName ?? '', JSON.stringify(one.VpcConfig)]));

/** Subnets in which a function would have another way to the internet than before. */
async function moved(draft: Draft, start: State, end: State, ask: Ask): Promise<string[]> {
  const ids = draft.all('Subnets').flatMap(({ SubnetId }) => SubnetId ?? []);
  if (ids.length === 0) return [];
  const [before, after] = await Promise.all(
    [start, end].map(async (state) => (await ask(documentsOf(state), { subnetIds: ids })).subnets),
  );
  return draft.all('Subnets').flatMap(({ SubnetId, Tags = [] }) => {
    const [was, is] = [before, after].map((all) => all?.find(({ subnetId }) => subnetId === SubnetId)?.verdict);
    const name = Tags.find(({ Key }) => Key === 'Name')?.Value ?? SubnetId ?? '';
    return was === is ? [] : [`for any function in ${name}, the internet: ${was ?? '?'} → ${is ?? '?'}`];
  });
}
