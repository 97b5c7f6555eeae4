/** What stays the same during one analysis: the model, the question as sets, and who is calling. */
import type { Family } from '../network/address.ts';
import type { IntervalSet } from '../network/interval-set.ts';
import type { Protocol } from '../report/types.ts';
import type { Memo } from './memo.ts';
import type { Model } from './model.ts';

export interface Caller {
  /**
   * `function`: one that was pasted. `supposed`: none was pasted, the question is "if one were attached here".
   * `managed-instances`: Lambda Managed Instances, EC2 instances in the reader's VPC (FN-7).
   */
  readonly kind: 'function' | 'supposed' | 'managed-instances';
  readonly name: string | null;
  /** Security groups; null: the reader's to choose, or not in the paste. */
  readonly groupIds: readonly string[] | null;
  readonly accountId: string | null;
  readonly region: string | null;
  readonly vpcId: string | null;
}

export interface World {
  readonly model: Model;
  readonly family: Family;
  readonly protocol: Protocol;
  readonly port: number;
  /** What is asked about, in words: `the internet`, `8.8.8.8`, `s3`. */
  readonly destinationName: string;
  /** The destination before the VPC's own addresses are taken out. */
  readonly destination: IntervalSet;
  readonly caller: Caller;
  /** What subnets have in common, so that a thousand of them cost little. */
  readonly memo: Memo;
  /** Counts looks at the function's own addresses: a way on that needed them holds for that subnet only. */
  readonly looks: { atSource: number };
}

/** The function's own subnet, which replies must find. Looks at it are counted: what needed none holds for every function. */
export class Origin {
  looks = 0;
  readonly #subnetId: string | null;

  constructor(subnetId: string | null) {
    this.#subnetId = subnetId;
  }

  get subnetId(): string | null {
    this.looks += 1;
    return this.#subnetId;
  }
}

/** The thing whose packets are being followed, at one point of the path. */
export interface Standing {
  /** The subnet that the packets leave from at this point. */
  readonly subnetId: string | null;
  readonly vpcId: string | null;
  /** Whose address is in the source field and what an internet gateway can do with it. */
  readonly role:
    'function' | 'nat' | 'private-nat' | 'instance' | 'private-instance' | 'firewall' | 'managed-instances';
  readonly origin: Origin;
  /** Gateways and subnets met so far: a repeat is a loop (NAT-7). */
  readonly visited: readonly string[];
  /** The part of the destination that comes along this branch. */
  readonly destination: IntervalSet;
}
