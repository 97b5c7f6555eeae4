/** AWS services: interface endpoint, gateway endpoint, public endpoint, in this order (section 9 of the rules). */
import { cutAt, parseCidr } from './addresses.ts';
import { customServers, dnsVerdict } from './dns.ts';
import { aclSteps, groupsOpenSomewhere, ingressSteps, securityGroupSteps } from './filters.ts';
import { internet, packetsTo } from './judge.ts';
import { isGatewayEndpointRoute, subnetOf, vpcRanges } from './lookups.ts';
import type { Packet, Seat } from './packet.ts';
import { regionOf } from './seats.ts';
import type { Family, Question, VpcEndpoint } from './shapes.ts';
import { effectiveTable } from './tables.ts';
import { gateSteps, strangerSteps } from './walk.ts';
import type { Step, Verdict, Word } from './words.ts';
import { depends, gravest, overParts, overPorts, unknown, wordOf, block } from './words.ts';

/**
 * The verdict for a service, given the verdict of the internet path from the same subnet: for its addresses, and for
 * its name as well.
 */
export function serviceVerdict(seat: Seat, question: Question, onInternet: Verdict, byName: Verdict): Verdict {
  if (strangerSteps(seat).length > 0) return 'unknown';
  if (wordOf(gateSteps(seat, question.family)) === 'block') return 'unreachable';
  const dns = dnsVerdict(seat, question);
  const offered = endpointsFor(seat, question.destination);
  const hijacker = offered.find((endpoint) => takesTheName(seat, question.destination, endpoint));
  if (hijacker !== undefined) {
    const there = endpointVerdict(seat, question, hijacker);
    // A name server of one's own may give either address (DNS-4).
    return gravest([dns, there === 'unreachable' && customServers(seat).length > 0 ? onInternet : there]);
  }
  const gateway = gatewayVerdict(seat, question);
  if (typeof gateway === 'string' && gateway !== 'maybe') return gravest([dns, gateway]);
  const open = question.family === 'ipv6' && onInternet === 'reachable' ? 'depends' : onInternet;
  // Through the endpoint, if it is this service's, nothing of this fails.
  if (open === 'intermittent' && gateway === 'maybe') return gravest([dns, 'depends']);
  if (open !== 'unreachable') return open === 'depends' ? gravest([dns, open]) : byName;
  return gravest([dns, withoutInternet(seat, question, offered, gateway === 'maybe')]);
}

/** No public path: only an endpoint-specific name, or an endpoint that nobody pasted, can help (VPCE-3, VPCE-9, 0.6). */
function withoutInternet(
  seat: Seat,
  question: Question,
  offered: readonly VpcEndpoint[],
  maybeGateway: boolean,
): Verdict {
  const byName = offered.map((endpoint) => endpointVerdict(seat, question, endpoint));
  const best = byName.find((verdict) => verdict !== 'unreachable');
  if (best !== undefined) return gravest([best, 'depends']);
  if (maybeGateway) return 'depends';
  const { endpoints } = seat.world;
  const unseen = !endpoints.pasted || endpoints.partial || seat.participant;
  const packet = packetsTo(seat, question, 0n, 'internet')[0];
  const open = packet !== undefined && groupsOpenSomewhere(seat, packet);
  return unseen && open ? 'unknown' : 'unreachable';
}

function serviceNames(seat: Seat, service: string): string[] {
  const region = regionOf(seat.world);
  return [`com.amazonaws.${region ?? ''}.${service}`, `com.amazonaws.${service}`];
}

/** Interface endpoints of the service that are up. */
function endpointsFor(seat: Seat, service: string): VpcEndpoint[] {
  const names = serviceNames(seat, service);
  return seat.world.endpoints.items.filter(
    (item) =>
      item.VpcEndpointType === 'Interface' &&
      item.VpcId === seat.vpcId &&
      names.includes(item.ServiceName) &&
      [undefined, regionOf(seat.world)].includes(item.ServiceRegion) &&
      ['available', 'partial'].includes(item.State.toLowerCase()),
  );
}

/** Private DNS sends the service's usual name to this endpoint, for the whole VPC (VPCE-3, VPCE-4, VPCE-9, VPCE-15). */
function takesTheName(seat: Seat, service: string, endpoint: VpcEndpoint): boolean {
  if (service === 'dynamodb' || !hasPrivateDns(endpoint)) return false;
  if (endpoint.DnsOptions?.PrivateDnsOnlyForInboundResolverEndpoint === true) return false;
  return seat.vpcId === null || seat.world.dnsHostnames.get(seat.vpcId) !== false;
}

