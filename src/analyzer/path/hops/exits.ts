/** The two gateways that end a path at the internet, and what guards them: attachment and Block Public Access. */
import { publicInternet } from '../../network/address-set.ts';
import { onSet } from '../flow-map.ts';
import { coverage, find, same } from '../model.ts';
import { inOrder, oneHop, uniform, type Segment } from '../segment.ts';
import { BLOCK, PASS, depends, unknown, type State } from '../state.ts';
import type { Fact } from '../facts.ts';
import type { HopSays } from '../says.ts';
import type { RouteAt } from '../select-routes.ts';
import type { Standing, World } from '../world.ts';
import { blockPublicAccess, type Exit } from './block-public-access.ts';
import { ipv6Lack, lackHop } from './ipv6-block.ts';

const ATTACHED = new Set(['available', 'attached']);

type Attachment =
  | { readonly kind: 'attached' | 'detached' | 'assumed' | 'contradictory' }
  | { readonly kind: 'other-vpc'; readonly vpc: string }
  | { readonly kind: 'changing'; readonly state: string };

/** Whether a gateway hangs on the VPC (NAT-5, TGT-4, TGT-16). */
function attachmentOf(world: World, id: string, vpcId: string | null, egressOnly: boolean): Attachment {
  const { snapshot } = world.model;
  const list = egressOnly ? snapshot.egressOnlyInternetGateways : snapshot.internetGateways;
  const gateway = find<{
    readonly Attachments?:
      readonly { readonly VpcId?: string | undefined; readonly State?: string | undefined }[] | undefined;
  }>(list, id);
  if (!gateway)
    return { kind: coverage(list, vpcId) === 'complete' && !isShared(world, vpcId) ? 'contradictory' : 'assumed' };
  const attachments = gateway.data.Attachments;
  if (attachments === undefined) return { kind: 'assumed' };
  const mine = attachments.find((a) => vpcId === null || a.VpcId === undefined || same(a.VpcId, vpcId));
  if (!mine) {
    const [other] = attachments;
    return other?.VpcId ? { kind: 'other-vpc', vpc: other.VpcId } : { kind: 'detached' };
  }
  const state = (mine.State ?? 'attached').toLowerCase();
  if (ATTACHED.has(state)) return { kind: 'attached' };
  return state === 'detached' ? { kind: 'detached' } : { kind: 'changing', state };
}

/** An internet gateway: attached or not, guarded or not, and whose packets it can translate or forward. */
export function internetGateway(world: World, standing: Standing, at: RouteAt): Segment {
  const { family } = world;
  const gateway = at.target.id;
  const exit = standing.role === 'nat' ? 'nat' : 'direct';
  const hop = attachedHop(world, standing, at, attachmentOf(world, gateway, standing.vpcId, false), false);
  const sender = family === 'ipv4' ? translated(world, standing, at) : forwarded(world, standing, at);
  const open = family === 'ipv6' && standing.role === 'function';
  const note: Fact = { finding: 'ipv6-open-gateway', values: { gateway }, places: [at.place] };
  return inOrder(
    ...sender,
    open ? { ...hop, facts: [...hop.facts, note] } : hop,
    ...blockPublicAccess(world, standing, exit),
  );
}

/** IPv4: the gateway translates for interfaces that have a public address of their own (TGT-2, NAT-2, FW-1, FN-7). */
function translated({ family }: World, standing: Standing, at: RouteAt): Segment[] {
  const gateway = at.target.id;
  const base = { kind: 'internet-gateway', id: gateway, places: [at.place] } as const;
  switch (standing.role) {
    case 'private-nat':
      return [uniform(family, BLOCK, { ...base, says: { key: 'igw-private-source', gateway }, rules: ['NAT-2'] })];
    case 'firewall':
      // Some appliances translate by themselves, so this is no certain block.
      return [
        uniform(family, depends('unreachable'), {
          ...base,
          says: { key: 'igw-private-source', gateway },
          rules: ['FW-1'],
        }),
      ];
    case 'managed-instances':
      return [managedInstances(family, standing, at)];
    default:
      return [];
  }
}

/** IPv6: no translation, but the block must be public (V6-3); managed instances have addresses of their own (FN-7). */
const forwarded = (world: World, standing: Standing, at: RouteAt): Segment[] =>
  standing.role === 'managed-instances'
    ? [managedInstances('ipv6', standing, at)]
    : standing.role === 'function'
      ? privateBlock(world, standing)
      : [];

function managedInstances(family: World['family'], { vpcId }: Standing, at: RouteAt): Segment {
  const gateway = at.target.id;
  const hop = {
    kind: 'internet-gateway',
    id: gateway,
    says: { key: 'igw-managed', gateway },
    rules: ['FN-7'],
    places: [at.place],
  } as const;
  return uniform(family, depends(null), hop, { needs: [{ need: 'instances', ids: [], vpcId, weight: 2 }] });
}

