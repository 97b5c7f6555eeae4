/** The route table that a subnet uses: its explicit association, else its VPC's main table (RT-1 to RT-8). */
import { isIllegible } from '../aws/ids.ts';
import type { ASSOCIATION_STATES } from '../aws/resources/route-table.ts';
import { meaningOf } from '../aws/known-words.ts';
import type { Association } from '../words.ts';
import {
  areToldApart,
  coverage,
  explicitOf,
  find,
  mainOf,
  mayBeAnother,
  onlyVpc,
  same,
  vpcOf,
  type ExplicitAssociation,
  type Model,
  type TableFound,
} from './model.ts';
import { isAmbiguous } from './ambiguous-ids.ts';
import { beside } from '../beside.ts';
import { byId } from './by-id.ts';
import { isWhole } from './whole.ts';

export interface EffectiveTable {
  /** null when the paste does not tell. */
  readonly table: TableFound | null;
  readonly association: Association;
  /** A transitional or failed association that was met on the way (RT-5). */
  readonly changing: (ExplicitAssociation & { readonly state: string; readonly used: boolean }) | null;
  readonly vpcId: string | null;
}

/** Whether an association in a state ties the subnet to the table (RT-5); in another state than these it may. */
const TIES = {
  associated: 'settled',
  associating: 'changing',
  disassociating: 'no',
  disassociated: 'no',
  failed: 'no',
} as const satisfies Record<(typeof ASSOCIATION_STATES)[number], string>;

/** The state of an association; none is shown where only the association itself is. */
const stateOf = (a: ExplicitAssociation): string => a.association.AssociationState?.State ?? 'associated';
const isSettled = (a: ExplicitAssociation): boolean => meaningOf<string>(TIES, stateOf(a)) === 'settled';

/**
 * Whether the subnet is one that the associations would name, had it any: an id that was made unreadable, or that a whole
 * list of subnets does not hold, is not looked up in them, nor where they name one that may be any of several (FMT-23).
 */
function isKnownSubnet(model: Model, subnetId: string, vpcId: string): boolean {
  const { subnets } = model.snapshot;
  const named = model.associations;
  if (isIllegible(subnetId)) return areToldApart(subnets, [subnetId, ...named.keys()]);
  if (namesAnother(model)) return false;
  return coverage(subnets, vpcId) !== 'complete' || find(subnets, subnetId) !== undefined;
}

const SUBNET = 'subnet-';
const others = beside<Model, boolean>();

/**
 * Whether an association names a subnet that any may be: by an id that several have, or by a word in place of an id which no pasted
 * subnet has (`my-subnet`), where others are named by their ids.
 */
function namesAnother(model: Model): boolean {
  const known = others.get(model);
  if (known !== undefined) return known;
  const { items, twice } = byId(model.snapshot.subnets);
  const found = [...model.associations.keys()].some(
    (id) => twice.has(id) || (!id.startsWith(SUBNET) && !items.has(id)),
  );
  others.set(model, found);
  return found;
}

/** Whether the paste shows that no table names the subnet: a whole list of them, or an answer to exactly that question (RT-7). */
function hasNoOwn({ snapshot: { routeTables } }: Model, subnetId: string, vpcId: string): boolean {
  const isOpen = ({ data }: TableFound): boolean =>
    data.associationsIncomplete && same(data.table.VpcId ?? vpcId, vpcId);
  if (coverage(routeTables, vpcId) === 'complete' && !routeTables.items.some(isOpen)) return true;
  return (
    coverage(routeTables, vpcId) !== 'complete' && isWhole(routeTables, vpcId, { 'association.subnet-id': subnetId })
  );
}

const areSeveral = (explicits: readonly ExplicitAssociation[]): boolean =>
  explicits.length > 1 && new Set(explicits.filter(isSettled).map(({ table }) => table)).size > 1;

/** Whether the id of a subnet may be that of another one, which has a table that is not this one. */
const mayHaveAnother = (model: Model, subnetId: string): boolean =>
  mayBeAnother(model, subnetId) &&
  (isAmbiguous(model.snapshot.subnets, subnetId) || model.snapshot.routeTables.items.length > 1);

/** `knownVpc` is the VPC that the caller knows of (a function's `VpcConfig.VpcId`), used when the subnet's record is missing. */
export function effectiveTable(model: Model, subnetId: string, knownVpc: string | null): EffectiveTable {
  const vpcId = vpcOf(model, subnetId) ?? knownVpc;
  let changing: EffectiveTable['changing'] = null;
  const explicits = explicitOf(model, subnetId);
  // A subnet has one: of two, either may be its own, and so may any other, as where ids were made unreadable (FMT-23).
  if (explicits.length > 0 && (areSeveral(explicits) || mayHaveAnother(model, subnetId)))
    return { table: null, association: 'unknown', changing, vpcId };
  for (const explicit of explicits) {
    if (isSettled(explicit)) return { table: explicit.table, association: 'explicit', changing, vpcId };
    const state = stateOf(explicit);
    const used = meaningOf<string>(TIES, state) !== 'no';
    changing = { table: explicit.table, association: explicit.association, place: explicit.place, state, used };
    if (used) return { table: explicit.table, association: 'explicit', changing, vpcId };
  }
  const vpc = vpcId ?? onlyVpc(model);
  const main = mainOf(model, vpc);
  if (!main) return { table: null, association: 'unknown', changing, vpcId: vpc };
  const sure = vpcId !== null && isKnownSubnet(model, subnetId, vpcId) && hasNoOwn(model, subnetId, vpcId);
  return { table: main, association: sure ? 'main' : 'assumed-main', changing, vpcId: vpc };
}
