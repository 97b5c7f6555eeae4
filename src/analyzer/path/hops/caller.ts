/** Who sends: the function itself, or one that is supposed; and what cannot be true of it (FN-4, FN-7, FN-14, FN-18). */
import type { Fact } from '../facts.ts';
import { below, find, same, vpcOf } from '../model.ts';
import { everywhere } from '../reach-map.ts';
import { oneHop, type Segment, uniform } from '../segment.ts';
import { PASS } from '../state.ts';
import type { Context } from '../context.ts';
import { connectors } from '../parts/through.ts';

/** The first stop: the function itself, or a supposed one. */
export function callerHop(context: Context, subnetId: string | null): Segment {
  const { caller } = context;
  if (caller.through) return context.parts.use(connectors).connectorHops(context, caller.through, subnetId);
  if (caller.kind === 'supposed')
    return oneHop({
      kind: 'function',
      id: caller.name,
      flow: everywhere(context.family, PASS),
      message: { key: 'supposed', subnet: subnetId },
      rules: ['FN-4'],
      places: [],
      assumed: true,
    });
  const name = caller.name ?? '';
  const base = { kind: 'function', id: caller.name, places: caller.attached ? [caller.attached.place] : [] } as const;
  if (caller.kind === 'managed-instances')
    return uniform(context.family, PASS, {
      ...base,
      message: { key: 'managed', name, pasted: caller.groupIds !== null },
      rules: ['FN-7'],
    });
  const hop = { ...base, message: { key: 'attached', name, subnet: subnetId ?? '' }, rules: ['FN-4'] } as const;
  return uniform(context.family, PASS, hop, { facts: impossibleFacts(context, subnetId) });
}

/** What cannot be true of an attached function: a public address on its interface (FN-14), a dedicated VPC (FN-18). */
function impossibleFacts({ model, caller, memo }: Context, subnetId: string | null): Fact[] {
  const { networkInterfaces, vpcs } = model.snapshot;
  const facts: Fact[] = [];
  const impossible = memo.once(['Lambda interfaces with a public address'], () =>
    networkInterfaces.items.filter(
      ({ data }) => data.InterfaceType === 'lambda' && Boolean(data.Association?.PublicIp),
    ),
  );
  for (const { id, data, place } of impossible) {
    const address = data.Association?.PublicIp ?? '';
    if (!same(data.SubnetId, subnetId)) continue;
    const why = `is a Lambda interface and has the public address ${address}, which such interfaces never have`;
    const values = { what: 'network interface', id, why };
    facts.push({ finding: 'contradictory-paste', values, places: [below(place, 'Association')] });
  }
  const vpc = find(vpcs, vpcOf(model, subnetId) ?? caller.vpcId);
  if (vpc?.data.InstanceTenancy === 'dedicated') {
    const why = 'has dedicated tenancy, where Lambda attaches no function, and the function is attached to it';
    const values = { what: 'VPC', id: vpc.id, why };
    facts.push({ finding: 'contradictory-paste', values, places: [below(vpc.place, 'InstanceTenancy')] });
  }
  return facts;
}
