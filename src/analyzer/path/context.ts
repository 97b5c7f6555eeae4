/** What stays the same during one analysis: the model, the question as sets, and who is calling. */
import type { Family } from '../network/address.ts';
import type { IntervalSet } from '../network/interval-set.ts';
import type { Protocol } from '../report/types.ts';
import type { Memo } from './memo.ts';
import type { Model } from './model.ts';

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
  /** What subnets have in common, so that a thousand of them cost little. */
  readonly memo: Memo;
  /** Counts looks at the function's own addresses: a way on that needed them holds for that subnet only. */
  readonly reads: { atSource: number };
}
