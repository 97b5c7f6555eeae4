/** The words of stops that few lines have. */
import { listed } from './findings/define.ts';
import { internetOnly } from './hops.ts';
import type { HopTexts, UsualHop } from './hops.ts';
import { SUBJECT_TEXTS } from './subject-hops.ts';
import type { HopMessageKey } from '../path/hop-message.ts';

export const RARE_HOPS: HopTexts<Exclude<HopMessageKey, UsualHop>> = {
  managed: ({ name }) => `${name} runs on managed instances in the VPC.`,
  'ipv6-on': ({ subnet }) => `The function has IPv6 in ${subnet}.`,
  'ipv6-off': ({ name }) => `IPv6 is switched off for ${name}.`,
  'ipv6-assumed': () => 'A function with its IPv6 switch on, as far as the subnet goes.',
  'ipv6-no-block': ({ subnet, why }) =>
    why === 'ipv6-only'
      ? `${subnet} is IPv6-only.`
      : why === 'private'
        ? `The IPv6 block of ${subnet} is private.`
        : `${subnet} has no IPv6 block.`,
  'ipv6-unknown': ({ subnet }) => `Whether ${subnet || 'the subnet'} has an IPv6 block is not in the paste.`,
  'table-odd-state': ({ table, destination, state }) =>
    `The route for ${destination}${table ? ` in ${table}` : ''} is in state ${state}.`,
  'table-choice': {
    block: ({ table, targets }) => `${table} has equal routes to ${listed(targets)}, and none of them leads on.`,
    otherwise: ({ table, targets }) => `${table} has equal routes to ${listed(targets)}.`,
  },
  ...SUBJECT_TEXTS,
  'igw-managed': ({ gateway }) => `${gateway} passes it if the instances have public IPv4 addresses.`,
  'igw-other-vpc': ({ gateway, vpc }) => `${gateway} is attached to ${vpc}, another VPC.`,
  'igw-changing': ({ gateway, state }) => `${gateway} is ${state}.`,
  'igw-private-source': {
    block: ({ gateway }) => `${gateway} drops packets from a private address.`,
    otherwise: ({ gateway }) =>
      `${gateway} drops packets from a private address; whether these still have one is decided before.`,
  },
  'eigw-out': {
    ...internetOnly,
    otherwise: ({ gateway, assumed }) =>
      `${gateway} leads out over IPv6${assumed ? '; that it is attached is assumed' : ''}.`,
  },
  'eigw-ipv4': ({ gateway }) => `${gateway} carries IPv6 only.`,
  'sg-foreign': ({ groups }) =>
    `${listed(groups)} ${groups.length === 1 ? 'belongs' : 'belong'} to another VPC than the function.`,
  'nat-no-subnet': ({ nat }) => `The subnet of ${nat} is not in the paste.`,
  'nat-twice': ({ nat }) => `The paste holds several NAT gateways with the id ${nat}.`,
  'nat-other-vpc': ({ nat, vpc }) => `${nat} belongs to ${vpc}, another VPC.`,
  'nat-private': ({ nat }) => `${nat} is a private NAT gateway, without a public address.`,
  'nat-no-address': ({ nat }) => `${nat} has no usable public address.`,
  'nat-zone': ({ nat, zone }) => `${nat} does not serve ${zone}.`,
  'nat-zone-unknown': ({ nat }) => `Which zones ${nat} serves is not clear from the paste.`,
  'nat-ipv6': ({ nat }) => `${nat} carries IPv6 only to 64:ff9b::/96.`,
  'nat-chain': ({ nat }) => `${nat} is a NAT gateway behind another.`,
  loop: ({ id }) => `Back at ${id}: the route goes round.`,
  'instance-missing': ({ id }) => `${id} is not in the paste.`,
  'instance-check-unseen': ({ id }) => `Whether the source/destination check of ${id} is on is not in the paste.`,
  'instance-odd': ({ id, type }) => `${id} is a ${type} interface.`,
  'instance-check': ({ id }) => `The source/destination check of ${id} is on.`,
  'instance-stopped': ({ id, state }) => `${id} is ${state}.`,
  'instance-no-ip': ({ id }) => `${id} has no public IPv4 address.`,
  'instance-sg': {
    pass: ({ id }) => `The security groups of ${id} let it through.`,
    block: ({ id }) => `The security groups of ${id} stop it.`,
    partial: ({ id }) => `The security groups of ${id} stop a part of it.`,
    otherwise: ({ id }) => `Whether the security groups of ${id} let it through is not certain from the paste.`,
  },
  'instance-ok': ({ id }) => `${id} may forward; that its system translates is assumed.`,
  'instance-ipv6': ({ id }) => `Whether ${id} routes IPv6 is decided inside it.`,
  firewall: ({ endpoint, subnet }) => `${endpoint}${subnet ? ` in ${subnet}` : ''}: the firewall's policy decides.`,
  'firewall-missing': ({ endpoint }) => `${endpoint} is not in the paste.`,
  'firewall-odd': ({ endpoint, type }) => `${endpoint} is an endpoint of type ${type}.`,
  tgw: ({ gateway }) => `${gateway}: the way out lies behind it.`,
  'tgw-zone': ({ gateway, zone }) => `${gateway} has no attachment in ${zone}.`,
  'tgw-blocked': ({ gateway, why }) => `${gateway}: ${why}.`,
  'tgw-sends': ({ gateway, table, to }) =>
    table === ''
      ? `The pasted routes of ${gateway} lead to ${to}.`
      : `${gateway} sends it to ${to}, by its route table ${table}.`,
  'tgw-no-return': ({ gateway, table, source }) => `${table} has no route back to ${source} for ${gateway}.`,
  'core-network': ({ id }) => `${id}: its policy decides.`,
  vgw: ({ gateway, detached }) =>
    detached ? `${gateway} is not attached to the VPC.` : `${gateway}: the way out lies on premises.`,
  peering: ({ peering }) => `${peering} leads to its peer only.`,
  'peering-inside': ({ peering, state }) => `${peering} (${state}) leads to the peer VPC.`,
  never: ({ kind, id }) => `${id} is a ${kind}, which leads a function nowhere.`,
  lgw: ({ gateway }) => `${gateway}: the network of the Outpost's site decides.`,
  'odd-target': ({ what }) => `Not known here: ${what}.`,
  bpa: {
    pass: ({ mode }) => `VPC Block Public Access (${mode}) lets it pass.`,
    block: ({ mode }) => `VPC Block Public Access (${mode}) drops it.`,
    partial: ({ mode }) => `VPC Block Public Access (${mode}) drops what is sent there.`,
    otherwise: ({ mode }) => `VPC Block Public Access (${mode}) drops it unless an exclusion covers it.`,
  },
  encryption: ({ vpc }) => `${vpc} enforces encryption controls.`,
  'endpoint-gateway': ({ endpoint, service }) =>
    `${endpoint} takes it${service ? ` to ${service}` : ''} without the internet.`,
  'endpoint-gateway-unknown': ({ endpoint, list }) =>
    `${endpoint} serves ${list}; which service that is, is not in the paste.`,
  'endpoint-interface': ({ endpoint, service }) => `The name of ${service} resolves to ${endpoint}, inside the VPC.`,
  'endpoint-state': ({ endpoint, state }) =>
    state === 'not shown' ? `The state of ${endpoint} is not in the paste.` : `${endpoint} is ${state}.`,
  'endpoint-sg': {
    pass: ({ endpoint }) => `The security group of ${endpoint} admits the function.`,
    block: ({ endpoint }) => `The security group of ${endpoint} refuses the function.`,
    otherwise: ({ endpoint }) => `The security group of ${endpoint} is not in the paste, or not certain.`,
  },
  'endpoint-private-dns': ({ endpoint }) =>
    `The name of the service leads elsewhere; ${endpoint} is reached by its own name only.`,
  'dual-stack-name': () => 'Only the dual-stack name of the service has an IPv6 address; the client must ask for it.',
  'endpoint-family': ({ endpoint, type }) => `${endpoint} answers over ${type} only.`,
  'no-service-path': ({ service }) => `Whether the VPC has an endpoint for ${service} is not in the paste.`,
  'dns-off': ({ vpc }) => `Name resolution is off in ${vpc}.`,
  'dns-custom': {
    block: ({ servers }) => `DNS servers ${listed(servers)} cannot be reached.`,
    otherwise: ({ servers }) => `DNS servers ${listed(servers)} answer for the VPC.`,
  },
  'private-name': ({ host, kind }) =>
    kind === 'inside'
      ? `${host} leads to an address inside a VPC, which the paste does not show.`
      : `${host} leads inside a VPC or to the internet; the paste does not show which.`,
  'named-interface': ({ host, address, interface: eni }) =>
    `The description of ${eni} says that ${host} leads to it, at ${address}.`,
  'nat-table-unseen': ({ nat, gateway }) =>
    `The table of ${nat} is not in the paste; AWS writes a route into it to ${gateway}, which hangs on no VPC.`,
  'detour-through': ({ id }) => `${id} sends it on inside the VPC, perhaps with an address of its own as the source.`,
  'replies-astray': {
    block: ({ table, source, target }) => `${table} drops the replies to ${source}: ${target} is not available.`,
    otherwise: ({ table, source, target }) =>
      `${table} sends the replies to ${source} through ${target}, which the request does not pass.`,
  },
  inside: {
    block: ({ address }) => `The security group of ${address || 'the receiver'} refuses it.`,
    otherwise: ({ address }) => `The local route delivers it${address ? ` to ${address}` : ''} inside the VPC.`,
  },
};
