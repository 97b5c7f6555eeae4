/** A question about something else than the internet: an address, a block, a service of AWS, a host. */
import { INTERNET, SERVICE_PORTS } from '../aws/said-names.ts';
import type { HostFacts } from '../aws/hosts.ts';
import { block, parseAddress, parseCidr } from '../network/address.ts';
import { publicInternet } from '../network/address-set.ts';
import { subtract, type IntervalSet } from '../network/interval-set.ts';
import type { Parts } from '../parts.ts';
import { services } from '../path/parts/names.ts';
import { readTyped } from './destination.ts';
import { spelled } from './international-name.ts';
import { mixedLetters, noDestination, pattern, severalDestinations } from './no-destination.ts';
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

export { ownAddress } from './own-address.ts';

/** Blocks that hold every address of a family, by which people mean the internet. */
const EVERYTHING: Readonly<Record<string, 'ipv4' | 'ipv6'>> = { '0.0.0.0/0': 'ipv4', '::/0': 'ipv6' };

/** @param destination what was typed, which is not `internet`; its own port outweighs the default one */
export function resolveNamed(question: Question, destination: string, parts: Parts): ResolvedQuestion {
  const { text: typed, port: stated, protocol } = readTyped(destination);
  const name = spelled(typed);
  const text = name.kind === 'name' ? name.text : typed;
  // 443 is what is asked for when nobody chose a port, so a port in the destination outweighs it.
  const chosen = question.port !== undefined && (question.port !== 443 || stated === null) ? question.port : stated;
  const asked = withDefaults(protocol === undefined ? question : { protocol, ...question }, text, chosen ?? 443);
  if (name.kind === 'mixed') return wrong(asked, mixedLetters(typed, name));
  const problem = portProblem(asked.port);
  if (problem !== null) return wrong(asked, problem);
  if (Object.hasOwn(EVERYTHING, text)) return toInternet({ ...asked, family: EVERYTHING[text] ?? 'ipv4' });
  if (INTERNET.has(text.toLowerCase().replaceAll(/[\s-]/g, '')))
    return toInternet({ ...asked, destination: 'internet' });
  const odd = noDestination(destination, text);
  if (odd !== null) return wrong(asked, odd);
  const several = severalIn(destination, parts);
  if (several !== null) return wrong(asked, severalDestinations(destination.trim(), several));
  return ofAddresses(asked, text) ?? ofName(asked, chosen, parts);
}

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

/** Marks and words between the parts of a list. */
const SEPARATORS = /[\s,;|+&]+/;
const WORDS_BETWEEN = new Set(['', 'and', 'or', 'und', 'oder', 'et', 'y']);

/** The parts of a text each of which is a destination, where the whole is none; null for any other text. */
function severalIn(destination: string, parts: Parts): string[] | null {
  const text = destination.trim();
  if (text.length > 1000 || /[=@]/.test(text) || /^\S{1,30}:\/\/\S*$/.test(text)) return null;
  const { saidService } = parts.use(services);
  const isOne = (one: string): boolean => {
    const { text: name } = readTyped(one);
    return (
      INTERNET.has(name.toLowerCase()) ||
      Object.hasOwn(EVERYTHING, name) ||
      (/[a-z]/i.test(name) && saidService(name) !== null) ||
      parseAddress(name) !== null ||
      parseCidr(name) !== null ||
      hostIn(name) !== null
    );
  };
  const words = text.split(SEPARATORS).filter((word) => !WORDS_BETWEEN.has(word.toLowerCase()));
  if (words.length > 1) return words.length <= 20 && saidService(text) === null && words.every(isOne) ? words : null;
  // `s3/sqs`: no path, where both are services.
  const names = text.split('/');
  return names.length > 1 && names.every((one) => /^[a-z][a-z\d-]{1,30}$/i.test(one) && saidService(one) !== null)
    ? names
    : null;
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
  if (known.kind !== 'service' && host.includes('*')) return wrong(asked, pattern(host));
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
  // Of a name that ends in a number, resolvers make an address or nothing.
  const isHost = name.length <= 253 && /^[a-z0-9_*-]+(?:\.[a-z0-9_*-]+)+$/.test(name) && !/\.\d+$/.test(name);
  return isHost ? name : null;
}

function notUnderstood(destination: string, parts: Parts): string {
  const near = parts.use(services).nearNames(destination);
  const offer = near.length === 0 ? '' : ` Did you mean ${near.join(', or ')}?`;
  return `The destination "${destination.slice(0, 80)}" was not understood.${offer} Expected: internet, an IP address such as 8.8.8.8, a CIDR such as 203.0.112.0/24, a host name, or an AWS service name such as s3, dynamodb, sqs or secretsmanager.`;
}
