/** Name tags: what people call the resources that a report names by id. */
import { isList, isObject, own, ownText } from '../snapshot/json.ts';
import type { Found, Place, Snapshot } from '../snapshot/types.ts';
import type { Paste } from '../paste/types.ts';
import type { Report } from './types.ts';

/** Names by id; only ids that the report names, and only resources that have a name in the paste. */
export type Names = Readonly<Record<string, string>>;

/**
 * The Name tags (or, for security groups, the group names) of the subnets, route tables, VPC and stops of a report.
 * They stand in the reader's own paste and in no report: a report that is sent on carries no names.
 * @param snapshot what the report was made of
 * @param report whose ids are looked up
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html
 */
export const namesOf = (snapshot: Snapshot, report: Report): Names => namesFor(snapshot, idsOf(report));

/** The names of these ids, as far as the paste has them. */
export function namesFor(snapshot: Snapshot, wanted: ReadonlySet<string>): Names {
  const names: Record<string, string> = {};
  for (const field of Object.values<Snapshot[keyof Snapshot]>({ ...snapshot })) {
    for (const { id, place } of itemsOf(field)) {
      if (!wanted.has(id) || Object.hasOwn(names, id)) continue;
      const name = nameAt(snapshot.paste, place);
      if (name !== null) names[id] = name;
    }
  }
  return names;
}

function idsOf({ subnets, function: lambda }: Report): ReadonlySet<string> {
  const ids = new Set<string>();
  const add = (id: string | null | undefined): void => {
    if (id) ids.add(id);
  };
  add(lambda?.vpcId);
  for (const { subnetId, routeTableId, vpcId, hops } of subnets) {
    add(vpcId);
    add(subnetId);
    add(routeTableId);
    for (const { id } of hops) add(id);
  }
  return ids;
}

/** The elements of a field of the snapshot that is a collection; none of any other field. */
function itemsOf(field: Snapshot[keyof Snapshot]): readonly Pick<Found<unknown>, 'id' | 'place'>[] {
  return 'items' in field ? field.items : [];
}

function nameAt(paste: Paste, { document, path }: Place): string | null {
  let value: unknown = paste.documents[document]?.value;
  for (const step of path) {
    if (typeof step === 'number') value = isList(value) ? value[step] : undefined;
    else value = isObject(value) ? own(value, step) : undefined;
  }
  if (!isObject(value)) return null;
  return tagOf(own(value, 'Tags')) ?? ownText(value, 'GroupName') ?? null;
}

function tagOf(tags: unknown): string | null {
  if (!isList(tags)) return null;
  for (const tag of tags) if (isObject(tag) && own(tag, 'Key') === 'Name') return ownText(tag, 'Value') ?? null;
  return null;
}
