/** The thing whose packets are being followed, at one point of the path, and where its replies must go. */
import type { IntervalSet } from '../network/interval-set.ts';

/** The function's own subnet, which replies must find. Looks at it are counted: what needed none holds for every function. */
export class Origin {
  reads = 0;
  readonly #subnetId: string | null;

  constructor(subnetId: string | null) {
    this.#subnetId = subnetId;
  }

  get subnetId(): string | null {
    this.reads += 1;
    return this.#subnetId;
  }
}

/** The thing whose packets are being followed, at one point of the path. */
export interface Packet {
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
