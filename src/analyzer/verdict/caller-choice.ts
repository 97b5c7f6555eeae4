/** Who was chosen as the sender of the packets, and what is known of it. */
import type { FunctionConfiguration } from '../aws/sdk.ts';
import type { Caller } from '../path/context.ts';
import type { ConnectorExit, Subject } from '../path/exit.ts';
import { regionIn } from '../snapshot/regions.ts';
import type { Found, Snapshot } from '../snapshot/types.ts';

export type Attachment = 'none' | 'vpc' | 'managed' | 'damaged';

export interface CallerChoice {
  /** The subject where it is no event function. */
  readonly subject: Subject | null;
  readonly caller: Caller;
  readonly attachment: Attachment;
  readonly subnetIds: readonly string[];
  readonly found: Found<FunctionConfiguration> | null;
  /** Other functions in the paste that were not chosen. */
  readonly others: readonly string[];
  /** A name was asked for and is not in the paste. */
  readonly notFound: boolean;
}

/** The same choice for one connector of the subject: its subnets, its groups, its switch (FN-24). */
export function throughConnector(choice: CallerChoice, subject: Subject, exit: ConnectorExit): CallerChoice {
  const connector = 'connector' in exit.found ? exit.found.connector.data : null;
  const subnetIds = idsIn(connector?.subnetIds ?? []);
  const groupIds = idsIn(connector?.groupIds ?? []);
  const caller: Caller = { ...choice.caller, groupIds, subnetIds, through: { subject, exit } };
  return { ...choice, caller, attachment: 'vpc', subnetIds };
}

/** Sorted, since AWS gives their order no meaning; an emptied list may hold empty strings (FN-3). */
export const idsIn = (list: readonly string[] | undefined): string[] => (list ?? []).filter((id) => id !== '').sort();

/** A supposed function runs in the Region of the subnets, where they agree on one. */
export function regionOfZones(snapshot: Snapshot): string | null {
  const regions = new Set(snapshot.subnets.items.map((s) => regionIn(s.data.AvailabilityZone)));
  return regions.size === 1 ? ([...regions][0] ?? null) : null;
}
