/** What stays the same during one analysis: the model, the question as sets, and who is calling. */
import type { IntervalSet } from '../network/interval-set.ts';
import type { Family, Protocol } from '../words.ts';
import type { Place } from '../snapshot/types.ts';
import type { Through } from './exit.ts';
import type { Memo } from './memo.ts';
import type { Model } from './model.ts';
import type { Parts } from '../parts.ts';

/** Where the paste says how the caller is attached, and what it says of IPv6 there. */
export interface Attached {
  readonly place: Place;
  /** `Ipv6AllowedForDualStack` (V6-1). */
  readonly ipv6Allowed: boolean;
  readonly ipv6Place: Place;
}

export interface Caller {
  /**
   * `function`: one that was pasted. `supposed`: none was pasted, the question is "if one were attached here".
   * `connector`: what sends through a pasted network connector (FN-24).
   * `managed-instances`: Lambda Managed Instances, EC2 instances in the reader's VPC (FN-7).
   */
  readonly kind: 'function' | 'supposed' | 'managed-instances' | 'connector';
  readonly name: string | null;
  /** Security groups; null: the reader's to choose, or not in the paste. */
  readonly groupIds: readonly string[] | null;
  readonly accountId: string | null;
  readonly region: string | null;
  readonly vpcId: string | null;
  /** The subnets that it is attached to together; those asked for together stand for one supposed function's. */
  readonly subnetIds: readonly string[];
  /** null when no configuration was pasted. */
  readonly attached: Attached | null;
  /** The network connector that it sends through, and what sends; null for anything else. */
  readonly through: Through | null;
}

export interface Context {
  readonly model: Model;
  readonly family: Family;
  readonly protocol: Protocol;
  readonly port: number;
  /** What is asked about, in words: `the internet`, `8.8.8.8`, `s3`. */
  readonly destinationName: string;
  /** The destination before the VPC's own addresses are taken out. */
  readonly destination: IntervalSet;
  readonly caller: Caller;
  /** The question is about public addresses, which may be those of an AWS service (SEL-13). */
  readonly asksAddresses: boolean;
  /** Hops that few paths need. */
  readonly parts: Parts;
  /** What subnets have in common, so that a thousand of them cost little. */
  readonly memo: Memo;
  readonly looks: Looks;
}

/** Counts of looks at what is the function's subnet's own: a way on that needed none of it holds for other subnets too. */
export interface Looks {
  /** At its addresses, or anything else that no other subnet has. */
  source: number;
  /** At its zone. */
  zone: number;
  /** Branches followed so far: the work of an analysis, for tests of its growth. */
  branches: number;
}
