/** Whether the function has an IPv6 address at all (V6-1 to V6-3). */
import { find } from '../model.ts';
import { type Segment, uniform } from '../segment.ts';
import { BLOCK, PASS, unknown } from '../state.ts';
import type { Context } from '../context.ts';
import { hasOddBlock, ipv6Lack, lackHop } from './ipv6-block.ts';
import { connectorIpv6 } from './network-connector.ts';

/** IPv6 needs the switch of the function and a public block in every attached subnet (V6-1 to V6-3). */
export function ipv6Gate(context: Context, subnetId: string | null): Segment[] {
  const { model, caller } = context;
  // Managed instances are EC2 instances: each has what its own subnet gives it (FN-7).
  const every = caller.subnetIds.length > 0 && caller.kind !== 'managed-instances';
  const all = every ? caller.subnetIds : subnetId === null ? [] : [subnetId];
  const narrow = connectorIpv6(caller.through);
  if (narrow) return [narrow, ...blockless(context, all, subnetId)];
  const base = { kind: 'ipv6', id: null, rules: ['V6-1'] } as const;
  if (caller.kind === 'function' && caller.attached?.ipv6Allowed !== true) {
    const name = caller.name ?? '';
    const places = caller.attached ? [caller.attached.ipv6Place] : [];
    const values = { name, subnets: caller.subnetIds, groups: caller.groupIds ?? [] };
    return [
      uniform(
        'ipv6',
        BLOCK,
        { ...base, message: { key: 'ipv6-off', name }, places },
        { facts: [{ finding: 'ipv6-flag-off', values, places, blocks: true }] },
      ),
      ...blockless(context, all, subnetId),
    ];
  }
  const lacking = blockless(context, all, subnetId);
  if (lacking.length > 0) return lacking;
  const unseen = all.filter(
    (s) => find(model.snapshot.subnets, s)?.data.Ipv6CidrBlockAssociationSet === undefined || hasOddBlock(context, s),
  );
  if (unseen.length > 0 || all.length === 0) {
    const needs = [{ need: 'subnets', ids: unseen, vpcId: caller.vpcId, weight: 3 } as const];
    return [
      uniform(
        'ipv6',
        unknown(null),
        { ...base, message: { key: 'ipv6-unknown', subnet: unseen[0] ?? '' }, places: [] },
        { needs },
      ),
    ];
  }
  if (caller.kind === 'supposed') {
    const assumptions = [{ assumption: 'ipv6-switch-on', ids: [], vpcId: caller.vpcId } as const];
    return [
      uniform(
        'ipv6',
        PASS,
        { ...base, message: { key: 'ipv6-assumed', subnet: subnetId }, places: [], assumed: true },
        { assumptions },
      ),
    ];
  }
  return [uniform('ipv6', PASS, { ...base, message: { key: 'ipv6-on', subnet: subnetId ?? '' }, places: [] })];
}

/** Subnets that certainly give no IPv6 address; one is enough, since Lambda asks it of every attached subnet (V6-1). */
function blockless(context: Context, all: readonly string[], subnetId: string | null): Segment[] {
  for (const id of all) {
    const lack = ipv6Lack(context, id);
    // A private block is no fault of the attachment: only gateways to the internet mind it (V6-3).
    if (lack === null || lack === 'private') continue;
    if (lack === 'ipv6-only' && context.caller.kind === 'supposed' && id !== subnetId) continue;
    return [lackHop(context, id, lack)];
  }
  return [];
}
