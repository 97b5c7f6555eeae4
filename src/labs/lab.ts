/** A lab: documents to begin with, what is to be reached, what may not be given up for it, and hints that are true. */
import type { Verdict } from '../analyzer/words.ts';
import type { ListName } from '../controlplane/collections.ts';

/** A document as text, under the name of its file. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** One connection of one function, and the verdict that is wanted of it. */
export interface Goal {
  /** The name of the function. */
  readonly of: string;
  readonly to: string;
  /** What people call the destination, where its address says little. */
  readonly as: string | null;
  readonly over: 'ipv4' | 'ipv6';
  readonly port: number;
  readonly verdict: Verdict;
}

/** What a rule looks at; one key of the file each. */
export type Rule =
  /** US dollars a month before data, for all that is there. */
  | { readonly kind: 'monthly'; readonly most: number }
  /** An element of a list as it was, or some of its fields. */
  | { readonly kind: 'keeps'; readonly list: ListName; readonly id: string; readonly fields: readonly string[] | null }
  /** A connection whose verdict stays what it is. */
  | { readonly kind: 'stays'; readonly goal: Goal }
  /** A function stays attached, to subnets in at least this many zones. */
  | { readonly kind: 'zones'; readonly of: string; readonly least: number }
  /** No rule of a network ACL lets these ports in from everywhere. */
  | { readonly kind: 'closed'; readonly acl: string; readonly from: number; readonly to: number }
  /** No route of this destination leads to targets whose ids begin so. */
  | { readonly kind: 'noRoute'; readonly destination: string; readonly target: string }
  /** VPCs and subnets keep their ranges. */
  | { readonly kind: 'ranges' };

export interface Constraint {
  /** The rule for people, as a sentence. */
  readonly say: string;
  readonly rule: Rule;
}

/** A step of the ladder; `look` is a command whose output shows what it says. */
export interface Hint {
  readonly text: string;
  readonly look: string | null;
}

/** All that a page carries and a terminal needs. */
export interface Lab {
  readonly slug: string;
  readonly documents: readonly NamedText[];
  readonly goals: readonly Goal[];
  readonly constraints: readonly Constraint[];
  readonly hints: readonly Hint[];
}

/** `orders → the database (10.0.11.50:5432)`; what is a service is called by its name alone. */
export function goalName({ of, to, as, over, port }: Goal): string {
  const plain = to === 'internet' ? 'the internet' : to;
  const behind = port === 443 ? '' : `:${String(port)}`;
  const isService = /^[a-z0-9-]+$/u.test(to) && port === 443;
  const name = as === null ? `${plain}${behind}` : isService ? as : `${as} (${to}${behind})`;
  return `${of} → ${name}${over === 'ipv6' ? ' over IPv6' : ''}`;
}
