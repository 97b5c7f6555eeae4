/** What is judged: the subnets that matter to the question, or tables that no known subnet uses. */
import type { CallerChoice } from './caller-choice.ts';
import { canonicalId } from '../aws/ids.ts';
import { inOrderOf } from '../lists.ts';
import { type SubnetOrTable, subnetOf } from './judge.ts';
import { coverage, type Model, same } from '../path/model.ts';
import type { ResolvedQuestion } from './question.ts';
import type { Context } from '../path/context.ts';

/** Which subnets are judged: those asked for, those of the function, or every one that the paste shows. */
export function subnetsOrTables(context: Context, choice: CallerChoice, question: ResolvedQuestion): SubnetOrTable[] {
  const { model } = context;
  const asked = question.asked.subnetIds;
  if (asked) return asked.map((s) => subnetOf(context, s));
  if (choice.found || choice.caller.through)
    return [...new Set(choice.subnetIds)].sort(byId).map((s) => subnetOf(context, s));
  const seen = seenSubnets(model).map((s) => subnetOf(context, s));
  return [...seen, ...looseTables(model, new Set(seen.map((c) => c.effective.table?.id)))];
}

const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function seenSubnets(model: Model): string[] {
  const ids = new Map<string, string>();
  for (const s of model.snapshot.subnets.items) ids.set(canonicalId(s.id), s.id);
  for (const [key, list] of model.associations) {
    const id = list[0]?.association.SubnetId;
    if (id !== undefined && !ids.has(key)) ids.set(key, id);
  }
  return [...inOrderOf([...ids.values()], byId)];
}

/** Tables that no known subnet uses, unless the list of subnets is there to show that none does: an empty one shows nothing (BAD-14). */
function looseTables(model: Model, used: ReadonlySet<string | undefined>): SubnetOrTable[] {
  const { snapshot } = model;
  const { subnets } = snapshot;
  return (
    snapshot.routeTables.items
      .filter((t) => !used.has(t.id) && !isEdgeOnly(t.data.table.Associations) && !isNatTable(model, t.id))
      .filter(
        ({ data: { table } }) =>
          table.VpcId === undefined || subnets.items.length === 0 || coverage(subnets, table.VpcId) !== 'complete',
      )
      .map((table) => ({ table, main: table.data.table.Associations?.some((a) => a.Main === true) === true }))
      // The main table serves every subnet that names no other; one without associations may serve none.
      .sort((a, b) => Number(b.main) - Number(a.main) || byId(a.table.id, b.table.id))
      .map(({ table, main }) => ({
        subnetId: null,
        effective: {
          table,
          association: main ? 'main' : 'unknown',
          changing: null,
          vpcId: table.data.table.VpcId ?? null,
        },
      }))
  );
}

const isEdgeOnly = (
  associations: readonly { readonly GatewayId?: string | undefined; readonly Main?: boolean | undefined }[] | undefined,
): boolean =>
  associations !== undefined &&
  associations.length > 0 &&
  associations.every((a) => a.GatewayId !== undefined && a.GatewayId !== '' && a.Main !== true);

/** The table that a regional NAT gateway owns is nobody's subnet table (NAT-10). */
const isNatTable = (model: Model, tableId: string): boolean =>
  model.snapshot.natGateways.items.some((n) => same(n.data.RouteTableId, tableId));
