/** The snapshot, indexed: who is associated with what. Ids compare case-insensitively (FMT-23). */
import type * as aws from '../aws/sdk.ts';
import type { Collection, Found, NetworkAclFacts, Place, RouteTableFacts, Snapshot } from '../snapshot/types.ts';
import { canonicalId, isIllegible, isMasked } from '../aws/ids.ts';
import { inOrderOf } from '../lists.ts';
import { isAmbiguous } from './ambiguous-ids.ts';
import { byId } from './by-id.ts';
import { withInterfacesOfInstances } from './instance-interfaces.ts';
import { hintsOf } from './vpc-hints.ts';

export type TableFound = Found<RouteTableFacts>;

/** A subnet's explicit association, as a table lists it. */
export interface ExplicitAssociation {
  readonly table: TableFound;
  readonly association: aws.RouteTableAssociation;
  readonly place: Place;
}

/** A class for its getter: of a thousand associations the place of a few is ever asked for. */
class AssociationAt implements ExplicitAssociation {
  readonly table: TableFound;
  readonly association: aws.RouteTableAssociation;
  readonly #index: number;

  constructor(table: TableFound, association: aws.RouteTableAssociation, index: number) {
    this.table = table;
    this.association = association;
    this.#index = index;
  }

  get place(): Place {
    return below(this.table.place, 'Associations', this.#index);
  }
}

export interface Model {
  readonly snapshot: Snapshot;
  /** Explicit associations by subnet, in the order pasted; states not judged yet. */
  readonly associations: ReadonlyMap<string, readonly ExplicitAssociation[]>;
  /** Main tables by VPC. */
  readonly mains: ReadonlyMap<string, TableFound>;
  readonly acls: ReadonlyMap<string, Found<NetworkAclFacts>>;
}

export const same = (a: string | null | undefined, b: string | null | undefined): boolean =>
  a !== null && a !== undefined && b !== null && b !== undefined && (a === b || a.toLowerCase() === b.toLowerCase());

const key = canonicalId;

/** A path below a place. */
export const below = (place: Place, ...path: readonly (string | number)[]): Place => ({
  document: place.document,
  path: [...place.path, ...path],
});

/** Finds a resource by id; undefined when it was not pasted. */
export function find<T>(collection: Collection<T>, id: string | null | undefined): Found<T> | undefined {
  const { items } = collection;
  const [first] = items;
  if (!id || first === undefined) return undefined;
  // Of most kinds a paste has one resource or none, which needs no index.
  if (items.length === 1) return first.id === id || key(first.id) === key(id) ? first : undefined;
  const index = byId(collection).items;
  // Most ids are printed in the form in which they are compared. The index was made from this very collection.
  return (index.get(id) ?? index.get(key(id))) as Found<T> | undefined;
}

/** Whether the list claims to hold everything of that VPC; `absent`, `partial` or `complete`. */
export function coverage(collection: Collection<unknown>, vpcId: string | null): 'absent' | 'partial' | 'complete' {
  const { coverage: c } = collection;
  if (c.kind !== 'complete' || c.vpcs === 'all') return c.kind;
  if (vpcId === null) return c.vpcs.length > 0 ? 'partial' : 'absent';
  return c.vpcs.some((v) => same(v, vpcId)) ? 'complete' : 'partial';
}

/**
 * Whether something that a list does not show may be taken for its default. A list of which the paste shows a trace and
 * which was cut, or in which ids were made unreadable, is not one that was never pasted (BAD-3, FMT-23).
 * @param asked the VPC that the list is asked about, and the id that was looked for in it
 */
export function unlisted(
  collection: Collection<unknown>,
  { vpcId, id }: { readonly vpcId: string | null; readonly id?: string | null },
): 'default' | 'unseen' {
  const { coverage: c, items } = collection;
  if (c.kind !== 'absent' && c.torn === true && coverage(collection, vpcId) !== 'complete') return 'unseen';
  if (id === undefined || id === null || items.length === 0) return 'default';
  return isIllegible(id) || items.some((item) => isIllegible(item.id)) ? 'unseen' : 'default';
}

/**
 * Whether an id of a subnet may be that of another one as well: several subnets have it, or two associations name it, or nothing of
 * it is left (FMT-23). What is tied to such an id may be tied to any of them.
 */
export const mayBeAnother = (
  {
    snapshot: { subnets },
    associations,
  }: {
    readonly snapshot: Pick<Snapshot, 'subnets'>;
    /** Explicit associations by subnet. */
    readonly associations: ReadonlyMap<string, readonly unknown[]>;
  },
  subnetId: string,
): boolean =>
  isAmbiguous(subnets, subnetId) ||
  (isIllegible(subnetId) &&
    ((isMasked(subnetId) && !areToldApart(subnets, [subnetId, ...associations.keys()])) ||
      (associations.get(canonicalId(subnetId))?.length ?? 0) > 1));

/**
 * Whether ids, of whatever look, are each that of one subnet in a list of all there are: somebody replaced them one by one
 * (`<subnet-1>`, `subnet-xxxx1`), and they tell as much as those of AWS.
 */
export function areToldApart(subnets: Collection<unknown>, ids: Iterable<string>): boolean {
  if (subnets.coverage.kind !== 'complete' || subnets.items.length < 2) return false;
  const { items, twice } = byId(subnets);
  for (const id of ids) if (!items.has(canonicalId(id)) || twice.has(canonicalId(id))) return false;
  return true;
}

export function buildModel(pasted: Snapshot): Model {
  const snapshot = inOrderOfIds(withInterfacesOfInstances(pasted));
  const associations = new Map<string, ExplicitAssociation[]>();
  const mains = new Map<string, TableFound>();
  for (const table of snapshot.routeTables.items) {
    table.data.table.Associations?.forEach((association, i) => {
      const { SubnetId: subnet } = association;
      if (subnet) {
        const own = new AssociationAt(table, association, i);
        const id = key(subnet);
        const list = associations.get(id);
        if (list === undefined) associations.set(id, [own]);
        else list.push(own);
      } else if (association.Main === true && !mains.has(key(table.data.table.VpcId ?? ''))) {
        mains.set(key(table.data.table.VpcId ?? ''), table);
      }
    });
  }
  const acls = new Map<string, Found<NetworkAclFacts>>();
  for (const acl of snapshot.networkAcls.items) {
    for (const a of acl.data.acl.Associations ?? []) {
      if (!a.SubnetId) continue;
      const id = key(a.SubnetId);
      const isOther = (acls.get(id) ?? acl) !== acl || mayBeAnother({ snapshot, associations }, a.SubnetId);
      // A subnet has one: of two, either may be its own, and one that is tied to an unreadable id may be another's.
      acls.set(id, isOther ? { ...acl, data: { ...acl.data, entriesIncomplete: true } } : acl);
    }
  }
  return { snapshot, associations, mains, acls };
}

/** AWS gives the order of its lists no meaning, so neither may the answer; only the first function pasted is special. */
function inOrderOfIds(snapshot: Snapshot): Snapshot {
  let sorted: Record<string, unknown> | null = null;
  for (const name of Object.keys(snapshot) as (keyof Snapshot)[]) {
    const value: unknown = snapshot[name];
    if (name === 'functions' || !isCollection(value)) continue;
    if (value.items.length < 2) continue;
    const items = inOrderOf(value.items, idOrder);
    if (items !== value.items) (sorted ??= {})[name] = { ...value, items };
  }
  return sorted === null ? snapshot : { ...snapshot, ...sorted };
}

const isCollection = (value: unknown): value is Collection<unknown> =>
  typeof value === 'object' && value !== null && 'items' in value && 'coverage' in value;

const idOrder = (a: Found<unknown>, b: Found<unknown>): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The network ACL of a subnet; undefined when no pasted ACL names it (NACL-1). */
export const aclOf = (model: Model, subnetId: string | null): Found<NetworkAclFacts> | undefined =>
  subnetId === null ? undefined : model.acls.get(key(subnetId));

export const explicitOf = (model: Model, subnetId: string): readonly ExplicitAssociation[] =>
  model.associations.get(key(subnetId)) ?? [];

export const mainOf = (model: Model, vpcId: string | null): TableFound | undefined =>
  vpcId === null ? undefined : model.mains.get(key(vpcId));

/** The VPC of a subnet, from its own record, or from what else the paste says of it (RT-3); null when unknown. */
export function vpcOf(model: Model, subnetId: string | null): string | null {
  if (subnetId === null) return null;
  const own = find(model.snapshot.subnets, subnetId)?.data.VpcId;
  if (own) return own;
  const explicit = explicitOf(model, subnetId)[0]?.table.data.table.VpcId;
  return explicit ?? hintsOf(model.snapshot).get(key(subnetId)) ?? null;
}

/** The only VPC that all pasted tables belong to, if it has exactly one main table (RT-3). */
export function onlyVpc(model: Model): string | null {
  const vpcs = new Set(model.snapshot.routeTables.items.map((t) => t.data.table.VpcId ?? ''));
  const [only] = vpcs;
  return vpcs.size === 1 && only && model.mains.has(key(only)) ? only : null;
}