/** The public name among the endpoint's own is proof that private DNS is on. */
function hasPrivateDns(endpoint: VpcEndpoint): boolean {
  const names = (endpoint.DnsEntries ?? []).map((item) => item.DnsName);
  return endpoint.PrivateDnsEnabled === true || names.some((name) => !name.includes('.vpce.'));
}

/** The way to an interface endpoint inside the VPC (VPCE-5, VPCE-8, NACL-10, ENC-3). */
function endpointVerdict(seat: Seat, question: Question, endpoint: VpcEndpoint): Verdict {
  const { world } = seat;
  const family = question.family;
  if (![family, 'dualstack'].includes(endpoint.IpAddressType ?? 'ipv4')) return 'unreachable';
  const fixed: Step[] = [];
  if (endpoint.State.toLowerCase() === 'partial') fixed.push(depends(endpoint.VpcEndpointId, 'VPCE-2'));
  const control = world.encryptionControls.items.find((item) => item.VpcId === seat.vpcId);
  if (control?.Mode === 'enforce' && question.port === 80) fixed.push(block(endpoint.VpcEndpointId, 'ENC-3'));
  const groups = (endpoint.Groups ?? []).map((group) => group.GroupId);
  const bySubnet = (endpoint.SubnetIds ?? []).map((subnetId) => {
    const verdicts = addressesIn(seat, subnetId, family).map((value) => {
      const words = new Set<Word>();
      for (const packet of packetsTo(seat, question, value, 'address'))
        words.add(
          wordOf([
            ...fixed,
            ...gateSteps(seat, family),
            ...securityGroupSteps(seat, packet, { groups, prefixLists: [] }),
            ...crossing(seat, packet, subnetId),
            ...(groups.length === 0
              ? [unknown(endpoint.VpcEndpointId, 'VPCE-5', 'reachable')]
              : ingressSteps(seat, groups, packet, seat.subnetId)),
          ]),
        );
      const verdict = overPorts(words);
      return verdict === 'aside' ? 'unreachable' : verdict;
    });
    // Which of the subnet's addresses the endpoint has is not in the paste.
    return new Set(verdicts).size === 1 ? (verdicts[0] ?? 'unknown') : 'unknown';
  });
  return bySubnet.length === 0 ? 'unknown' : overSubnets(bySubnet);
}

/** The name may lead to any of them: like the ports of one path, so the precedence of 0.2 stands (0.6). */
function overSubnets(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.every((verdict) => verdict === 'unreachable')) return 'unreachable';
  return gravest(verdicts.map((verdict) => (verdict === 'unreachable' ? 'intermittent' : verdict)));
}

function addressesIn(seat: Seat, subnetId: string, family: 'ipv4' | 'ipv6'): bigint[] {
  const subnet = subnetOf(seat.world, subnetId);
  const text = family === 'ipv4' ? subnet?.CidrBlock : subnet?.Ipv6CidrBlockAssociationSet?.[0]?.Ipv6CidrBlock;
  const own = parseCidr(text ?? '');
  const ranges = own ? [own] : vpcRanges(seat.world, seat.vpcId).filter((range) => range.family === family);
  const found = ranges.flatMap((range) => [
    range.first,
    ...seat.world.cuts[family].filter((cut) => cut > range.first && cut <= range.last),
  ]);
  return found.length > 0 ? found : [parseCidr(family === 'ipv4' ? '10.0.0.0/8' : 'fd00::/8')?.first ?? 0n];
}

function crossing(seat: Seat, packet: Packet, subnetId: string): Step[] {
  if (subnetId === seat.subnetId) return [];
  const { family, protocol, port, clientPort, destination } = packet;
  const there = { family, protocol, far: destination };
  const here = { family, protocol, far: { subnetId: seat.subnetId } };
  return [
    ...aclSteps(seat, seat.subnetId, { ...there, egress: true, port }),
    ...aclSteps(seat, seat.subnetId, { ...there, egress: false, port: clientPort }),
    ...aclSteps(seat, subnetId, { ...here, egress: false, port }),
    ...aclSteps(seat, subnetId, { ...here, egress: true, port: clientPort }),
  ];
}

