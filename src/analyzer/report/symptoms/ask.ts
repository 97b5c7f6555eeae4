/** The question that an error message asks: its destination, where the reader asked for none. */
import { parseAddress } from '../../network/address.ts';
import type { Stage } from '../../paste/error-lines/types.ts';
import type { Question } from '../../verdict/question.ts';
import { isOwnMachine } from '../../verdict/own-machine.ts';
import type { Symptom } from './types.ts';

export interface Asked {
  readonly question: Question;
  /** The same messages, the one that the question is taken from marked. */
  readonly symptoms: readonly Symptom[];
}

/** Messages whose destination is worth asking for; those that nobody answered come first, and of calls that began the last. */
const ORDER: readonly Stage[] = [
  'timeout',
  'no-connection',
  'silent',
  'no-route',
  'resolver',
  'dns',
  'reset',
  'refused',
  'tls',
  'begun',
  'answered',
];

/** Takes destination, port and address family from the messages, unless the reader chose a destination. */
export function askedBy(symptoms: readonly Symptom[], question: Question): Asked {
  if (question.destination !== undefined) return { question, symptoms };
  const named = symptoms.filter((symptom) => ORDER.includes(symptom.stage) && destinationOf(symptom) !== null);
  const [asked] = [...named].sort(
    (a, b) =>
      ORDER.indexOf(a.stage) - ORDER.indexOf(b.stage) ||
      (a.stage === 'begun' ? named.indexOf(b) - named.indexOf(a) : 0),
  );
  const destination = asked === undefined ? null : destinationOf(asked);
  if (asked === undefined || destination === null) return { question, symptoms };
  const { port, family } = asked;
  const isPortFree = question.port === undefined || question.port === 443;
  return {
    question: {
      ...question,
      destination,
      ...(port !== null && isPortFree ? { port } : {}),
      ...(family === null ? {} : { family }),
    },
    symptoms: symptoms.map((symptom) => (symptom === asked ? { ...symptom, isAsked: true } : symptom)),
  };
}

/** A whole name or an address that leaves the function; null for what only its own machine knows. */
function destinationOf({ host, address }: Symptom): string | null {
  if (isOwnMachine({ host, address })) return null;
  if (host !== null && WHOLE.test(host) && !host.includes('_')) return host;
  return address === null || isLinkLocal(address) ? null : address;
}

const WHOLE = /^[a-z\d][a-z\d-]{0,62}(?:\.[a-z\d][a-z\d-]{0,62}){0,10}\.[a-z][a-z\d-]{1,62}$/;

/** 169.254.0.0/16 and fe80::/10: the resolver of the VPC, the metadata of a machine. */
function isLinkLocal(address: string): boolean {
  const parsed = parseAddress(address);
  if (parsed === null) return true;
  const { family, value } = parsed;
  return family === 'ipv6' ? BigInt(value) >> 118n === 0x3fan : address.startsWith('169.254.');
}
