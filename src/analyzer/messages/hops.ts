/** The words of every stop of the line, one entry per saying. Short: a stop is a label, the finding explains. */
import { listed } from './findings/define.ts';
import type { HopSays, SayKey, Saying } from '../path/hop-messages.ts';

const TEXTS: { readonly [K in SayKey]: (says: Saying<K>) => string } = {
  unattached: ({ name }) =>
    `${name} is not attached to a VPC and runs in a network that Lambda owns, with internet access.`,
  attached: ({ name, subnet }) =>
    `${name} is attached to ${subnet || 'the VPC'}; all its traffic goes through the VPC.`,
  'attached-partly': ({ name }) => `The VPC configuration of ${name} is incomplete.`,
  supposed: ({ subnet }) =>
    subnet ? `A function attached to ${subnet}.` : 'A function in a subnet that uses this table.',
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
  'subnet-state': ({ subnet, state }) => `${subnet} is ${state}.`,
  'sg-open': ({ groups }) => `${listed(groups)} permits everything outbound.`,
  'sg-supposed': () => 'A security group that permits outbound traffic, yours to choose.',
  'sg-missing': ({ groups }) =>
    groups.length > 0
      ? `The rules of ${listed(groups)} are not in the paste.`
      : 'The security groups of the function are not in the paste.',
  'sg-filters': ({ groups, allowed, some }) =>
    `${listed(groups)} permits ${some ? listed(allowed) || 'some destinations' : 'nothing of this'} outbound.`,
  'acl-default': ({ subnet }) =>
    `The network ACL of ${subnet ?? 'the subnet'} was not pasted; the default one allows everything.`,
  'acl-torn': ({ subnet }) =>
    `The list of network ACLs was cut, and the one of ${subnet} may have stood in the missing part.`,
  acl: ({ acl, result }) => ACL_RESULTS(acl, result),
  'table-none': ({ subnet }) => `The route table of ${subnet || 'the subnet'} is not in the paste.`,
  'table-no-route': ({ table, main }) => `${mainly(table, main)} has no route for it.`,
  'table-route': ({ table, main, destination, target }) => `${mainly(table, main)} sends ${destination} to ${target}.`,
  'table-blackhole': ({ table, main, destination, target }) =>
    `${mainly(table, main)} sends ${destination} to ${target || 'nothing'}, which is gone: blackhole.`,
  'table-odd-state': ({ table, destination, state }) =>
    `The route for ${destination}${table ? ` in ${table}` : ''} is in state ${state}.`,
  'table-choice': ({ table, targets }) => `${table} has equal routes to ${listed(targets)}.`,
  'sends-through': ({ name, kind, revisions, connector }) =>
    `${sender(name, kind, revisions)} sends through ${connector} in place of its default way out.`,
  'default-exit': ({ name, kind, revisions }) =>
    `${sender(name, kind, revisions)} names no network connector and sends straight to the public internet, over IPv4 only.`,
  'exit-unread': ({ name, kind, revisions }) =>
    `Which way out ${sender(name, kind, revisions)} uses is not in the paste.`,
  connector: ({ connector, subnet }) => `${connector} moves the exit to ${subnet || 'a subnet'} of your VPC.`,
  'connector-state': ({ connector, state }) => `${connector} is ${state}.`,
  'connector-unseen': ({ connector, why }) =>
    ({
      'not-pasted': `${connector} is not in the paste.`,
      'other-version': `${connector} is in the paste in another version than the one in use.`,
      'no-network': `${connector} is named in the paste without its subnets and groups.`,
      'not-listed': `${connector} is not in the pasted list of network connectors.`,
    })[why],
  'connector-ipv4': ({ connector }) => `${connector} carries IPv4 only.`,
  local: () => 'Stays inside the VPC.',
  'igw-no-public-ip': ({ gateway }) => `${gateway} drops it: the function's interface has no public IPv4 address.`,
  'igw-managed': ({ gateway }) => `${gateway} passes it if the instances have public IPv4 addresses.`,
  'igw-out': ({ gateway, translates }) =>
    translates
      ? `${gateway} is attached, swaps the private address of the NAT gateway for its Elastic IP, and leads out.`
      : `${gateway} is attached and leads out.`,
  'igw-assumed': ({ gateway }) => `${gateway || 'An internet gateway'} leads out; that it is attached is assumed.`,
  'igw-detached': ({ gateway }) => `${gateway} is not attached to the VPC.`,
  'igw-other-vpc': ({ gateway, vpc }) => `${gateway} is attached to ${vpc}, another VPC.`,
  'igw-changing': ({ gateway, state }) => `${gateway} is ${state}.`,
  'igw-private-source': ({ gateway }) => `${gateway} drops packets from a private address.`,
  'eigw-out': ({ gateway, assumed }) =>
    `${gateway} leads out over IPv6${assumed ? '; that it is attached is assumed' : ''}.`,
  'eigw-ipv4': ({ gateway }) => `${gateway} carries IPv6 only.`,
  'nat-missing': ({ nat }) => `${nat} is not in the paste.`,
  'nat-other-vpc': ({ nat, vpc }) => `${nat} belongs to ${vpc}, another VPC.`,
  'nat-state': ({ nat, state }) => `${nat} is ${state}.`,
  'nat-private': ({ nat }) => `${nat} is a private NAT gateway, without a public address.`,
  'nat-no-address': ({ nat }) => `${nat} has no usable public address.`,
  'nat-zone': ({ nat, zone }) => `${nat} does not serve ${zone}.`,
  'nat-zone-unknown': ({ nat }) => `Which zones ${nat} serves is not clear from the paste.`,
  'nat-ok': ({ nat, subnet }) =>
    `${nat} is available${subnet ? ` in ${subnet}` : ''} and writes its own private address on the packet.`,
  'nat-ipv6': ({ nat }) => `${nat} carries IPv6 only to 64:ff9b::/96.`,
  'nat-chain': ({ nat }) => `${nat} is a NAT gateway behind another.`,
  loop: ({ id }) => `Back at ${id}: the route goes round.`,
  'instance-missing': ({ id }) => `${id} is not in the paste.`,
  'instance-odd': ({ id, type }) => `${id} is a ${type} interface.`,
  'instance-check': ({ id }) => `The source/destination check of ${id} is on.`,
  'instance-stopped': ({ id, state }) => `${id} is ${state}.`,
  'instance-no-ip': ({ id }) => `${id} has no public IPv4 address.`,
  'instance-sg': ({ id }) => `The security groups of ${id}.`,
  'instance-ok': ({ id }) => `${id} may forward; that its system translates is assumed.`,
  'instance-ipv6': ({ id }) => `Whether ${id} routes IPv6 is decided inside it.`,
  'firewall-nat': ({ endpoint, nat }) =>
    `${endpoint}: a firewall with a NAT gateway of its own (${nat}) translates what it lets pass, unless that is switched off.`,
  firewall: ({ endpoint, subnet }) => `${endpoint}${subnet ? ` in ${subnet}` : ''}: the firewall's policy decides.`,
  'firewall-missing': ({ endpoint }) => `${endpoint} is not in the paste.`,
  'firewall-odd': ({ endpoint, type }) => `${endpoint} is an endpoint of type ${type}.`,
  tgw: ({ gateway }) => `${gateway}: the way out lies behind it.`,
  'tgw-zone': ({ gateway, zone }) => `${gateway} has no attachment in ${zone}.`,
  'tgw-blocked': ({ gateway, why }) => `${gateway}: ${why}.`,
  'core-network': ({ id }) => `${id}: its policy decides.`,
  vgw: ({ gateway, detached }) =>
    detached ? `${gateway} is not attached to the VPC.` : `${gateway}: the way out lies on premises.`,
  peering: ({ peering }) => `${peering} leads to its peer only.`,
  'peering-inside': ({ peering, state }) => `${peering} (${state}) leads to the peer VPC.`,
  never: ({ kind, id }) => `${id} is a ${kind}, which leads a function nowhere.`,
  lgw: ({ gateway }) => `${gateway}: the network of the Outpost's site decides.`,
  'odd-target': ({ what }) => `Not known here: ${what}.`,
  bpa: ({ mode, result }) =>
    result === 'open'
      ? `VPC Block Public Access (${mode}) lets it pass.`
      : result === 'blocked'
        ? `VPC Block Public Access (${mode}) drops it.`
        : `VPC Block Public Access (${mode}) drops it unless an exclusion covers it.`,
  encryption: ({ vpc }) => `${vpc} enforces encryption controls.`,
  'endpoint-gateway': ({ endpoint, service }) =>
    `${endpoint} takes it${service ? ` to ${service}` : ''} without the internet.`,
  'endpoint-gateway-unknown': ({ endpoint, list }) =>
    `${endpoint} serves ${list}; which service that is, is not in the paste.`,
  'endpoint-interface': ({ endpoint, service }) => `The name of ${service} resolves to ${endpoint}, inside the VPC.`,
  'endpoint-state': ({ endpoint, state }) => `${endpoint} is ${state}.`,
  'endpoint-sg': ({ endpoint, result }) =>
    result === 'open'
      ? `The security group of ${endpoint} admits the function.`
      : result === 'blocked'
        ? `The security group of ${endpoint} refuses the function.`
        : `The security group of ${endpoint} is not in the paste, or not certain.`,
  'endpoint-private-dns': ({ endpoint }) =>
    `The name of the service leads elsewhere; ${endpoint} is reached by its own name only.`,
  'dual-stack-name': () => 'Only the dual-stack name of the service has an IPv6 address; the client must ask for it.',
  'endpoint-family': ({ endpoint, type }) => `${endpoint} answers over ${type} only.`,
  'no-service-path': ({ service }) => `Whether the VPC has an endpoint for ${service} is not in the paste.`,
  'dns-off': ({ vpc }) => `Name resolution is off in ${vpc}.`,
  'dns-custom': ({ servers, result }) =>
    `DNS servers ${listed(servers)} ${result === 'blocked' ? 'cannot be reached' : 'answer for the VPC'}.`,
  inside: ({ address }) => `The local route delivers it${address ? ` to ${address}` : ''} inside the VPC.`,
  arrived: ({ destination }) => `Arrives: ${destination}.`,
  'arrived-partly': ({ destination }) =>
    `For a part of ${destination}, another way is taken, and where that ends is not certain.`,
};

const sender = (name: string, kind: string, revisions: readonly string[]): string =>
  kind === 'microvm'
    ? `MicroVM ${name}`
    : revisions.length === 0
      ? `Web Function ${name}`
      : `Revision ${listed(revisions)} of Web Function ${name}`;

const mainly = (table: string, main: boolean): string => `${table}${main ? ' (main)' : ''}`;

const ACL_RESULTS = (acl: string, result: string): string => {
  switch (result) {
    case 'open':
    case 'reachable':
      return `${acl} lets it out and the replies in.`;
    case 'forward':
      return `${acl} stops it.`;
    case 'return':
      return `${acl} stops the replies.`;
    case 'ports':
      return `${acl} lets replies through for some client ports only.`;
    case 'unreachable':
      return `${acl} stops it.`;
    default:
      return `What ${acl} does is not certain from the paste.`;
  }
};

/** Puts a saying into words. */
export function sayHop(says: HopSays): string {
  const text = TEXTS[says.key] as (values: HopSays) => string; // the table pairs each key with its own values
  return text(says);
}
