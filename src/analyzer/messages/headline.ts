/** What a tired engineer reads first: who, whether, and the first thing in the way. */
import { because, named, place } from './because.ts';
import type { HeadlineInput } from './because.ts';
import { contextFor, type BaseContext } from './finding-spec.ts';
import { PROVISO } from './wording.ts';
import type { Headline } from './wording.ts';
import type { Verdict } from '../words.ts';

/** Puts a verdict into words. */
export function headline(input: HeadlineInput): Headline {
  const { verdict, choice, base, empty } = input;
  const to = `${base.destination}${base.family === 'ipv6' ? ' over IPv6' : ''}`;
  const who = whoOf(input);
  if (choice.subject?.exits.length === 1 && choice.subject.exits[0]?.kind === 'default' && verdict === 'reachable')
    return withReason(`${who} reaches ${to} by default`, 'it names no network connector');
  if (choice.found && choice.attachment === 'none' && verdict !== 'unknown') {
    if (verdict === 'reachable') return withReason(`${who} reaches ${to} by default`, 'it is not attached to a VPC');
    const whether = verdict === 'intermittent' ? 'reaches only part of' : 'cannot reach';
    return withReason(`${who} ${whether} ${to}`, unattachedWhy(base));
  }
  if (empty !== null) return { answer: empty, headline: empty };
  return verdict === 'mixed' ? (input.mixed?.(input, to) ?? NOTHING) : attachedHeadline(input, verdict, who, to);
}

function whoOf({ choice, judged, rare }: HeadlineInput): string {
  if (choice.subject) return rare?.subjectName(choice.subject) ?? '';
  if (choice.found) return named(choice.caller.name, 'The function');
  return judged.length === 1 ? `A function attached to ${place(judged[0])}` : 'A function attached to these subnets';
}

function attachedHeadline(input: HeadlineInput, verdict: Exclude<Verdict, 'mixed'>, who: string, to: string): Headline {
  // What is wrong with the address asked for comes before what stops its packets.
  const isAsked = input.facts.some(({ fact }) => fact.finding === 'own-public-address' && fact.blocks === true);
  const beside = input.choice.subject || isAsked ? besideSubnets(input) : null;
  const lean = leaning(input.lean);
  switch (verdict) {
    case 'reachable':
      return { answer: `${who} can reach ${to}.`, headline: `${who} can reach ${to}${PROVISO}.` };
    case 'unreachable':
      return withReason(
        `${who} cannot reach ${to}`,
        `${(isAsked ? beside : null) ?? because(input) ?? beside ?? 'no hop lets it through'}${overIpv6(input)}`,
      );
    case 'intermittent':
      return input.rare?.intermittentHeadline(input, who, to, beside) ?? NOTHING;
    case 'depends':
      return input.rare?.dependsHeadline(input, lower(who), to, lean) ?? NOTHING;
    case 'unknown': {
      const answer = `Not certain yet whether ${lower(who)} can reach ${to}`;
      const next = input.needs[0]?.kind === 'missing' ? '; one more output would decide most' : '';
      return { answer: `${answer}.`, headline: `${answer}${lean}${next}.` };
    }
  }
}

/** In place of words that are not loaded. */
const NOTHING: Headline = { answer: '', headline: '' };

const withReason = (sentence: string, reason: string): Headline => ({
  answer: `${sentence}.`,
  headline: `${sentence}: ${reason}.`,
});

/** The first fact about the ways out themselves that stops traffic, in its own words. */
function besideSubnets({ facts, base, specOf }: HeadlineInput): string | null {
  const found = facts.find(({ fact, subnets }) => subnets.length === 0 && fact.blocks === true);
  return found ? (specOf(found.fact.finding).because?.(found.fact.values, contextFor(base, [])) ?? null) : null;
}

const lower = (who: string): string =>
  /^(?:A|The) function|^What sends/.test(who) ? who.charAt(0).toLowerCase() + who.slice(1) : who;
const leaning = (lean: string | null): string =>
  lean === null ? '' : lean === 'reachable' ? ', it looks as if it can' : ', it looks as if it cannot';

const unattachedWhy = (base: BaseContext): string =>
  base.family === 'ipv6'
    ? 'it is not attached to a VPC, and Lambda offers outbound IPv6 only to functions attached to dual-stack subnets'
    : 'it is not attached to a VPC, so private addresses are out of its reach';

/** The way that works in the other family. */
const overIpv6 = ({ facts }: HeadlineInput): string =>
  facts.some(({ fact }) => fact.finding === 'egress-only-route' && fact.values.instead) ? '; over IPv6 it can' : '';