/** Through a gateway endpoint; null: none on the table; `maybe`: one whose service nobody can tell (VPCE-10 to VPCE-13). */
function gatewayVerdict(seat: Seat, question: Question): Verdict | 'maybe' | null {
  const { world } = seat;
  const names = serviceNames(seat, question.destination);
  const table =
    seat.tableId === null
      ? seat.subnetId === null
        ? null
        : (effectiveTable(world, seat.subnetId, seat.vpcId)?.table ?? null)
      : (world.routeTables.items.find((item) => item.RouteTableId === seat.tableId) ?? null);
  if (table === null) return null;
  const mayBe = ['s3', 'dynamodb', 's3express'].includes(question.destination);
  let maybe = false;
  const listed = world.endpoints.items.filter(
    (item) =>
      item.VpcEndpointType === 'Gateway' &&
      item.VpcId === seat.vpcId &&
      names.includes(item.ServiceName) &&
      item.State.toLowerCase() === 'available' &&
      servesFamily(item, question.family),
  );
  for (const route of (table.Routes ?? []).filter((item) => isGatewayEndpointRoute(world, item))) {
    const endpoint = world.endpoints.items.find((item) => item.VpcEndpointId === route.GatewayId);
    const list = world.prefixLists.items.find((item) => item.PrefixListId === route.DestinationPrefixListId);
    const name = endpoint?.ServiceName ?? list?.PrefixListName;
    if (name !== undefined && !(names.includes(name) && servesFamily(endpoint, question.family))) continue;
    if (name === undefined && isOtherList(seat, question, route.DestinationPrefixListId)) continue;
    if (name === undefined) maybe = mayBe && question.family === 'ipv4';
    else if (route.State === 'blackhole') return 'unreachable';
    else if (endpoint === undefined || listed.includes(endpoint))
      return throughGateway(seat, question, route.DestinationPrefixListId);
  }
  if (listed.some((item) => item.RouteTableIds?.includes(table.RouteTableId)))
    return throughGateway(seat, question, undefined);
  return maybe ? 'maybe' : null;
}

/** The service's own list was pasted, and this is another one. */
function isOtherList(seat: Seat, question: Question, id: string | undefined): boolean {
  const names = serviceNames(seat, question.destination);
  const own = seat.world.prefixLists.items.filter((item) => names.includes(item.PrefixListName ?? ''));
  return own.length > 0 && own.every((item) => item.PrefixListId !== id);
}

/** Without another word a gateway endpoint is for IPv4 (VPCE-14). */
function servesFamily(endpoint: VpcEndpoint | undefined, family: Family): boolean {
  return [family, 'dualstack'].includes(endpoint?.IpAddressType ?? 'ipv4');
}

function throughGateway(seat: Seat, question: Question, listId: string | undefined): Verdict {
  const { world } = seat;
  if (question.protocol === 'udp') return 'unreachable';
  const named = world.prefixLists.items.find((item) =>
    serviceNames(seat, question.destination).includes(item.PrefixListName ?? ''),
  );
  const id = listId ?? named?.PrefixListId;
  const entries = id === undefined ? undefined : world.entries.get(id);
  const listed = entries?.flatMap((text) => parseCidr(text) ?? []).filter((range) => range.family === question.family);
  const isListed = listed !== undefined && listed.length > 0;
  const ranges = isListed
    ? listed.flatMap((range) => cutAt(range, world.cuts[range.family]))
    : internet(seat, question.family);
  const parts = ranges.map((range) => {
    const words = new Set<Word>(
      packetsTo(seat, question, range.first, 'address').map((packet) =>
        wordOf([
          ...gateSteps(seat, question.family),
          ...securityGroupSteps(seat, packet, { groups: [], prefixLists: id === undefined ? [] : [id] }),
          ...publicAclSteps(seat, packet),
        ]),
      ),
    );
    const verdict = overPorts(words);
    return { verdict: verdict === 'aside' ? ('reachable' as const) : verdict, size: range.last - range.first + 1n };
  });
  const agreed = new Set(parts.map((part) => part.verdict)).size === 1;
  // Which of these addresses are the service's is not in the paste.
  if (!isListed && !agreed) return 'unknown';
  return overParts(parts);
}

function publicAclSteps(seat: Seat, packet: Packet): Step[] {
  const { family, protocol, port, clientPort, destination: far } = packet;
  return [
    ...aclSteps(seat, seat.subnetId, { egress: true, family, protocol, port, far }),
    ...aclSteps(seat, seat.subnetId, { egress: false, family, protocol, port: clientPort, far }),
  ];
}
