/** Switches over a whole account or VPC, which are off nearly everywhere: what they do where they are on is a part of its own. */
import type { Snapshot } from '../../snapshot/types.ts';
import type { Context } from '../context.ts';
import { byDefault } from '../default.ts';
import { find, same } from '../model.ts';
import type { Packet } from '../packet.ts';
import { switches } from '../parts/switches.ts';
import { type Segment, taken } from '../segment.ts';
import type { ExitKind, Known } from './exit-kind.ts';
import { withoutControl } from './no-encryption-control.ts';

/** VPC Block Public Access: no hop at all when the mode is off or nothing of it was pasted (BPA-1 to BPA-7). */
export function blockPublicAccess(context: Context, packet: Packet, exit: ExitKind): Segment[] {
  // Straight from the function's subnet, what that subnet is excluded from decides.
  if (packet.visited.length === 0) context.looks.source++;
  const { items } = context.model.snapshot.blockPublicAccessOptions;
  const stated = items.length > 0 ? context.parts.use(switches).modeOfAccount(context, packet) : null;
  const known = stated ?? modeShown(context, packet);
  if (!known) return [notPasted(context, packet)];
  if (known.mode === 'off') return [];
  return context.parts.use(switches).blockingHop(context, packet, exit, known);
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

/** What the record of the subnet, or of its VPC, says itself. */
function modeShown({ model: { snapshot } }: Context, { subnetId, vpcId }: Packet): Known | null {
  const own =
    find(snapshot.subnets, subnetId)?.data.BlockPublicAccessStates?.InternetGatewayBlockMode ??
    find(snapshot.vpcs, vpcId)?.data.BlockPublicAccessStates?.InternetGatewayBlockMode ??
    (subnetId === null ? anySubnetMode(snapshot, vpcId) : undefined);
  return own ? { mode: own, sure: false, places: [], managed: false, exclusionsAllowed: true } : null;
}

/** A regional NAT gateway has no subnet of its own; any subnet of the VPC tells the account's mode. */
const anySubnetMode = (snapshot: Snapshot, vpcId: string | null): string | undefined =>
  snapshot.subnets.items.find((s) => same(s.data.VpcId, vpcId) && s.data.BlockPublicAccessStates)?.data
    .BlockPublicAccessStates?.InternetGatewayBlockMode;

/** VPC encryption controls: no hop where none is enforced (ENC-1 to ENC-3). */
export function encryptionGate(context: Context, vpcId: string | null, kinds: readonly string[]): Segment[] {
  const { vpcs, encryptionControls } = context.model.snapshot;
  const vpc = find(vpcs, vpcId);
  if (encryptionControls.items.length > 0 || vpc?.data.EncryptionControl)
    return context.parts.use(switches).enforcedGate(context, vpcId, kinds);
  return [withoutControl(context, vpcId, vpc !== undefined)];
}
