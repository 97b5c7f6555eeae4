/** Whether a gateway hangs on the VPC, as far as the paste tells (NAT-5, TGT-4, TGT-16). */
import { publicInternet } from '../../network/address-set.ts';
import type { ATTACHMENT_STATES } from '../../aws/resources/internet-gateway.ts';
import { meaningOf } from '../../aws/known-words.ts';
import type * as aws from '../../aws/sdk.ts';
import type { Found, Place } from '../../snapshot/types.ts';
import { onSet } from '../reach-map.ts';
import { cutList, isUnseen } from '../default.ts';
import { coverage, find, same } from '../model.ts';
import { isWhole } from '../whole.ts';
import type { HopMessage } from '../hop-message.ts';
import { oneHop, type Segment, uniform } from '../segment.ts';
import type { RouteAt } from '../table-routes.ts';
import { BLOCK, depends, PASS, unknown } from '../state.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';
import type { Exit } from './exit-kind.ts';
import { isShared } from './shared-vpc.ts';

/** The two gateways that end a path at the internet, and what guards them: attachment and Block Public Access. */

/** Whether a gateway in a state of its attachment hangs on the VPC. */
const HANGS = {
  available: 'yes',
  attached: 'yes',
  attaching: 'changing',
  detaching: 'changing',
  detached: 'no',
} as const satisfies Record<(typeof ATTACHMENT_STATES)[number], string>;

type Attachment =
  | { readonly kind: 'attached' | 'detached' | 'assumed' | 'contradictory' | 'unseen' }
  | { readonly kind: 'other-vpc'; readonly vpc: string }
  | { readonly kind: 'changing'; readonly state: string };

/** Whether a gateway hangs on the VPC (NAT-5, TGT-4, TGT-16). */
export function attachmentOf(context: Context, id: string, vpcId: string | null, egressOnly: boolean): Attachment {
  const { snapshot } = context.model;
  const list = egressOnly ? snapshot.egressOnlyInternetGateways : snapshot.internetGateways;
  const gateway = find<{
    readonly Attachments?:
      readonly { readonly VpcId?: string | undefined; readonly State?: string | undefined }[] | undefined;
  }>(list, id);
  const unseen = isUnseen(context, listOf(egressOnly), { vpcId, id });
  if (!gateway) {
    if (unseen) return { kind: 'unseen' };
    const whole = isWhole(list, vpcId, { 'internet-gateway-id': id, 'egress-only-internet-gateway-id': id });
    return { kind: whole && !isShared(context, vpcId) ? 'contradictory' : 'assumed' };
  }
  const attachments = gateway.data.Attachments;
  if (attachments === undefined) return { kind: unseen ? 'unseen' : 'assumed' };
  const mine = attachments.find((a) => vpcId === null || a.VpcId === undefined || same(a.VpcId, vpcId));
  if (!mine) {
    const [other] = attachments;
    return other?.VpcId ? { kind: 'other-vpc', vpc: other.VpcId } : { kind: 'detached' };
  }
  if (unseen && (!mine.State || !mine.VpcId)) return { kind: 'unseen' };
  const state = mine.State ?? 'attached';
  const hangs = meaningOf<string>(HANGS, state);
  if (hangs === 'yes') return { kind: 'attached' };
  return hangs === 'no' ? { kind: 'detached' } : { kind: 'changing', state };
}

const listOf = (egressOnly: boolean) => (egressOnly ? 'egressOnlyInternetGateways' : 'internetGateways');

/** A gateway that a whole list shows on no VPC, while none of the list is on this one: what leads out here hangs on nothing. */
export function onlyDetached({ model }: Context, vpcId: string | null): Found<aws.InternetGateway> | undefined {
  const list = model.snapshot.internetGateways;
  if (vpcId === null || coverage(list, vpcId) !== 'complete') return undefined;
  const hangs = (a: NonNullable<aws.InternetGateway['Attachments']>[number]): boolean =>
    (a.VpcId === undefined || same(a.VpcId, vpcId)) && a.State !== 'detached';
  if (!list.items.every(({ data }) => data.Attachments?.every((a) => !hangs(a)))) return undefined;
  return list.items.find(({ data }) => data.Attachments?.every((a) => same(a.VpcId, vpcId)));
}

