/** Whether a gateway hangs on the VPC, as far as the paste tells (NAT-5, TGT-4, TGT-16). */
import { publicInternet } from '../../network/address-set.ts';
import type * as aws from '../../aws/sdk.ts';
import type { Found } from '../../snapshot/types.ts';
import { onSet } from '../reach-map.ts';
import { coverage, find, same } from '../model.ts';
import type { HopSays } from '../hop-messages.ts';
import { oneHop, type Segment, uniform } from '../segment.ts';
import type { RouteAt } from '../table-routes.ts';
import { BLOCK, depends, PASS, type State, unknown } from '../state.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';
import type { Exit } from './block-public-access.ts';
import { isShared } from './shared-vpc.ts';

/** The two gateways that end a path at the internet, and what guards them: attachment and Block Public Access. */

const ATTACHED = new Set(['available', 'attached']);

type Attachment =
  | { readonly kind: 'attached' | 'detached' | 'assumed' | 'contradictory' }
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
  if (!gateway)
    return { kind: coverage(list, vpcId) === 'complete' && !isShared(context, vpcId) ? 'contradictory' : 'assumed' };
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

/** A gateway that a whole list shows on no VPC, while none of the list is on this one: what leads out here hangs on nothing. */
export function onlyDetached({ model }: Context, vpcId: string | null): Found<aws.InternetGateway> | undefined {
  const list = model.snapshot.internetGateways;
  if (vpcId === null || coverage(list, vpcId) !== 'complete') return undefined;
  const hangs = (a: NonNullable<aws.InternetGateway['Attachments']>[number]): boolean =>
    (a.VpcId === undefined || same(a.VpcId, vpcId)) && a.State?.toLowerCase() !== 'detached';
  if (!list.items.every(({ data }) => data.Attachments?.every((a) => !hangs(a)))) return undefined;
  return list.items.find(({ data }) => data.Attachments?.every((a) => same(a.VpcId, vpcId)));
}

export function attachedHop(
  context: Context,
  packet: Packet,
  at: RouteAt,
  attachment: Attachment,
  egressOnly: boolean,
): Segment {
  const { family } = context;
  const gateway = at.target.id;
  const kind: Exit['hop'] = egressOnly ? 'egress-only-internet-gateway' : 'internet-gateway';
  const list = egressOnly ? context.model.snapshot.egressOnlyInternetGateways : context.model.snapshot.internetGateways;
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
    vpcId: packet.vpcId,
  } as const;
  switch (attachment.kind) {
    case 'attached':
      return oneHop({
        ...base,
        ...out(
          PASS,
          egressOnly
            ? { key: 'eigw-out', gateway, assumed: false }
            : { key: 'igw-out', gateway, translates: family === 'ipv4' && packet.role === 'nat' },
          false,
        ),
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
              values: { gateway, vpc: packet.vpcId, egressOnly },
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
              values: { what: 'gateway', id: gateway, vpc: attachment.vpc, expected: packet.vpcId ?? '' },
              places: [...base.places],
            },
          ],
          needs: [{ need: 'route-tables', ids: [], vpcId: packet.vpcId, weight: 3 }],
        },
      );
    case 'changing':
      return uniform(
        family,
        depends('reachable'),
        { ...base, says: { key: 'igw-changing', gateway, state: attachment.state } },
        { needs: [{ need: 'internet-gateways', ids: [gateway], vpcId: packet.vpcId, weight: 3 }] },
      );
  }
}
