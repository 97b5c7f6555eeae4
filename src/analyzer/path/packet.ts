/** The thing whose packets are being followed, at one point of the path, and where its replies must go. */
import type { IntervalSet } from '../network/interval-set.ts';
import { canonicalId } from '../aws/ids.ts';
import { same } from './model.ts';

/** The function's own subnet, which replies must find. Looks at it are counted: what needed none holds for every function. */
export class Origin {
  /** Looks of any kind. */
  reads = 0;
  readonly #subnetId: string | null;
  /** The table by which a subnet is known that nothing names; asked only of one that {@link isKnown} tells apart. */
  readonly tableId: string | null;
  #values = 0;
  #compared: Set<string> | null = null;

  /** @param tableId the table that an unknown subnet is said to use */
  constructor(subnetId: string | null, tableId: string | null = null) {
    this.#subnetId = subnetId;
    this.tableId = tableId;
  }

  get subnetId(): string | null {
    this.reads += 1;
    this.#values += 1;
    return this.#subnetId;
  }

  get isKnown(): boolean {
    this.reads += 1;
    return this.#subnetId !== null;
  }

  /** Whether it is this subnet. */
  is(subnetId: string | null | undefined): boolean {
    this.reads += 1;
    if (subnetId) (this.#compared ??= new Set()).add(canonicalId(subnetId));
    return same(this.#subnetId, subnetId);
  }

  /** A look at what all subnets of one table have in common. */
  inCommon<T>(look: (subnetId: string | null) => T): T {
    this.reads += 1;
    return look(this.#subnetId);
  }

  /** Does something and tells how it looked: how often at the id itself, and with which subnets it was compared. */
  watch<T>(work: () => T): { readonly result: T; readonly values: number; readonly compared: ReadonlySet<string> } {
    const before = this.#values;
    const outer = this.#compared;
    const compared = new Set<string>();
    this.#compared = compared;
    const result = work();
    this.#compared = outer;
    for (const id of compared) (this.#compared ??= new Set()).add(id);
    return { result, values: this.#values - before, compared };
  }
}

/** The thing whose packets are being followed, at one point of the path. */
export interface Packet {
  /** The subnet that the packets leave from at this point. */
  readonly subnetId: string | null;
  readonly vpcId: string | null;
  /** Whose address is in the source field and what an internet gateway can do with it; `transit`: a private one of another VPC. */
  readonly role:
    'function' | 'nat' | 'private-nat' | 'instance' | 'private-instance' | 'firewall' | 'managed-instances' | 'transit';
  readonly origin: Origin;
  /** Gateways and subnets met so far: a repeat is a loop (NAT-7). */
  readonly visited: readonly string[];
  /** The part of the destination that comes along this branch. */
  readonly destination: IntervalSet;
}
