/** VPC Block Public Access: an account-wide switch over internet gateways, with exclusions (BPA-1 to BPA-7). */
import { isIllegible } from '../../aws/ids.ts';
import { isKnownState } from '../../aws/states.ts';
import type { Snapshot } from '../../snapshot/types.ts';
import { byDefault } from '../default.ts';
import { coverage, find, same } from '../model.ts';
import { type NeedFact, type Segment, taken, uniform } from '../segment.ts';
import { BLOCK, PASS, depends, unknown, type State } from '../state.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';

/** How packets touch the gateway: behind a NAT gateway, through an egress-only gateway, or directly. */
type ExitKind = 'nat' | 'egress-only' | 'direct' | 'appliance';
export interface Exit {
  readonly hop: 'internet-gateway' | 'egress-only-internet-gateway';
}

type Mode = 'off' | 'block-bidirectional' | 'block-ingress';
type Excluded = 'bidirectional' | 'egress' | 'changing' | 'none' | 'not-pasted';

interface Known {
  readonly mode: string;
  /** True when the account's options were pasted; false when only a subnet's or VPC's own state tells the mode. */
  readonly sure: boolean;
  readonly managed: boolean;
  readonly exclusionsAllowed: boolean;
}

/** No hop at all when the mode is off or nothing of it was pasted. */
export function blockPublicAccess(context: Context, packet: Packet, exit: ExitKind): Segment[] {
  // Straight from the function's subnet, what that subnet is excluded from decides.
  if (packet.visited.length === 0) context.looks.source++;
  const known = modeFor(context, packet);
  const { family } = context;
  if (!known) return [notPasted(context, packet)];
  const mode = known.mode.toLowerCase();
  if (mode === 'off') return [];
  const excluded = known.sure ? exclusionFor(context, packet, mode) : 'not-pasted';
  const state = judge(mode, exit, excluded);
  const options = context.model.snapshot.blockPublicAccessOptions.items[0];
  const places = options ? [options.place] : [];
  const values = {
    mode,
    subnet: packet.subnetId,
    vpc: packet.vpcId,
    sure: known.sure,
    managed: known.managed,
    exclusionsAllowed: known.exclusionsAllowed,
    direct: exit !== 'nat',
  };
  const blocked = state !== PASS;
  return [
    uniform(
      family,
      state,
      {
        ...offHop(mode),
        places,
      },
      {
        facts: blocked
          ? [{ finding: 'block-public-access', values, places, ...(state === BLOCK ? { blocks: true } : {}) }]
          : [],
        needs: needsFor(state, excluded, mode, packet.vpcId),
      },
    ),
  ];
}

/** Off, unless what would tell was cut: the account's options, or the record of the subnet with its own state. */
function notPasted(context: Context, { subnetId, vpcId }: Packet): Segment {
  const off = byDefault(
    context,
    'blockPublicAccessOptions',
    { vpcId },
    taken(context.family, 'block-public-access-off', vpcId),
  );
  const isListed = subnetId === null || find(context.model.snapshot.subnets, subnetId) !== undefined;
  return isListed ? off : byDefault(context, 'subnets', { vpcId }, off);
}

/** An exclusion that is not shown or not settled is worth another look; the rest AWS's pages leave open. */
function needsFor(state: State, excluded: Excluded, mode: string, vpcId: string | null): NeedFact[] {
  if (state === PASS || state === BLOCK) return [];
  if (excluded === 'not-pasted' || excluded === 'changing')
    return [{ need: 'bpa-exclusions', ids: [], vpcId, weight: 3 }];
  const what = isMode(mode) ? 'this exclusion of VPC Block Public Access' : `the Block Public Access mode ${mode}`;
  return [{ need: 'undocumented', ids: [what], vpcId, weight: 2 }];
}

const offHop = (
  mode: string,
): {
  kind: 'block-public-access';
  id: null;
  rules: string[];
  places: [];
  message: { key: 'bpa'; mode: string };
} => ({
  kind: 'block-public-access',
  id: null,
  rules: [mode === 'block-ingress' ? 'BPA-3' : 'BPA-2'],
  places: [],
  message: { key: 'bpa', mode },
});

function judge(mode: string, exit: ExitKind, excluded: Excluded): State {
  if (!isMode(mode)) return depends(null);
  const behindIngressBlock = mode === 'block-ingress';
  if (behindIngressBlock && exit !== 'direct') return PASS;
  if (excluded === 'bidirectional') return exit === 'appliance' ? depends(null) : PASS;
  // AWS does not say what `allow-egress` means for a direct path (BPA-4).
  if (excluded === 'egress') return exit === 'nat' || exit === 'egress-only' ? PASS : depends(null);
  if (excluded === 'not-pasted') return unknown('unreachable');
  return excluded === 'changing' ? depends('unreachable') : BLOCK;
}

const isMode = (mode: string): mode is Mode =>
  mode === 'off' || mode === 'block-bidirectional' || mode === 'block-ingress';

function modeFor({ model }: Context, { subnetId, vpcId }: Packet): Known | null {
  const { snapshot } = model;
  const options = snapshot.blockPublicAccessOptions.items[0]?.data;
  if (options?.InternetGatewayBlockMode) {
    return {
      mode: options.InternetGatewayBlockMode,
      sure: true,
      managed: options.ManagedBy?.toLowerCase() === 'declarative-policy',
      exclusionsAllowed: options.ExclusionsAllowed?.toLowerCase() !== 'not-allowed',
    };
  }
  const own =
    find(snapshot.subnets, subnetId)?.data.BlockPublicAccessStates?.InternetGatewayBlockMode ??
    find(snapshot.vpcs, vpcId)?.data.BlockPublicAccessStates?.InternetGatewayBlockMode ??
    (subnetId === null ? anySubnetMode(snapshot, vpcId) : undefined);
  return own ? { mode: own, sure: false, managed: false, exclusionsAllowed: true } : null;
}

/** The exclusion that covers the subnet whose packets touch the gateway, or its VPC; what the mode ignores is none (BPA-4). */
function exclusionFor({ model }: Context, { subnetId, vpcId }: Packet, blockMode: string): Excluded {
  const list = model.snapshot.blockPublicAccessExclusions;
  let best: Excluded = coverage(list, null) === 'complete' ? 'none' : 'not-pasted';
  for (const { data } of list.items) {
    const arn = (data.ResourceArn ?? '').split('/');
    const id = arn.at(-1) ?? '';
    if (isIllegible(id) && best === 'none') best = 'not-pasted';
    if (!same(id, subnetId) && !same(id, vpcId)) continue;
    const state = (data.State ?? '').toLowerCase();
    const mode = (data.InternetGatewayExclusionMode ?? '').toLowerCase();
    if (!isKnownState('exclusionState', state) || !isKnownState('exclusionMode', mode)) {
      best = 'changing';
      continue;
    }
    if (mode === 'allow-egress' && blockMode === 'block-ingress') continue;
    if (state === 'create-complete' || state === 'update-complete') {
      if (mode === 'allow-bidirectional') return 'bidirectional';
      if (mode === 'allow-egress') best = 'egress';
    } else if ((state === 'create-in-progress' || state === 'update-in-progress') && best !== 'egress')
      best = 'changing';
  }
  return best;
}

/** A regional NAT gateway has no subnet of its own; any subnet of the VPC tells the account's mode. */
const anySubnetMode = (snapshot: Snapshot, vpcId: string | null): string | undefined =>
  snapshot.subnets.items.find((s) => same(s.data.VpcId, vpcId) && s.data.BlockPublicAccessStates)?.data
    .BlockPublicAccessStates?.InternetGatewayBlockMode;
