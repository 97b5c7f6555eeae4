/** VPC Block Public Access where it is on: what it blocks, and what its exclusions let pass (BPA-1 to BPA-7). */
import { regionIn } from '../../snapshot/regions.ts';
import { isIllegible } from '../../aws/ids.ts';
import { isKnown, meaningOf } from '../../aws/known-words.ts';
import { EXCLUSION_MODES } from '../../aws/resources/block-public-access-exclusion.ts';
import type { EXCLUSION_STATES } from '../../aws/resources/block-public-access-exclusion.ts';
import { BLOCK_MODES } from '../../aws/resources/subnet.ts';
import { coverage, find, same } from '../model.ts';
import { type NeedFact, type Segment, uniform } from '../segment.ts';
import { BLOCK, PASS, depends, unknown, type State } from '../state.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';
import type { ExitKind, Known } from './exit-kind.ts';

type Excluded = 'bidirectional' | 'egress' | 'changing' | 'none' | 'not-pasted';

/** What the options of the account say that owns the subnet, in its Region; those of a participant or of another Region decide nothing here (BPA-6). */
export function modeOfAccount({ model: { snapshot }, caller }: Context, { subnetId, vpcId }: Packet): Known | null {
  const owner = find(snapshot.subnets, subnetId)?.data.OwnerId ?? find(snapshot.vpcs, vpcId)?.data.OwnerId;
  const found = snapshot.blockPublicAccessOptions.items.find(
    ({ data }) =>
      (mayBe(data.AwsAccountId, owner) || [data.AwsAccountId, owner].some(isPieceOfAccount)) &&
      (mayBe(data.AwsRegion, caller.region) || isPieceOfRegion(data.AwsRegion)),
  );
  const { InternetGatewayBlockMode: mode, ManagedBy: managedBy, ExclusionsAllowed: allowed } = found?.data ?? {};
  if (!found || !mode) return null;
  const managed = managedBy === 'declarative-policy';
  return { mode, sure: true, places: [found.place], managed, exclusionsAllowed: allowed !== 'not-allowed' };
}

/** What is not shown, or was masked, may be the same. */
const mayBe = (one: string | undefined, other: string | null | undefined): boolean =>
  one === other || !one || !other || /[^a-z\d-]/.test(one + other);

/** Whether an account or a Region has not the form of a whole one, so that a part of it is lost: it may be any. */
const isPieceOfAccount = (id: string | null | undefined): boolean => id != null && !/^\d{12}$/.test(id);
const isPieceOfRegion = (name: string | undefined): boolean => name !== undefined && regionIn(name) !== name;

/** The hop of a mode that may block. */
export function blockingHop(context: Context, packet: Packet, exit: ExitKind, known: Known): Segment[] {
  const { family } = context;
  const { mode, places } = known;
  const excluded = known.sure ? exclusionFor(context, packet, mode) : 'not-pasted';
  const state = judge(mode, exit, excluded);
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
        kind: 'block-public-access',
        id: null,
        rules: [mode === 'block-ingress' ? 'BPA-3' : 'BPA-2'],
        places,
        message: { key: 'bpa', mode },
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

/** An exclusion that is not shown or not settled is worth another look; the rest AWS's pages leave open. */
function needsFor(state: State, excluded: Excluded, mode: string, vpcId: string | null): NeedFact[] {
  if (state === PASS || state === BLOCK) return [];
  if (excluded === 'not-pasted' || excluded === 'changing')
    return [{ need: 'bpa-exclusions', ids: [], vpcId, weight: 3 }];
  const what = isKnown(BLOCK_MODES, mode)
    ? 'this exclusion of VPC Block Public Access'
    : `the Block Public Access mode ${mode}`;
  return [{ need: 'undocumented', ids: [what], vpcId, weight: 2 }];
}

function judge(mode: string, exit: ExitKind, excluded: Excluded): State {
  if (!isKnown(BLOCK_MODES, mode)) return depends(null);
  const behindIngressBlock = mode === 'block-ingress';
  if (behindIngressBlock && exit !== 'direct') return PASS;
  if (excluded === 'bidirectional') return exit === 'appliance' ? depends(null) : PASS;
  // AWS does not say what `allow-egress` means for a direct path (BPA-4).
  if (excluded === 'egress') return exit === 'nat' || exit === 'egress-only' ? PASS : depends(null);
  if (excluded === 'not-pasted') return unknown('unreachable');
  return excluded === 'changing' ? depends('unreachable') : BLOCK;
}

type Stands = 'yes' | 'changing' | 'no';

/** Whether an exclusion in a state stands (BPA-4). */
const STANDS = {
  'create-complete': 'yes',
  'update-complete': 'yes',
  'create-in-progress': 'changing',
  'update-in-progress': 'changing',
  'create-failed': 'no',
  'update-failed': 'no',
  'delete-in-progress': 'no',
  'delete-complete': 'no',
  'disable-in-progress': 'no',
  'disable-complete': 'no',
} satisfies Record<(typeof EXCLUSION_STATES)[number], Stands>;

/** The exclusion that covers the subnet whose packets touch the gateway, or its VPC; what the mode ignores is none (BPA-4). */
function exclusionFor({ model }: Context, { subnetId, vpcId }: Packet, blockMode: string): Excluded {
  const list = model.snapshot.blockPublicAccessExclusions;
  let best: Excluded = coverage(list, null) === 'complete' ? 'none' : 'not-pasted';
  for (const { data } of list.items) {
    const arn = (data.ResourceArn ?? '').split('/');
    const id = arn.at(-1) ?? '';
    if (isIllegible(id) && best === 'none') best = 'not-pasted';
    if (!same(id, subnetId) && !same(id, vpcId)) continue;
    const { InternetGatewayExclusionMode: mode } = data;
    const state = meaningOf<Stands>(STANDS, data.State);
    if (state === undefined || !isKnown(EXCLUSION_MODES, mode)) {
      best = 'changing';
      continue;
    }
    if (mode === 'allow-egress' && blockMode === 'block-ingress') continue;
    if (state === 'yes') {
      if (mode === 'allow-bidirectional') return 'bidirectional';
      if (mode === 'allow-egress') best = 'egress';
    } else if (state === 'changing' && best !== 'egress') best = 'changing';
  }
  return best;
}
