/** A public address that belongs to an interface of the caller's own VPC: a neighbour, asked for from outside (SEL-8). */
import type { Context } from '../path/context.ts';
import { same } from '../path/model.ts';
import type { Verdict } from '../words.ts';
import type { FactAt } from './across-subnets.ts';
import type { ResolvedQuestion } from './question.ts';

/** The fact about the address asked for; none for any other destination. */
export function ownAddress(
  { model, caller }: Context,
  { target, name }: ResolvedQuestion,
  vpcId: string | null,
  verdict: Verdict,
): FactAt[] {
  const vpc = caller.vpcId ?? vpcId;
  if (target.kind !== 'addresses' || !target.public || vpc === null) return [];
  const owner = model.snapshot.networkInterfaces.items.find(
    ({ data }) => same(data.VpcId, vpc) && data.Association?.PublicIp === name,
  );
  const inside = owner?.data.PrivateIpAddress;
  if (!owner || !inside) return [];
  const values = { address: name, inside, interface: owner.id, blocked: verdict !== 'reachable' };
  const blocks = verdict === 'unreachable';
  return [{ fact: { finding: 'own-public-address', values, places: [owner.place], blocks }, subnets: [] }];
}
