/** What a list that shows nothing of a thing stands for: its default (0.5, 0.6), or nothing at all, because the list was cut. */
import type { HopKind } from '../words.ts';
import type { Snapshot } from '../snapshot/types.ts';
import type { Context } from './context.ts';
import { unlisted } from './model.ts';
import { type NeedFact, nothing, type Segment, uniform } from './segment.ts';
import { type State, unknown } from './state.ts';

/** Lists that have a default, with what asks for them and what they are called. */
const LISTS = {
  networkAcls: { need: 'network-acls', kind: 'network-acl', label: 'network ACLs', rule: 'NACL-13' },
  internetGateways: { need: 'internet-gateways', kind: 'internet-gateway', label: 'internet gateways', rule: 'NAT-5' },
  egressOnlyInternetGateways: {
    need: 'egress-only-internet-gateways',
    kind: 'egress-only-internet-gateway',
    label: 'egress-only internet gateways',
    rule: 'TGT-4',
  },
  instances: { need: 'instances', kind: 'nat-instance', label: 'instances', rule: 'NI-2' },
  subnets: { need: 'subnets', kind: 'subnet', label: 'subnets', rule: 'AZ-1' },
  vpcs: { need: 'vpcs', kind: 'dns', label: 'VPCs', rule: 'DNS-4' },
  dhcpOptions: { need: 'dhcp', kind: 'dns', label: 'DHCP option sets', rule: 'DNS-4' },
  vpcAttributes: { need: 'vpc-attributes', kind: 'dns', label: 'VPC attributes', rule: 'DNS-2' },
  blockPublicAccessOptions: {
    need: 'bpa-options',
    kind: 'block-public-access',
    label: 'Block Public Access options',
    rule: 'BPA-2',
  },
  encryptionControls: {
    need: 'encryption-controls',
    kind: 'encryption-control',
    label: 'VPC encryption controls',
    rule: 'ENC-2',
  },
  vpcEndpoints: { need: 'vpc-endpoints', kind: 'interface-endpoint', label: 'VPC endpoints', rule: 'VPCE-16' },
  routeTables: { need: 'route-tables', kind: 'route-table', label: 'route tables', rule: 'RT-8' },
} as const satisfies Partial<
  Record<keyof Snapshot, { need: NeedFact['need']; kind: HopKind; label: string; rule: string }>
>;

export type DefaultList = keyof typeof LISTS;

/** Which thing of a list is asked about: by its id, or whatever the list shows of a VPC. */
export interface Asked {
  readonly vpcId: string | null;
  readonly id?: string | null;
}

/** Whether the paste shows a list that was cut where this thing may have stood. */
export const isUnseen = ({ model }: Context, list: DefaultList, asked: Asked): boolean =>
  unlisted(model.snapshot[list], asked) === 'unseen';

/**
 * The default of something that a list does not show, where that may be taken; else a stop that says which list was cut.
 * Every default goes through here, so that none is taken for a list that stands in the paste (BAD-3).
 * @param otherwise the default: a segment with its assumption
 * @param state what is known when the list was cut: the default is a guess then
 */
export function byDefault(
  context: Context,
  list: DefaultList,
  asked: Asked,
  otherwise: Segment = nothing(context.family),
  state: State = unknown('reachable'),
): Segment {
  return isUnseen(context, list, asked) ? cutList(context, list, asked, state) : otherwise;
}

/** The stop for a list that was cut. */
export function cutList(context: Context, list: DefaultList, { vpcId, id }: Asked, state: State): Segment {
  const { need, kind, label, rule } = LISTS[list];
  const hop = {
    kind,
    id: id ?? null,
    message: { key: 'list-cut', list: label },
    rules: [rule, 'BAD-3'],
    places: [],
  } as const;
  const ids = id !== undefined && id !== null && list === 'instances' ? [id] : [];
  return uniform(context.family, state, hop, { needs: [{ need, ids, vpcId, weight: 4 }] });
}