/** The internet does not know the way back to private IPv6 addresses (V6-3). */
const privateBlock = (world: World, standing: Standing): Segment[] =>
  standing.subnetId !== null && ipv6Lack(world, standing.subnetId) === 'private'
    ? [lackHop(world, standing.subnetId, 'private')]
    : [];

/** An egress-only internet gateway: IPv6 out, nothing in (TGT-4). */
export function egressOnlyGateway(world: World, standing: Standing, at: RouteAt): Segment {
  const gateway = at.target.id;
  if (world.family === 'ipv4') {
    const hop = {
      kind: 'egress-only-internet-gateway',
      id: gateway,
      says: { key: 'eigw-ipv4', gateway },
      rules: ['TGT-4'],
      places: [at.place],
    } as const;
    return uniform(world.family, BLOCK, hop, {
      facts: [
        {
          finding: 'other-target',
          values: { kind: 'egress-only-internet-gateway', id: gateway },
          places: [at.place],
          blocks: true,
        },
      ],
    });
  }
  const hop = attachedHop(world, standing, at, attachmentOf(world, gateway, standing.vpcId, true), true);
  return inOrder(
    ...privateBlock(world, standing),
    { ...hop, facts: [...hop.facts, { finding: 'egress-only-route', values: { gateway }, places: [at.place] }] },
    ...blockPublicAccess(world, standing, 'egress-only'),
  );
}

function attachedHop(
  world: World,
  standing: Standing,
  at: RouteAt,
  attachment: Attachment,
  egressOnly: boolean,
): Segment {
  const { family } = world;
  const gateway = at.target.id;
  const kind: Exit['hop'] = egressOnly ? 'egress-only-internet-gateway' : 'internet-gateway';
  const list = egressOnly ? world.model.snapshot.egressOnlyInternetGateways : world.model.snapshot.internetGateways;
  const place = find<unknown>(list, gateway)?.place;
  const base = {
    kind,
    id: gateway,
    rules: [egressOnly ? 'TGT-4' : 'NAT-5'],
    places: place ? [place] : [at.place],
  } as const;
  const out = (
    state: State,
    says: HopSays,
    assumed: boolean,
  ): { flow: ReturnType<typeof onSet>; says: HopSays; assumed: boolean } => ({
    flow: onSet(family, publicInternet(family), state, BLOCK),
    says,
    assumed,
  });
  const assumption = {
    assumption: egressOnly ? 'egress-only-attached' : 'internet-gateway-attached',
    ids: [gateway],
    vpcId: standing.vpcId,
  } as const;
  switch (attachment.kind) {
    case 'attached':
      return oneHop({
        ...base,
        ...out(PASS, egressOnly ? { key: 'eigw-out', gateway, assumed: false } : { key: 'igw-out', gateway }, false),
      });
    case 'assumed':
    case 'contradictory': {
      const says: HopSays = egressOnly ? { key: 'eigw-out', gateway, assumed: true } : { key: 'igw-assumed', gateway };
      const odd = attachment.kind === 'contradictory';
      const what = egressOnly ? 'egress-only internet gateway' : 'internet gateway';
      return oneHop(
        { ...base, ...out(PASS, says, true) },
        {
          assumptions: [assumption],
          facts: odd
            ? [{ finding: 'contradictory-paste', values: { what, id: gateway, why: 'absent' }, places: [at.place] }]
            : [],
        },
      );
    }
    case 'detached':
      return uniform(
        family,
        BLOCK,
        { ...base, says: { key: 'igw-detached', gateway } },
        {
          facts: [
            {
              finding: 'internet-gateway-detached',
              values: { gateway, vpc: standing.vpcId, egressOnly },
              places: [...base.places],
              blocks: true,
            },
          ],
        },
      );
    case 'other-vpc':
      return uniform(
        family,
        unknown(null),
        { ...base, says: { key: 'igw-other-vpc', gateway, vpc: attachment.vpc }, rules: ['SEL-15'] },
        {
          facts: [
            {
              finding: 'mixed-environments',
              values: { what: 'gateway', id: gateway, vpc: attachment.vpc, expected: standing.vpcId ?? '' },
              places: [...base.places],
            },
          ],
        },
      );
    case 'changing':
      return uniform(family, depends('reachable'), {
        ...base,
        says: { key: 'igw-changing', gateway, state: attachment.state },
      });
  }
}

/** A participant of a shared VPC cannot describe the owner's gateways (RT-9): their absence proves nothing. */
export function isShared(world: World, vpcId: string | null): boolean {
  const account = world.caller.accountId;
  if (account === null) return false;
  const { snapshot } = world.model;
  const owners = [...snapshot.subnets.items, ...snapshot.vpcs.items]
    .filter((r) => vpcId === null || same(r.data.VpcId, vpcId))
    .map((r) => r.data.OwnerId);
  const tables = snapshot.routeTables.items
    .filter((t) => vpcId === null || same(t.data.table.VpcId, vpcId))
    .map((t) => t.data.table.OwnerId);
  return [...owners, ...tables].some((owner) => owner !== undefined && /^\d{12}$/.test(owner) && owner !== account);
}
