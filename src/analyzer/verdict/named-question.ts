/** A question about something else than the internet: an address, a block, a service of AWS, a host. */
import { INTERNET, SERVICE_PORTS } from '../aws/said-names.ts';
import type { HostFacts } from '../aws/hosts.ts';
import { block, parseAddress, parseCidr } from '../network/address.ts';
import { publicInternet } from '../network/address-set.ts';
import { subtract, type IntervalSet } from '../network/interval-set.ts';
import type { Parts } from '../parts.ts';
import { services } from '../path/parts/names.ts';
import { readTyped } from './destination.ts';
import { isOwnMachine } from './own-machine.ts';
import {
  answerable,
  type AskedQuestion,
  portProblem,
  type Question,
  type ResolvedQuestion,
  type Target,
  toInternet,
  withDefaults,
  wrong,
} from './question.ts';

/** Blocks that hold every address of a family, by which people mean the internet. */
const EVERYTHING: Readonly<Record<string, 'ipv4' | 'ipv6'>> = { '0.0.0.0/0': 'ipv4', '::/0': 'ipv6' };

/** @param destination what was typed, which is not `internet`; its own port outweighs the default one */
export function resolveNamed(question: Question, destination: string, parts: Parts): ResolvedQuestion {
  const { text, port: stated } = readTyped(destination);
  // 443 is what is asked for when nobody chose a port, so a port in the destination outweighs it.
  const chosen = question.port !== undefined && (question.port !== 443 || stated === null) ? question.port : stated;
  const asked = withDefaults(question, text, chosen ?? 443);
  const problem = portProblem(asked.port);
  if (problem !== null) return wrong(asked, problem);
  if (Object.hasOwn(EVERYTHING, text)) return toInternet({ ...asked, family: EVERYTHING[text] ?? 'ipv4' });
  if (INTERNET.has(text.toLowerCase().replaceAll(/[\s-]/g, '')))
    return toInternet({ ...asked, destination: 'internet' });
  const odd = noDestination(text);
  if (odd !== null) return wrong(asked, odd);
  return ofAddresses(asked, text) ?? ofName(asked, chosen, parts);
}

/** What is wrong with a text that is understood and names nothing that could be called through a VPC; null for any other. */
function noDestination(text: string): string | null {
  if (isOwnMachine({ host: text.toLowerCase(), address: text }))
    return `"${text}" is the function itself: nothing in a VPC is asked, and no route, filter or gateway decides. Ask for the host that the client should call.`;
  if (ID.test(text))
    return `"${text}" is an id, and nothing is called by it. Ask for the address or the host name of what has it; for a VPC endpoint, for a service that it serves, such as sqs.`;
  return null;
}

/** Ids of what may be mistaken for a destination. */
const ID = /^(?:sg|subnet|vpc|vpce|eni|i|igw|nat|rtb|acl|pcx|tgw|db|fs)-[0-9a-f]{6,40}$/i;

function ofAddresses(asked: AskedQuestion, text: string): ResolvedQuestion | null {
  const address = parseAddress(text);
  const cidr = address ? block(address.family, address.value, address.family === 'ipv4' ? 32 : 128) : parseCidr(text);
  if (!cidr) return null;
  const addresses: IntervalSet = [cidr.from, cidr.to];
  const isPublic = subtract(addresses, publicInternet(cidr.family)).length === 0;
  const target: Target = { kind: 'addresses', public: isPublic };
  const { destination: name } = asked;
  return { asked: { ...asked, family: cidr.family }, target, addresses, name, host: null, problem: null };
}

/** @param chosen the port that was asked for; null when nobody chose one */
function ofName(asked: AskedQuestion, chosen: number | null, parts: Parts): ResolvedQuestion {
  const { addressInName, hostFacts, isServiceHost, readHost, saidService } = parts.use(services);
  const { destination } = asked;
  // An address with a mistake in it is no name.
  const said = /[.:/]/.test(destination) && /^[\da-f.:/]*$/i.test(destination) ? null : saidService(destination);
  if (said?.kind === 'asked')
    return wrong(asked, `"${destination}" may mean ${said.meanings}. Ask again for the one that you mean.`);
  if (said) return answerable(withPort(asked, chosen, said.service), said, destination);
  const host = hostIn(destination);
  if (host === null) return wrong(asked, notUnderstood(destination, parts));
  const inName = addressInName(host);
  if (inName !== null) return ofAddresses(asked, inName) ?? wrong(asked, notUnderstood(destination, parts));
  const facts = hostFacts(host);
  if (facts.kind !== 'unknown' && !isServiceHost(host)) return ofPrivateHost(asked, chosen, host, facts);
  const known = readHost(host);
  if (!known) return wrong(asked, notUnderstood(destination, parts));
  const port = known.kind === 'service' ? withPort(asked, chosen, known.service) : asked;
  return answerable(port, known, destination, host);
}

function ofPrivateHost(asked: AskedQuestion, chosen: number | null, host: string, facts: HostFacts): ResolvedQuestion {
  const portIsSure = (chosen !== null && chosen !== 443) || facts.port !== null;
  const port = chosen ?? facts.port ?? 443;
  return answerable({ ...asked, port }, { kind: 'private', host, facts, portIsSure }, asked.destination, host);
}

const withPort = (asked: AskedQuestion, chosen: number | null, service: string): AskedQuestion =>
  chosen === null && Object.hasOwn(SERVICE_PORTS, service) ? { ...asked, port: SERVICE_PORTS[service] ?? 443 } : asked;

/** A name of at least two labels, in small letters. */
function hostIn(destination: string): string | null {
  const name = destination.toLowerCase();
  const isHost = name.length <= 253 && /^[a-z0-9_*-]+(?:\.[a-z0-9_*-]+)+$/.test(name) && !/^[\d.]+$/.test(name);
  return isHost ? name : null;
}

function notUnderstood(destination: string, parts: Parts): string {
  const near = parts.use(services).nearNames(destination);
  const offer = near.length === 0 ? '' : ` Did you mean ${near.join(', or ')}?`;
  return `The destination "${destination.slice(0, 80)}" was not understood.${offer} Expected: internet, an IP address such as 8.8.8.8, a CIDR such as 203.0.112.0/24, a host name, or an AWS service name such as s3, dynamodb, sqs or secretsmanager.`;
}
