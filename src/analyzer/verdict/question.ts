/** The reader's question, as asked and as sets: which addresses, which family, and whether a name has to be resolved first. */
import { publicInternet } from '../network/address-set.ts';
import type { IntervalSet } from '../network/interval-set.ts';
import type { HostFacts } from '../aws/hosts.ts';
import type { Family, Protocol } from '../words.ts';

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

export const answerable = (
  asked: AskedQuestion,
  target: Target,
  name: string,
  host: string | null = null,
): ResolvedQuestion => ({ asked, target, addresses: publicInternet(asked.family), name, host, problem: null });

export const toInternet = (asked: AskedQuestion): ResolvedQuestion =>
  answerable(asked, { kind: 'internet' }, 'the internet');

/** A question that cannot be answered, and what is wrong with it. */
export const wrong = (asked: AskedQuestion, problem: string): ResolvedQuestion => ({ ...toInternet(asked), problem });

/** The question with its defaults: `internet`, IPv4, TCP. */
export const withDefaults = (question: Question, destination: string, port: number): AskedQuestion => ({
  destination,
  family: question.family ?? 'ipv4',
  protocol: question.protocol ?? 'tcp',
  port,
  ...(question.functionName === undefined ? {} : { functionName: question.functionName }),
  ...(question.subnetIds === undefined || question.subnetIds.length === 0 ? {} : { subnetIds: question.subnetIds }),
});

/** What is wrong with a port; null for nothing. */
export const portProblem = (port: number): string | null =>
  Number.isInteger(port) && port >= 1 && port <= 65_535
    ? null
    : `The port is ${String(port)}; a port is a whole number from 1 to 65535. Ask again with one, for example 443.`;