/** The gateway as a stop: what is public passes one that is attached, or that is taken to be. */
export function attachedHop(
  context: Context,
  packet: Packet,
  at: RouteAt,
  attachment: Attachment,
  egressOnly: boolean,
): Segment {
  const gateway = at.target.id;
  const { snapshot } = context.model;
  const list = egressOnly ? snapshot.egressOnlyInternetGateways : snapshot.internetGateways;
  const place = find<unknown>(list, gateway)?.place;
  const stop: Stop = {
    kind: egressOnly ? 'egress-only-internet-gateway' : 'internet-gateway',
    id: gateway,
    rules: [egressOnly ? 'TGT-4' : 'NAT-5'],
    places: place ? [place] : [at.place],
  };
  switch (attachment.kind) {
    case 'unseen':
      return cutList(context, listOf(egressOnly), { vpcId: packet.vpcId, id: gateway }, unknown('reachable'));
    case 'attached':
    case 'assumed':
    case 'contradictory':
      return leadsOut(context, packet, at, stop, attachment.kind);
    case 'detached':
      return detached(context, packet, stop);
    case 'other-vpc':
      return ofOtherVpc(context, packet, stop, attachment.vpc);
    case 'changing':
      return uniform(
        context.family,
        depends('reachable'),
        { ...stop, message: { key: 'igw-changing', gateway, state: attachment.state } },
        { needs: [{ need: 'internet-gateways', ids: [gateway], vpcId: packet.vpcId, weight: 3 }] },
      );
  }
}

interface Stop {
  readonly kind: Exit['hop'];
  readonly id: string;
  readonly rules: readonly string[];
  readonly places: readonly Place[];
}

const isEgressOnly = ({ kind }: Stop): boolean => kind === 'egress-only-internet-gateway';

function leadsOut(
  { family }: Context,
  { vpcId, role }: Packet,
  at: RouteAt,
  stop: Stop,
  known: 'attached' | 'assumed' | 'contradictory',
): Segment {
  const { id: gateway } = stop;
  const assumed = known !== 'attached';
  const message: HopMessage = isEgressOnly(stop)
    ? { key: 'eigw-out', gateway, assumed }
    : assumed
      ? { key: 'igw-assumed', gateway }
      : { key: 'igw-out', gateway, translates: family === 'ipv4' && role === 'nat' };
  const hop = { ...stop, flow: onSet(family, publicInternet(family), PASS, BLOCK), message, assumed };
  if (!assumed) return oneHop(hop);
  const assumption = isEgressOnly(stop) ? 'egress-only-attached' : 'internet-gateway-attached';
  const what = isEgressOnly(stop) ? 'egress-only internet gateway' : 'internet gateway';
  const absent = { what, id: gateway, why: 'absent' };
  return oneHop(hop, {
    assumptions: [{ assumption, ids: [gateway], vpcId }],
    facts: known === 'contradictory' ? [{ finding: 'contradictory-paste', values: absent, places: [at.place] }] : [],
  });
}

function detached({ family }: Context, { vpcId }: Packet, stop: Stop): Segment {
  const values = { gateway: stop.id, vpc: vpcId, egressOnly: isEgressOnly(stop) };
  return uniform(
    family,
    BLOCK,
    { ...stop, message: { key: 'igw-detached', gateway: stop.id } },
    { facts: [{ finding: 'internet-gateway-detached', values, places: [...stop.places], blocks: true }] },
  );
}

function ofOtherVpc({ family }: Context, { vpcId }: Packet, stop: Stop, vpc: string): Segment {
  const values = { what: 'gateway', id: stop.id, vpc, expected: vpcId ?? '' };
  return uniform(
    family,
    unknown(null),
    { ...stop, message: { key: 'igw-other-vpc', gateway: stop.id, vpc }, rules: ['SEL-15'] },
    {
      facts: [{ finding: 'mixed-environments', values, places: [...stop.places] }],
      needs: [{ need: 'route-tables', ids: [], vpcId, weight: 3 }],
    },
  );
}
