/** Names: the VPC's resolver, switched off or replaced (DNS-2, DNS-4). Addresses need none of this. */
import { parseAddress, block } from '../../network/address.ts';
import { addressSet } from '../../network/address-set.ts';
import { contains } from '../../network/interval-set.ts';
import type { EffectiveTable } from '../effective-table.ts';
import type { Fact } from '../facts.ts';
import { byDefault, cutList, isUnseen } from '../default.ts';
import { find } from '../model.ts';
import { permitted } from '../rules/security-group.ts';
import { taken, uniform, type Segment } from '../segment.ts';
import { BLOCK, depends, unknown } from '../state.ts';
import { addressesOf } from '../reach-map.ts';
import { walk } from '../walk-table.ts';
import { functionAcl } from './network-acl.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';

/**
 * No hop when the resolver is Amazon's and on, or when nothing of it was pasted: it needs no route, and neither groups
 * nor ACLs filter it (DNS-8, SG-9, NACL-9).
 */
export function nameResolution(
  context: Context,
  packet: Packet,
  effective: EffectiveTable,
  isWithoutIpv6: boolean,
): Segment[] {
  const { model, family } = context;
  const { vpcId } = packet;
  const attributes = find(model.snapshot.vpcAttributes, vpcId);
  const servers = customServers(context, vpcId);
  if (servers === 'vpcs' || servers === 'dhcpOptions')
    return [cutList(context, servers, { vpcId }, unknown('reachable'))];
  if (servers === null) {
    if (attributes?.data.enableDnsSupport === true) return [];
    if (attributes?.data.enableDnsSupport !== false)
      return [byDefault(context, 'vpcAttributes', { vpcId, id: vpcId }, taken(family, 'vpc-dns-on', vpcId))];
    const values = { vpc: vpcId ?? '' };
    const hop = {
      kind: 'dns',
      id: vpcId,
      message: { key: 'dns-off', vpc: vpcId ?? '' },
      rules: ['DNS-2'],
      places: [attributes.place],
    } as const;
    return [
      uniform(family, BLOCK, hop, {
        facts: [{ finding: 'dns-support-off', values, places: [attributes.place], blocks: true }],
      }),
    ];
  }
  // A function without an IPv6 address asks no server over IPv6 (V6-1).
  const isOutOfReach = (server: string): boolean => isWithoutIpv6 && parseAddress(server)?.family === 'ipv6';
  const blocked = servers.addresses.every((s) => isOutOfReach(s) || !serverReachable(context, packet, effective, s));
  const fact: Fact = {
    finding: 'custom-dns',
    values: { servers: servers.addresses, blocked },
    places: [servers.place],
    ...(blocked ? { blocks: true } : {}),
  };
  const hop = {
    kind: 'dns',
    id: servers.id,
    message: { key: 'dns-custom', servers: servers.addresses },
    rules: ['DNS-4'],
    places: [servers.place],
  } as const;
  return [
    uniform(family, blocked ? BLOCK : depends('reachable'), hop, {
      facts: [fact],
      needs: blocked ? [] : [{ need: 'appliance', ids: servers.addresses, vpcId, weight: 2 }],
    }),
  ];
}

const AMAZON = new Set(['amazonprovideddns', '169.254.169.253', 'fd00:ec2::253']);

/** Servers of the VPC's DHCP options that are not Amazon's resolver; null when it is Amazon's, or not pasted; the list that was cut. */
function customServers(context: Context, vpcId: string | null) {
  const { model } = context;
  const vpc = find(model.snapshot.vpcs, vpcId);
  if (!vpc && isUnseen(context, 'vpcs', { vpcId, id: vpcId })) return 'vpcs';
  const id = vpc?.data.DhcpOptionsId;
  const options = id ? find(model.snapshot.dhcpOptions, id) : undefined;
  if (!options) return id && isUnseen(context, 'dhcpOptions', { vpcId: null, id }) ? 'dhcpOptions' : null;
  const entry = options.data.DhcpConfigurations?.find((c) => c.Key === 'domain-name-servers');
  const resolver = baseResolver(vpc?.data.CidrBlock);
  const addresses = (entry?.Values ?? []).map((v) => v.Value ?? '').filter((v) => v !== '');
  if (
    addresses.length === 0 ||
    addresses.some((a) => AMAZON.has(a.toLowerCase()) || parseAddress(a)?.value === resolver)
  )
    return null;
  return { id: options.id, addresses, place: options.place };
}

/** Amazon's resolver also answers on the VPC's base address plus two. */
function baseResolver(cidr: string | undefined): number | undefined {
  const base = parseAddress((cidr ?? '').split('/')[0] ?? '')?.value;
  return typeof base === 'number' ? base + 2 : undefined;
}

/** Whether groups, network ACL and routes let UDP 53 go to the server; false only when something certainly blocks it. */
function serverReachable(context: Context, packet: Packet, effective: EffectiveTable, server: string): boolean {
  const parsed = parseAddress(server);
  if (!parsed) return true;
  const asked: Context = { ...context, family: parsed.family, protocol: 'udp', port: 53, destinationName: server };
  const one = block(parsed.family, parsed.value, parsed.family === 'ipv4' ? 32 : 128);
  const set = [one.from, one.to];
  const { groupIds } = context.caller;
  if (groupIds !== null && groupIds.length > 0) {
    const rules = permitted(context.model, groupIds, 'egress', asked);
    const open =
      rules.unseen.length > 0 ||
      rules.unexpanded.length > 0 ||
      rules.groups.length > 0 ||
      contains(rules.addresses, parsed.value);
    if (!open) return false;
  }
  const scoped: Context = { ...asked, destination: set };
  const parts = [walk(scoped, { ...packet, destination: set }, effective)];
  // Within one subnet no network ACL is crossed (NACL-4, NACL-9).
  const own = find(context.model.snapshot.subnets, packet.origin.subnetId)?.data.CidrBlock ?? '';
  if (!contains(addressSet(parsed.family, [own]), parsed.value))
    parts.push(functionAcl(scoped, packet.origin.subnetId, packet.vpcId, set));
  return parts.every(({ flow }) => addressesOf(flow, set, 'unreachable').length === 0);
}
