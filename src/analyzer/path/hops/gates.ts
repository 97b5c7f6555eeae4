/** Before any route counts: is the function there, has it an address of the family, is its subnet usable (FN, V6, AZ-1). */
import type { Fact } from '../facts.ts';
import { find, below, same, vpcOf } from '../model.ts';
import { taken, uniform, type Segment } from '../segment.ts';
import { BLOCK, PASS, depends, unknown } from '../state.ts';
import type { World } from '../world.ts';
import type { CallerChoice } from '../caller.ts';
import { ipv6Lack, lackHop } from './ipv6-block.ts';

/** The first stop: the function itself, or a supposed one. */
export function callerHop(world: World, choice: CallerChoice, subnetId: string | null): Segment {
  const { caller, found } = choice;
  const name = caller.name ?? '';
  const base = { kind: 'function', id: caller.name, places: found ? [below(found.place, 'VpcConfig')] : [] } as const;
  if (caller.kind === 'supposed')
    return uniform(world.family, PASS, {
      ...base,
      places: [],
      says: { key: 'supposed', subnet: subnetId },
      rules: ['FN-4'],
      assumed: true,
    });
  if (caller.kind === 'managed-instances')
    return uniform(world.family, PASS, {
      ...base,
      says: { key: 'managed', name, pasted: caller.groupIds !== null },
      rules: ['FN-7'],
    });
  const hop = { ...base, says: { key: 'attached', name, subnet: subnetId ?? '' }, rules: ['FN-4'] } as const;
  return uniform(world.family, PASS, hop, { facts: impossibleFacts(world, subnetId) });
}

/** What cannot be true of an attached function: a public address on its interface (FN-14), a dedicated VPC (FN-18). */
function impossibleFacts({ model, caller }: World, subnetId: string | null): Fact[] {
  const { networkInterfaces, vpcs } = model.snapshot;
  const facts: Fact[] = [];
  for (const { id, data, place } of networkInterfaces.items) {
    const address = data.Association?.PublicIp;
    if (data.InterfaceType?.toLowerCase() !== 'lambda' || !address || !same(data.SubnetId, subnetId)) continue;
    const why = `is a Lambda interface and has the public address ${address}, which such interfaces never have`;
    const values = { what: 'network interface', id, why };
    facts.push({ finding: 'contradictory-paste', values, places: [below(place, 'Association')] });
  }
  const vpc = find(vpcs, vpcOf(model, subnetId) ?? caller.vpcId);
  if (vpc?.data.InstanceTenancy?.toLowerCase() === 'dedicated') {
    const why = 'has dedicated tenancy, where Lambda attaches no function, and the function is attached to it';
    const values = { what: 'VPC', id: vpc.id, why };
    facts.push({ finding: 'contradictory-paste', values, places: [below(vpc.place, 'InstanceTenancy')] });
  }
  return facts;
}

/** IPv6 needs the switch of the function and a public block in every attached subnet (V6-1 to V6-3). */
export function ipv6Gate(world: World, choice: CallerChoice, subnetId: string | null): Segment[] {
  const { model, caller } = world;
  // Managed instances are EC2 instances: each has what its own subnet gives it (FN-7).
  const every = choice.subnetIds.length > 0 && caller.kind !== 'managed-instances';
  const all = every ? choice.subnetIds : subnetId === null ? [] : [subnetId];
  const base = { kind: 'ipv6', id: null, rules: ['V6-1'] } as const;
  if (caller.kind === 'function' && choice.found?.data.VpcConfig?.Ipv6AllowedForDualStack !== true) {
    const name = caller.name ?? '';
    const places = choice.found
      ? [
          below(
            choice.found.place,
            'VpcConfig',
            ...(choice.found.data.VpcConfig?.Ipv6AllowedForDualStack === undefined ? [] : ['Ipv6AllowedForDualStack']),
          ),
        ]
      : [];
    const values = { name, subnets: choice.subnetIds, groups: caller.groupIds ?? [] };
    return [
      uniform(
        'ipv6',
        BLOCK,
        { ...base, says: { key: 'ipv6-off', name }, places },
        { facts: [{ finding: 'ipv6-flag-off', values, places, blocks: true }] },
      ),
      ...blockless(world, all, subnetId),
    ];
  }
  const lacking = blockless(world, all, subnetId);
  if (lacking.length > 0) return lacking;
  const unseen = all.filter((s) => find(model.snapshot.subnets, s)?.data.Ipv6CidrBlockAssociationSet === undefined);
  if (unseen.length > 0 || all.length === 0) {
    const needs = [{ need: 'subnets', ids: unseen, vpcId: caller.vpcId, weight: 3 } as const];
    return [
      uniform(
        'ipv6',
        unknown(null),
        { ...base, says: { key: 'ipv6-unknown', subnet: unseen[0] ?? '' }, places: [] },
        { needs },
      ),
    ];
  }
  if (caller.kind === 'supposed') {
    const assumptions = [{ assumption: 'ipv6-switch-on', ids: [], vpcId: caller.vpcId } as const];
    return [
      uniform(
        'ipv6',
        PASS,
        { ...base, says: { key: 'ipv6-assumed', subnet: subnetId }, places: [], assumed: true },
        { assumptions },
      ),
    ];
  }
  return [uniform('ipv6', PASS, { ...base, says: { key: 'ipv6-on', subnet: subnetId ?? '' }, places: [] })];
}

