/** Whether the function's subnet is usable (AZ-1, V6-2). */
import type * as aws from '../../aws/sdk.ts';
import type { SUBNET_STATES } from '../../aws/resources/subnet.ts';
import { meaningOf } from '../../aws/known-words.ts';
import type { Found } from '../../snapshot/types.ts';
import { byDefault } from '../default.ts';
import { below, find } from '../model.ts';
import { type NeedFact, type Segment, uniform } from '../segment.ts';
import { BLOCK, depends, PASS, type State, unknown } from '../state.ts';
import type { Context } from '../context.ts';

const STATES = {
  available: PASS,
  pending: unknown('reachable'),
  unavailable: BLOCK,
  failed: BLOCK,
  'failed-insufficient-capacity': BLOCK,
} satisfies Record<(typeof SUBNET_STATES)[number], State>;

/** The subnet's own state, and what it cannot carry (AZ-1, V6-2). */
export function subnetGate(context: Context, subnetId: string | null): Segment[] {
  const subnet = find(context.model.snapshot.subnets, subnetId);
  if (!subnet)
    return subnetId === null ? [] : [byDefault(context, 'subnets', { vpcId: context.caller.vpcId, id: subnetId })];
  const { data } = subnet;
  const out: Segment[] = [];
  const state = data.State ?? 'available';
  if (state !== 'available') {
    const places = [below(subnet.place, 'State')];
    const hop = {
      kind: 'subnet',
      id: subnet.id,
      message: { key: 'subnet-state', subnet: subnet.id, state },
      rules: ['AZ-1'],
      places,
    } as const;
    const meaning = meaningOf<State>(STATES, state);
    const flow = meaning ?? depends(null);
    const known = flow === BLOCK;
    const facts = [
      {
        finding: 'subnet-not-available',
        values: { subnet: subnet.id, state },
        places,
        ...(known ? { blocks: true } : {}),
        ...(meaning === undefined ? { unsure: true } : {}),
      } as const,
    ];
    out.push(uniform(context.family, flow, hop, { facts, needs: needsFor(state, known, subnet) }));
  }
  if (context.family === 'ipv4' && data.Ipv6Native === true) {
    const hop = {
      kind: 'subnet',
      id: subnet.id,
      message: { key: 'ipv6-no-block', subnet: subnet.id, why: 'ipv6-only' },
      rules: ['V6-2'],
      places: [subnet.place],
    } as const;
    out.push(
      uniform('ipv4', BLOCK, hop, {
        facts: [
          {
            finding: 'ipv6-subnet-missing',
            values: { subnet: subnet.id, why: 'ipv6-only' },
            places: [subnet.place],
            blocks: true,
          },
        ],
      }),
    );
  }
  return out;
}

/** A state that passes is worth another look; one that nobody knows is not to be had. */
function needsFor(state: string, known: boolean, { id, data }: Found<aws.Subnet>): NeedFact[] {
  if (known) return [];
  const vpcId = data.VpcId ?? null;
  if (state === 'pending') return [{ need: 'subnets', ids: [id], vpcId, weight: 3 }];
  return [{ need: 'undocumented', ids: [`the subnet state ${state}`], vpcId, weight: 2 }];
}
