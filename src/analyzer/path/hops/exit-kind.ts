/** How packets leave a VPC, and what is known of Block Public Access there. */
import type { Place } from '../../snapshot/types.ts';

/** How packets touch the gateway: behind a NAT gateway, through an egress-only gateway, or directly. */
export type ExitKind = 'nat' | 'egress-only' | 'direct' | 'appliance';
export interface Exit {
  readonly hop: 'internet-gateway' | 'egress-only-internet-gateway';
}

export interface Known {
  readonly mode: string;
  /** True when the account's options were pasted; false when only a subnet's or VPC's own state tells the mode. */
  readonly sure: boolean;
  /** Where the options are. */
  readonly places: readonly Place[];
  readonly managed: boolean;
  readonly exclusionsAllowed: boolean;
}