/** Subnets that certainly give no IPv6 address; one is enough, since Lambda asks it of every attached subnet (V6-1). */
function blockless(world: World, all: readonly string[], subnetId: string | null): Segment[] {
  for (const id of all) {
    const lack = ipv6Lack(world, id);
    // A private block is no fault of the attachment: only gateways to the internet mind it (V6-3).
    if (lack === null || lack === 'private') continue;
    if (lack === 'ipv6-only' && world.caller.kind === 'supposed' && id !== subnetId) continue;
    return [lackHop(world, id, lack)];
  }
  return [];
}

/** The subnet's own state, and what it cannot carry (AZ-1, V6-2). */
export function subnetGate(world: World, subnetId: string | null): Segment[] {
  const subnet = find(world.model.snapshot.subnets, subnetId);
  if (!subnet) return [];
  const { data } = subnet;
  const out: Segment[] = [];
  const state = (data.State ?? 'available').toLowerCase();
  if (state !== 'available') {
    const places = [below(subnet.place, 'State')];
    const hop = {
      kind: 'subnet',
      id: subnet.id,
      says: { key: 'subnet-state', subnet: subnet.id, state },
      rules: ['AZ-1'],
      places,
    } as const;
    const known = ['unavailable', 'failed', 'failed-insufficient-capacity'].includes(state);
    const flow = known ? BLOCK : state === 'pending' ? unknown('reachable') : depends(null);
    const facts = [
      {
        finding: 'subnet-not-available',
        values: { subnet: subnet.id, state },
        places,
        ...(known ? { blocks: true } : {}),
      } as const,
    ];
    out.push(uniform(world.family, flow, hop, { facts }));
  }
  if (world.family === 'ipv4' && data.Ipv6Native === true) {
    const hop = {
      kind: 'subnet',
      id: subnet.id,
      says: { key: 'ipv6-no-block', subnet: subnet.id, why: 'ipv6-only' },
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

type Excluded =
  'Lambda' | 'NatGateway' | 'InternetGateway' | 'EgressOnlyInternetGateway' | 'VirtualPrivateGateway' | 'VpcPeering';

/** VPC encryption controls in enforce mode: what is not excluded should not exist there (ENC-1 to ENC-3). */
export function encryptionGate(world: World, vpcId: string | null, kinds: readonly string[]): Segment[] {
  const { snapshot } = world.model;
  const vpc = find(snapshot.vpcs, vpcId);
  const control = snapshot.encryptionControls.items.find(
    (c) => c.data.VpcId !== undefined && c.data.VpcId.toLowerCase() === vpcId?.toLowerCase(),
  );
  const data = control?.data ?? vpc?.data.EncryptionControl;
  // The VPC's own record tells whether it has a control; without it "none" is taken for granted (0.5).
  if (!data && !vpc && snapshot.encryptionControls.items.length === 0)
    return [taken(world.family, 'encryption-controls-off', vpcId)];
  if (
    !data ||
    data.Mode?.toLowerCase() !== 'enforce' ||
    ['deleted', 'deleting'].includes((data.State ?? '').toLowerCase())
  )
    return [];
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
    says: { key: 'encryption', vpc: vpcId ?? '' },
    places,
  } as const;
  const out: Segment[] = [];
  const missing = asked.filter(
    ([field, kind]) =>
      (kind === 'function' || kinds.includes(kind)) &&
      data.ResourceExclusions?.[field]?.State?.toLowerCase() !== 'enabled',
  );
  if (missing.length > 0) {
    const values = { vpc: vpcId ?? '', what: missing.map(([, , name]) => name).join(' and '), plain: false };
    const facts: Fact[] = [{ finding: 'encryption-control', values, places }];
    const needs = [{ need: 'encryption-controls', ids: [], vpcId, weight: 2 }] as const;
    out.push(uniform(world.family, depends('unreachable'), { ...base, rules: ['ENC-2'] }, { facts, needs }));
  }
  // Port 80 is HTTP without TLS, as far as a port can tell; endpoints drop it in enforce mode (ENC-3).
  if (kinds.includes('interface-endpoint') && world.protocol === 'tcp' && world.port === PLAIN_HTTP) {
    const values = { vpc: vpcId ?? '', what: `port ${String(PLAIN_HTTP)}`, plain: true };
    const facts: Fact[] = [{ finding: 'encryption-control', values, places, blocks: true }];
    out.push(uniform(world.family, BLOCK, { ...base, rules: ['ENC-3'] }, { facts }));
  }
  return out;
}

const PLAIN_HTTP = 80;
