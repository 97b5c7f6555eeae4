/** Names: can the function resolve one (section 10 of the rules)? */
import { parseAddress } from './addresses.ts';
import { packetsTo } from './judge.ts';
import { vpcRanges } from './lookups.ts';
import type { Seat } from './packet.ts';
import type { Question } from './shapes.ts';
import { walk } from './walk.ts';
import type { Step, Verdict, Word } from './words.ts';
import { block, depends, gravest, overPorts, wordOf } from './words.ts';

const RESOLVERS = new Set(['AmazonProvidedDNS', '169.254.169.253', 'fd00:ec2::253']);

/** Reachable: names resolve. A custom server can never be seen, so `depends` is its best (DNS-1 to DNS-4). */
export function dnsVerdict(seat: Seat, question: Question): Verdict {
  const servers = customServers(seat);
  if (servers.length === 0)
    return seat.vpcId !== null && seat.world.dnsSupport.get(seat.vpcId) === false ? 'unreachable' : 'reachable';
  const answers = servers.map((server): Verdict => {
    const ask: Question = { ...question, family: server.family, protocol: 'udp', port: 53 };
    const words = new Set<Word>(
      packetsTo(seat, ask, server.value, 'address').map((packet) => wordOf(walk(seat, packet))),
    );
    const verdict = overPorts(words);
    return verdict === 'aside' ? 'unreachable' : verdict;
  });
  return answers.every((answer) => answer === 'unreachable') ? 'unreachable' : gravest(['depends']);
}

/** The same as steps of a packet to a name. */
export function dnsSteps(seat: Seat, question: Question): Step[] {
  const verdict = dnsVerdict(seat, question);
  if (verdict === 'reachable') return [];
  return [verdict === 'unreachable' ? block('dns', 'DNS-2') : depends('dns', 'DNS-4', 'reachable')];
}

/** Name servers of the VPC's DHCP options that are not Amazon's; none when the resolver is among them. */
export function customServers(seat: Seat): { family: 'ipv4' | 'ipv6'; value: bigint }[] {
  const { world } = seat;
  const vpc = world.vpcs.items.find((item) => item.VpcId === seat.vpcId);
  const options = world.dhcpOptions.items.find((item) => item.DhcpOptionsId === vpc?.DhcpOptionsId);
  const values = (options?.DhcpConfigurations ?? [])
    .filter((item) => item.Key === 'domain-name-servers')
    .flatMap((item) => item.Values.map((value) => value.Value));
  const base = vpcRanges(world, seat.vpcId).find((range) => range.family === 'ipv4')?.first;
  const custom = values.filter((value) => {
    const address = parseAddress(value);
    return !RESOLVERS.has(value) && !(base !== undefined && address?.value === base + 2n);
  });
  return custom.length < values.length ? [] : custom.flatMap((value) => parseAddress(value) ?? []);
}
