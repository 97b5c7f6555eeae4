/** From the reader's question to sets: which addresses, which family, and whether a name has to be resolved first. */
import { parseAddress, parseCidr, block } from '../network/address.ts';
import type { Family } from '../words.ts';
import { publicInternet } from '../network/address-set.ts';
import { subtract, type IntervalSet } from '../network/interval-set.ts';
import type { Protocol } from '../words.ts';
import type { Parts } from '../path/parts.ts';
import { services } from '../path/parts/names.ts';
import type { HostFacts } from '../aws/hosts.ts';
import { readTyped } from './destination.ts';

/** What a reader asks; everything has a default. */
export interface Question {
  /** `internet`, an IP address, a CIDR, an AWS service name as in endpoint names, or a host name. */
  readonly destination?: string;
  readonly family?: Family;
  readonly protocol?: Protocol;
  readonly port?: number;
  readonly functionName?: string;
  readonly subnetIds?: readonly string[];
}

export interface AskedQuestion {
  readonly destination: string;
  readonly family: Family;
  readonly protocol: Protocol;
  readonly port: number;
  readonly functionName?: string;
  readonly subnetIds?: readonly string[];
}

export type Target =
  | { readonly kind: 'internet' }
  | { readonly kind: 'addresses'; readonly public: boolean }
  | { readonly kind: 'service'; readonly service: string; readonly region: string | null }
  | { readonly kind: 'host'; readonly host: string }
  | {
      /** A name that leads into a VPC, or may. */
      readonly kind: 'private';
      readonly host: string;
      readonly facts: HostFacts;
      /** Whether the port is the one that the resource listens on, as far as anyone said. */
      readonly portIsSure: boolean;
    };

export interface ResolvedQuestion {
  readonly asked: AskedQuestion;
  readonly target: Target;
  readonly addresses: IntervalSet;
  /** In words, for sentences: "the internet", "8.8.8.8", "s3". */
  readonly name: string;
  /** The host name asked for, in small letters; null for anything else. */
  readonly host: string | null;
  /** What is wrong with the question, in the three parts of an error; null when it can be answered. */
  readonly problem: string | null;
}

/** Fills the defaults (`internet`, IPv4, TCP 443) and reads the destination. Never throws. */
export function resolveQuestion(question: Question, parts: Parts): ResolvedQuestion {
  const { text: destination, port: stated } = readTyped(question.destination ?? 'internet');
  const host = hostIn(destination);
  const facts = host === null ? null : parts.use(services).hostFacts(host);
  // 443 is what is asked for when nobody chose a port, so a port in the destination outweighs it.
  const chosen = question.port !== undefined && (question.port !== 443 || stated === null) ? question.port : stated;
  const port = chosen ?? facts?.port ?? 443;
  const asked: AskedQuestion = {
    destination,
    family: question.family ?? 'ipv4',
    protocol: question.protocol ?? 'tcp',
    port,
    ...(question.functionName === undefined ? {} : { functionName: question.functionName }),
    ...(question.subnetIds === undefined || question.subnetIds.length === 0 ? {} : { subnetIds: question.subnetIds }),
  };
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    return wrong(
      asked,
      `The port is ${String(port)}; a port is a whole number from 1 to 65535. Ask again with one, for example 443.`,
    );
  const portIsSure = (chosen !== null && chosen !== 443) || facts?.port !== null;
  return resolveDestination(asked, host, facts, portIsSure, parts);
}

function resolveDestination(
  asked: AskedQuestion,
  host: string | null,
  facts: HostFacts | null,
  portIsSure: boolean,
  parts: Parts,
): ResolvedQuestion {
  const { destination } = asked;
  if (destination === '' || destination.toLowerCase() === 'internet')
    return answerable(asked, { kind: 'internet' }, 'the internet');
  const text = host === null ? destination : (parts.use(services).addressInName(host) ?? destination);
  const address = parseAddress(text);
  const cidr = address ? block(address.family, address.value, address.family === 'ipv4' ? 32 : 128) : parseCidr(text);
  if (cidr) {
    const addresses: IntervalSet = [cidr.from, cidr.to];
    const isPublic = subtract(addresses, publicInternet(cidr.family)).length === 0;
    const target = { kind: 'addresses', public: isPublic } as const;
    return {
      asked: { ...asked, family: cidr.family },
      target,
      addresses,
      name: destination,
      host: null,
      problem: null,
    };
  }
  if (host !== null && facts !== null && facts.kind !== 'unknown')
    return answerable(asked, { kind: 'private', host, facts, portIsSure }, destination, host);
  const { bareName, endpointNameFor, meaningsOf, parseName } = parts.use(services);
  const meanings = meaningsOf(destination);
  if (meanings !== null)
    return wrong(asked, `"${destination}" may mean ${meanings}. Ask again for the one that you mean.`);
  const service = endpointNameFor(destination);
  const name = /^[\d.]+$|[:/]/.test(destination)
    ? null
    : (parseName(service ?? destination) ?? parseName(bareName(destination)));
  if (service !== null && name?.kind !== 'service')
    return answerable(asked, { kind: 'service', service, region: null }, destination);
  if (name) return answerable(asked, name, destination, host);
  return wrong(asked, notUnderstood(destination, parts));
}

const answerable = (
  asked: AskedQuestion,
  target: Target,
  name: string,
  host: string | null = null,
): ResolvedQuestion => ({ asked, target, addresses: publicInternet(asked.family), name, host, problem: null });

const wrong = (asked: AskedQuestion, problem: string): ResolvedQuestion => ({
  ...answerable(asked, { kind: 'internet' }, 'the internet'),
  problem,
});

/** A name of at least two labels, in small letters. */
function hostIn(destination: string): string | null {
  const name = destination.toLowerCase();
  const isHost = name.length <= 253 && /^[a-z0-9_*-]+(?:\.[a-z0-9_*-]+)+$/.test(name) && !/^[\d.]+$/.test(name);
  return isHost ? name : null;
}

function notUnderstood(destination: string, parts: Parts): string {
  const { nearNames, serviceNames } = parts.use(services);
  const near = nearNames(destination, serviceNames());
  const offer = near.length === 0 ? '' : ` Did you mean ${near.join(', or ')}?`;
  return `The destination "${destination.slice(0, 80)}" was not understood.${offer} Expected: internet, an IP address such as 8.8.8.8, a CIDR such as 203.0.112.0/24, a host name, or an AWS service name such as s3, dynamodb, sqs or secretsmanager.`;
}
