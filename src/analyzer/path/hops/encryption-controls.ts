/** VPC encryption controls: what an enforcing VPC must exclude to have at all (ENC-1 to ENC-3). */
import { isKnown } from '../../aws/known-words.ts';
import { ENCRYPTION_MODES } from '../../aws/resources/encryption-control.ts';
import type { Fact } from '../facts.ts';
import { below, find, same } from '../model.ts';
import { type Segment, uniform } from '../segment.ts';
import { BLOCK, depends } from '../state.ts';
import type { Context } from '../context.ts';
import { withoutControl } from './no-encryption-control.ts';

type Excluded =
  'Lambda' | 'NatGateway' | 'InternetGateway' | 'EgressOnlyInternetGateway' | 'VirtualPrivateGateway' | 'VpcPeering';

/** VPC encryption controls in enforce mode: what is not excluded should not exist there (ENC-1 to ENC-3). */
export function enforcedGate(context: Context, vpcId: string | null, kinds: readonly string[]): Segment[] {
  const { snapshot } = context.model;
  const vpc = find(snapshot.vpcs, vpcId);
  const control = snapshot.encryptionControls.items.find((c) => same(c.data.VpcId, vpcId));
  const data = control?.data ?? vpc?.data.EncryptionControl;
  if (!data) return [withoutControl(context, vpcId, vpc !== undefined)];
  if (data.Mode && !isKnown(ENCRYPTION_MODES, data.Mode)) return [oddMode(context, vpcId, data.Mode)];
  if (data.Mode !== 'enforce' || data.State === 'deleted' || data.State === 'deleting') return [];
  const asked: readonly (readonly [Excluded, string, string])[] = [
    ['Lambda', 'function', 'Lambda'],
    ['NatGateway', 'nat-gateway', 'NAT gateways'],
    ['InternetGateway', 'internet-gateway', 'internet gateways'],
    ['EgressOnlyInternetGateway', 'egress-only-internet-gateway', 'egress-only internet gateways'],
    ['VirtualPrivateGateway', 'virtual-private-gateway', 'virtual private gateways'],
    ['VpcPeering', 'peering-connection', 'VPC peering'],
  ];
  const places = control ? [control.place] : vpc ? [below(vpc.place, 'EncryptionControl')] : [];
  const base = {
    kind: 'encryption-control',
    id: vpcId,
    message: { key: 'encryption', vpc: vpcId ?? '' },
    places,
  } as const;
  const out: Segment[] = [];
  const missing = asked.filter(
    ([field, kind]) =>
      (kind === 'function' || kinds.includes(kind)) && data.ResourceExclusions?.[field]?.State !== 'enabled',
  );
  if (missing.length > 0) {
    const values = { vpc: vpcId ?? '', what: missing.map(([, , name]) => name).join(' and '), plain: false };
    const facts: Fact[] = [{ finding: 'encryption-control', values, places }];
    const needs = [{ need: 'encryption-controls', ids: [], vpcId, weight: 2 }] as const;
    out.push(uniform(context.family, depends('unreachable'), { ...base, rules: ['ENC-2'] }, { facts, needs }));
  }
  // Port 80 is HTTP without TLS, as far as a port can tell; endpoints drop it in enforce mode (ENC-3).
  if (kinds.includes('interface-endpoint') && context.protocol === 'tcp' && context.port === PLAIN_HTTP) {
    const values = { vpc: vpcId ?? '', what: `port ${String(PLAIN_HTTP)}`, plain: true };
    const facts: Fact[] = [{ finding: 'encryption-control', values, places, blocks: true }];
    out.push(uniform(context.family, BLOCK, { ...base, rules: ['ENC-3'] }, { facts }));
  }
  return out;
}

const PLAIN_HTTP = 80;

/** A mode that nobody knows may enforce something (TGT-16). */
function oddMode({ family }: Context, vpcId: string | null, mode: string): Segment {
  const what = `the encryption control mode ${mode}`;
  const hop = {
    kind: 'encryption-control',
    id: vpcId,
    message: { key: 'odd-target', what },
    rules: ['ENC-2', 'TGT-16'],
    places: [],
  } as const;
  return uniform(family, depends('reachable'), hop, {
    needs: [{ need: 'undocumented', ids: [what], vpcId, weight: 2 }],
  });
}
