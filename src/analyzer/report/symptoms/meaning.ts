/** What an error message means for the way out, in one or two sentences; by how far the call came, and by family where that says more. */
import type { Stage } from '../../paste/error-lines/types.ts';
import { isOwnMachine } from '../../verdict/own-machine.ts';
import type { CallTarget } from './target.ts';

type Meaning = (who: string, target: CallTarget) => string;

const BY_STAGE: Readonly<Record<Stage, Meaning>> = {
  dns: (_, { host }) =>
    `The name ${host ?? 'that was called'} gave no address, so no packet was sent to it. Check the spelling, the private hosted zones of the VPC, and its DNS settings; routes are not the cause.`,
  resolver: (_, { host }) =>
    `The resolver did not answer when it was asked for ${host ?? 'a name'}, so no packet was sent to the destination. Either name resolution is off in the VPC, or its DHCP options name a resolver that the function cannot reach.`,
  timeout: (who) =>
    `Nothing came back from ${who}: the packets found no way out, or the replies no way back. The message alone cannot tell a route, a filter and a gateway apart.`,
  'no-route': (who) =>
    `The system of the function knew no route to ${who} and sent nothing. That is usual for an IPv6 address while the function has no outbound IPv6.`,
  refused: (who) =>
    `The packet arrived at ${who}, and the answer came back: the network path works. Nothing listens on that port, or a server in between refuses; the way out of the VPC is not the problem.`,
  reset: (who) =>
    `A connection to ${who} existed and was broken off, so packets did pass both ways. The other side closed it, or it stayed idle for too long: a NAT gateway drops connections that are idle for 350 seconds.`,
  silent: (who) =>
    `No reply came from ${who} in the time that the client allows. Most clients say this once they are connected, which means a slow answer and a network path that works; some say it of a connection that was never made.`,
  tls: (who) =>
    `The connection to ${who} was made and the two sides did not agree on encryption: packets pass both ways. Look at the certificate, the name called, and anything in between that opens TLS.`,
  answered: (who) =>
    `The far side (${who}) received the request and answered it: the network path works. What it objects to is a permission, a password or the request itself.`,
  'no-connection': (who) =>
    `No connection to ${who} was made. The message does not say whether the name, the route or the other side failed; its cause, often one line below, does.`,
  begun: (who) =>
    `A connection to ${who} was begun when this line was written; it does not say how that ended. If nothing more comes from ${who} before the function times out, nobody answered: no way out, or no way back.`,
  ended: () =>
    'Lambda ended the function at its timeout; the message does not say what it waited for. A call that finds no way out is the usual cause, because nothing answers it.',
  crashed: () =>
    'The process of the function ended by itself or was killed. That is its code or its memory, not the network.',
  measured: () =>
    'This line says how long an invocation took, and nothing about the network. A duration equal to the timeout of the function means that it was ended while it waited.',
  setup: () =>
    'Lambda could not set up the network of the function. No route is involved, and no call of the function was made.',
  'in-use': () => 'Something is still in use, so AWS refuses to remove or change it.',
  ports: () =>
    'A NAT gateway had no port left for a connection: it has 55,000 for each destination (address, port and protocol) and each of its addresses. The path is right, and new connections to that destination fail while it lasts; give the gateway more addresses, or reuse connections.',
};

/** Families of which more can be said than of their stage. */
const BY_FAMILY: Readonly<Record<string, Meaning>> = {
  proxy: (_, target) =>
    `The client sends its calls to a proxy${proxyOf(target)}, and the proxy was not reached or refused. It is a destination like any other, for which a name, a route and filters count; HTTP_PROXY and HTTPS_PROXY of the function name it, and what NO_PROXY lists goes past it.`,
  'interface-permission': () =>
    'The execution role of the function may not manage network interfaces, so Lambda cannot attach it to a VPC. Give the role the managed policy AWSLambdaVPCAccessExecutionRole; no route is involved.',
  'subnet-addresses': () =>
    'A subnet of the function has no free address for a network interface. Free some, or attach the function to a larger subnet; no route is involved.',
  'interface-limit': () =>
    'The quota of network interfaces is used up. Let functions share subnets and security groups, delete old versions that are attached, or ask for a higher quota; no route is involved.',
  'interface-throttled': () =>
    'EC2 slowed Lambda down while it set up a network interface. Invoke again after a while; no route is involved.',
  'host-unreachable': (who) =>
    `No way leads to ${who}: either the system of the function has no route for it, or a machine on the way sent that answer, such as the firewall of a host that refuses. A security group and a network ACL never answer.`,
  'http-success': (who) => `An answer came from ${who}: the network path works.`,
  'mount-timeout': (who) =>
    `Nothing came back from ${who}: the file system was not reached. Its security group, for Amazon EFS that of the mount target, must admit the port, and the group of the client must let it out; a file system inside a VPC needs no way to the internet.`,
  'mount-answer': (who) =>
    `A file server answered at ${who}, so the network path works. What it objects to is the path, the version of the protocol, or a permission: the policy of the file system, an access point, the POSIX user.`,
  'efs-mount': () =>
    'The function could not mount its file system. It must be attached to subnets that reach a mount target over TCP 2049, and the security group of the mount target must admit it; the internet is not involved.',
  'function-pending': () =>
    'The function is being created, updated or woken up, and its network may not be ready. Wait until its state is Active and its last update Successful, then try again.',
  'interface-in-use': () =>
    'The network interface is attached, so it cannot be deleted. One that Lambda made ("AWS Lambda VPC ENI-…") goes away by itself, up to 20 minutes after the last function and published version stopped using its subnet and groups.',
  'interface-managed': () =>
    'The network interface belongs to an AWS service, which alone may detach, change or delete it. For one of Lambda, change or delete the functions and versions that use its subnet and groups. A function has no public address of its own: its way out is a NAT gateway.',
  'elastic-ip': () =>
    'An Elastic IP on an interface of Lambda is not what AWS supports: the interface belongs to Lambda, several functions share it, and Lambda takes it back when nothing uses it. For one address that others see, send through a NAT gateway: its Elastic IPs stay, and are what an allow list needs.',
  'group-in-use': () =>
    'What you want to delete is still used by something, often by a network interface of Lambda. It is released when no function and no published version uses its subnet and groups any more; Lambda takes up to 20 minutes to delete the interface after that.',
  hikari: () =>
    'The pool of the client had no free connection in time: connections could not be made, or all of them are in use. If none was ever made, the path to the database is in question.',
};

/** The sentences for a message of this family, about this target. */
export function meaningOf(id: string, stage: Stage, target: CallTarget): string {
  if (isOwnMachine(target) && OF_A_CALL.has(stage))
    return `${nameOf(target)} is the function itself: nothing in the VPC is asked. The client is configured with a local address in place of the host that it should call.`;
  return (BY_FAMILY[id] ?? BY_STAGE[stage])(nameOf(target), target);
}

/** The proxy by its name or address, where the message says it. */
const proxyOf = (target: CallTarget): string =>
  (target.host ?? target.address) === null ? '' : ` (${nameOf(target)})`;

const OF_A_CALL: ReadonlySet<Stage> = new Set<Stage>(['timeout', 'refused', 'reset', 'silent', 'no-connection']);

/** The target in words: `db.example:5432`, `52.94.1.2:443`, "the destination". */
export function nameOf({ host, address, port }: CallTarget): string {
  const name = host ?? address;
  if (name === null) return port === null ? 'the destination' : `the destination (port ${port})`;
  if (port === null) return name;
  return name.includes(':') ? `[${name}]:${port}` : `${name}:${port}`;
}
