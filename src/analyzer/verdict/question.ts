/** From the reader's question to sets: which addresses, which family, and whether a name has to be resolved first. */
import { parseAddress, parseCidr, block } from '../network/address.ts';
import type { Family } from '../words.ts';
import { publicInternet } from '../network/address-set.ts';
import { subtract, type IntervalSet } from '../network/interval-set.ts';
import type { Protocol } from '../words.ts';
import type { Parts } from '../path/parts.ts';
import { services } from '../path/parts/names.ts';

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
  | { readonly kind: 'host'; readonly host: string };

export interface ResolvedQuestion {
  readonly asked: AskedQuestion;
  readonly target: Target;
  readonly addresses: IntervalSet;
  /** In words, for sentences: "the internet", "8.8.8.8", "s3". */
  readonly name: string;
  /** What is wrong with the question, in the three parts of an error; null when it can be answered. */
  readonly problem: string | null;
}

/** Fills the defaults (`internet`, IPv4, TCP 443) and reads the destination. Never throws. */
export function resolveQuestion(question: Question, parts: Parts): ResolvedQuestion {
  const destination = (question.destination ?? 'internet').trim();
  const port = question.port ?? 443;
  const base = {
    destination,
    family: question.family ?? 'ipv4',
    protocol: question.protocol ?? 'tcp',
    port,
    ...(question.functionName === undefined ? {} : { functionName: question.functionName }),
    ...(question.subnetIds === undefined || question.subnetIds.length === 0 ? {} : { subnetIds: question.subnetIds }),
  };
  const resolve = (
    family: Family,
    target: Target,
    addresses: IntervalSet,
    name: string,
    problem: string | null = null,
  ): ResolvedQuestion => ({
    asked: { ...base, family },
    target,
    addresses,
    name,
    problem,
  });
  const wrong = (problem: string): ResolvedQuestion =>
    resolve(base.family, { kind: 'internet' }, publicInternet(base.family), 'the internet', problem);

  if (!Number.isInteger(port) || port < 1 || port > 65535)
    return wrong(
      `The port is ${String(port)}; a port is a whole number from 1 to 65535. Ask again with one, for example 443.`,
    );
  if (destination === '' || destination.toLowerCase() === 'internet')
    return resolve(base.family, { kind: 'internet' }, publicInternet(base.family), 'the internet');
  const address = parseAddress(destination);
  const cidr = address
    ? block(address.family, address.value, address.family === 'ipv4' ? 32 : 128)
    : parseCidr(destination);
  if (cidr) {
    const addresses: IntervalSet = [cidr.from, cidr.to];
    const isPublic = subtract(addresses, publicInternet(cidr.family)).length === 0;
    return resolve(cidr.family, { kind: 'addresses', public: isPublic }, addresses, destination);
  }
  const name = /^[\d.]+$|[:/]/.test(destination) ? null : parts.use(services).parseName(destination);
  if (name?.kind === 'service') return resolve(base.family, name, publicInternet(base.family), destination);
  if (name) return resolve(base.family, name, publicInternet(base.family), destination);
  return wrong(
    `The destination "${destination.slice(0, 80)}" was not understood. Expected: internet, an IP address such as 8.8.8.8, a CIDR such as 203.0.112.0/24, a host name, or an AWS service name such as s3, dynamodb, sqs or secretsmanager.`,
  );
}
