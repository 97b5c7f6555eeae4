/** What the figure shows of one state of a VPC: the line of stops, and what becomes of one packet, frame by frame. */
import type { Bill } from '../controlplane/what-if/bill.ts';
import type { AskedQuestion, Hop, ReportFunction, Verdict } from '../analyzer/report/types.ts';

/** A line of the documents that decides a stop. */
export interface Line {
  /** The document it stands in. */
  readonly name: string;
  readonly number: number;
  /** Without indentation. */
  readonly text: string;
}

/** What stands on the packet. */
export interface Packet {
  /** An address, or the range it is from where the documents do not show it. */
  readonly from: string;
  readonly to: string;
  /** The port it is sent to; a range where it is one of the ports that a client picks. */
  readonly port: string;
}

/** How a walk ends: with the answer back at the function, for part of the traffic, lost on the way, or out of sight. */
export type End = 'answered' | 'partly' | 'dropped' | 'unseen';

/** The packet at one stop. */
export interface Frame extends Packet {
  /** Index into the hops of the scene. */
  readonly at: number;
  readonly way: 'out' | 'back';
  /** What stood on one side of the packet before this stop wrote something else there; null where nothing changed. */
  readonly was: { readonly side: 'from' | 'to'; readonly text: string } | null;
  readonly text: string;
  /** At most three, in the order of the documents. */
  readonly lines: readonly Line[];
  /** On the last frame. */
  readonly end: End | null;
}

/** A stop of the line, from the function to the destination, both included. */
export interface Stop extends Hop {
  /** A network ACL that lets the packet out and stops its reply. */
  readonly stopsReply: boolean;
}

export interface Scene {
  readonly headline: string;
  readonly verdict: Verdict;
  /** The verdict of the path that is drawn: of one subnet, or of a function without one. */
  readonly own: Verdict;
  readonly subnetId: string | null;
  readonly question: AskedQuestion;
  readonly function: ReportFunction | null;
  /** Name tags by id. */
  readonly names: Readonly<Record<string, string>>;
  readonly stops: readonly Stop[];
  readonly frames: readonly Frame[];
  /** What the documents cost a month; null where a figure does not speak of it. */
  readonly bill: Bill | null;
}
