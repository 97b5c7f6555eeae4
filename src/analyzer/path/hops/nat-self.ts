/** A NAT gateway by itself: state, type, addresses (NAT-1 to NAT-3). */
import type * as aws from '../../aws/sdk.ts';
import { isKnown, meaningOf } from '../../aws/known-words.ts';
import { NAT_GATEWAY_MODES, NAT_GATEWAY_TYPES } from '../../aws/resources/nat-gateway.ts';
import type { NAT_GATEWAY_STATES } from '../../aws/resources/nat-gateway.ts';
import type { Found } from '../../snapshot/types.ts';
import type { Fact } from '../facts.ts';
import { type HopFact, type NeedFact, type Segment, uniform } from '../segment.ts';
import { BLOCK, depends, PASS, type State, unknown } from '../state.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';
import { isInUse, isOddAddress, isUsable, zoneHop, zoneNote } from './nat-zones.ts';
import { append } from '../../lists.ts';

const STATES = {
  available: PASS,
  pending: BLOCK,
  failed: BLOCK,
  deleted: BLOCK,
  deleting: depends(null),
} satisfies Record<(typeof NAT_GATEWAY_STATES)[number], State>;

/** The gateway by itself: state, type, addresses, zone. One hop is shown; every fault is noted. */
export function ownHops(context: Context, packet: Packet, found: Found<aws.NatGateway>): Segment[] {
  const { family } = context;
  const { data } = found;
  const nat = found.id;
  const base = { kind: 'nat-gateway', id: nat, places: [found.place] } as const;
  const out: Segment[] = [];
  const state = data.State ?? '';
  const stateNow = state === '' ? unknown('reachable') : (meaningOf<State>(STATES, state) ?? depends(null));
  if (stateNow !== PASS) out.push(stateHop(context, found, state, stateNow));
  const isPrivate = data.ConnectivityType === 'private';
  if (!isPrivate) append(out, addressHop(context, found, stateNow));
  if (isRegional(data)) append(out, zoneHop(context, packet, found));
  else if (data.ConnectivityType && !isKnown(NAT_GATEWAY_TYPES, data.ConnectivityType)) {
    const type = `the connectivity type ${data.ConnectivityType}`;
    const odd: NeedFact = { need: 'undocumented', ids: [type], vpcId: data.VpcId ?? null, weight: 2 };
    const hop = { ...base, message: { key: 'odd-target', what: type }, rules: ['NAT-2'] } as const;
    out.push(uniform(family, depends(null), hop, { needs: [odd] }));
  } else if (isUnknownMode(data)) {
    const mode = `availability mode ${data.AvailabilityMode ?? ''}`;
    const odd: NeedFact = { need: 'undocumented', ids: [mode], vpcId: data.VpcId ?? null, weight: 2 };
    out.push(
      uniform(
        family,
        depends(null),
        { ...base, message: { key: 'odd-target', what: mode }, rules: ['NAT-10'] },
        { needs: [odd] },
      ),
    );
  }
  if (out.length === 0) {
    const hop: Omit<HopFact, 'flow'> = {
      ...base,
      message: { key: 'nat-ok', nat, subnet: data.SubnetId ?? null },
      rules: ['NAT-4'],
    };
    out.push(
      uniform(family, PASS, isPrivate ? { ...hop, message: { key: 'nat-private', nat }, rules: ['NAT-2'] } : hop, {
        facts: [...zoneNote(context, packet, found)],
      }),
    );
  }
  return out;
}

/** A gateway that is not available, or whose state is not shown (NAT-1, NAT-16). */
function stateHop({ family }: Context, found: Found<aws.NatGateway>, state: string, now: State): Segment {
  const { data, id: nat, place } = found;
  const shown = state || 'not shown';
  const places = [data.State === undefined ? place : { document: place.document, path: [...place.path, 'State'] }];
  const values = { nat, state: shown, code: data.FailureCode ?? null, message: data.FailureMessage ?? null };
  const hop = {
    kind: 'nat-gateway',
    id: nat,
    places: [place],
    message: { key: 'nat-state', nat, state: shown },
    rules: ['NAT-1'],
  } as const;
  return uniform(family, now, hop, {
    // A state that the paste does not show is asked for, and no fault.
    facts: state === '' ? [] : [{ finding: 'nat-not-available', values, places, ...weightOf(state, now) }],
    needs: needsFor(state, nat, data.VpcId ?? null),
  });
}

/** A state that nobody knows is no fault. */
const weightOf = (state: string, now: State): Pick<Fact, 'blocks' | 'unsure'> =>
  now === BLOCK ? { blocks: true } : meaningOf<State>(STATES, state) === undefined ? { unsure: true } : {};

/** A state that is not shown or passes soon is worth another look; one that nobody knows is not to be had. */
function needsFor(state: string, nat: string, vpcId: string | null): NeedFact[] {
  if (state === '' || state === 'deleting') return [{ need: 'nat-gateways', ids: [nat], vpcId, weight: 3 }];
  return meaningOf<State>(STATES, state) !== undefined
    ? []
    : [{ need: 'undocumented', ids: [`the NAT gateway state ${state}`], vpcId, weight: 2 }];
}

export const isRegional = (nat: aws.NatGateway): boolean => nat.AvailabilityMode === 'regional';

const isUnknownMode = (nat: aws.NatGateway): boolean =>
  Boolean(nat.AvailabilityMode) && !isKnown(NAT_GATEWAY_MODES, nat.AvailabilityMode);

/** A public gateway needs an address of its own (NAT-3). */
function addressHop({ family }: Context, found: Found<aws.NatGateway>, stateNow: State): Segment[] {
  const { data, id: nat } = found;
  const addresses = data.NatGatewayAddresses;
  const usable = addresses?.some((a) => isUsable(a));
  if (usable) return [];
  // What its creation printed of the addresses is as old as the state that it printed (BAD-19).
  const shown: string | undefined = data.State;
  if (shown === '') return [];
  // A gateway that is not available lost or never had its addresses for that reason: one fault, not two.
  if (stateNow === BLOCK) return [];
  const automatic = isRegional(data) && data.AutoProvisionZones !== 'disabled';
  // One that was given out and does not show itself was made unreadable.
  const isHidden = addresses?.some((a) => (!a.PublicIp && isInUse(a)) || isOddAddress(a)) === true;
  const state = addresses === undefined || automatic || isHidden ? unknown('reachable') : BLOCK;
  const values = { nat, regional: isRegional(data) };
  return [
    uniform(
      family,
      state,
      {
        kind: 'nat-gateway',
        id: nat,
        message: { key: 'nat-no-address', nat },
        rules: ['NAT-3'],
        places: [found.place],
      },
      {
        facts: state === BLOCK ? [{ finding: 'nat-without-address', values, places: [found.place], blocks: true }] : [],
        needs: state === BLOCK ? [] : [{ need: 'nat-gateways', ids: [nat], vpcId: data.VpcId ?? null, weight: 3 }],
      },
    ),
  ];
}
