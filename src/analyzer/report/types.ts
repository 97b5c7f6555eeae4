/** The report: stable JSON. `schemaVersion` rises on a breaking change. */
import type { Fix } from '../fixes/types.ts';
import type { Assumption } from '../messages/assumptions.ts';
import type { Need } from '../messages/needs.ts';
import type { Format, Position } from '../paste/types.ts';
import type { AskedQuestion } from '../verdict/question.ts';
import type { LikelyDestination } from './likely/types.ts';
import type { Symptom } from './symptoms/types.ts';
import type { Association, HopKind, Lean, Outcome, Severity, Verdict } from '../words.ts';

export type { LikelyDestination } from './likely/types.ts';
export type { Symptom } from './symptoms/types.ts';
export type { Change, Fix } from '../fixes/types.ts';
export type { Assumption } from '../messages/assumptions.ts';
export type { Need } from '../messages/needs.ts';
export type { AskedQuestion, Question } from '../verdict/question.ts';
export type { Association, Family, HopKind, Lean, Outcome, Protocol, Verdict } from '../words.ts';

export interface Evidence {
  /** Index into {@link Report.documents}. */
  readonly document: number;
  /** JSON pointer of the value in that document. */
  readonly pointer: string;
  readonly start: Position;
  readonly end: Position;
}

export interface Hop {
  readonly kind: HopKind;
  readonly id: string | null;
  readonly outcome: Outcome;
  readonly rules: readonly string[];
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

export interface AddressPart {
  readonly cidrs: readonly string[];
  readonly witness: string | null;
}

export interface SubnetReport {
  readonly subnetId: string | null;
  /** Its VPC, where subnets of several are judged. */
  readonly vpcId?: string;
  readonly availabilityZone: string | null;
  readonly routeTableId: string | null;
  readonly association: Association;
  readonly verdict: Exclude<Verdict, 'mixed'>;
  readonly lean: Lean;
  readonly hops: readonly Hop[];
  readonly reaches: AddressPart;
  readonly misses: AddressPart;
  /** What others see of it, for their allow lists: addresses, or a range over IPv6; left out where the paste does not show all. */
  readonly outboundAddresses?: readonly string[];
}

export interface Finding {
  readonly id: string;
  readonly severity: Severity;
  readonly rules: readonly string[];
  readonly subnets: readonly (string | null)[];
  readonly title: string;
  /** What was found, why it matters to a function, what to do next. */
  readonly text: string;
  readonly evidence: readonly Evidence[];
  readonly fixes: readonly Fix[];
  /** Path of its reference page, relative to the site's base. */
  readonly page: string;
}

export interface ReportDiagnostic {
  readonly severity: Severity;
  readonly code: string;
  readonly text: string;
  readonly command: string | null;
  readonly document: number | null;
  readonly source: number;
  readonly line: number;
  readonly column: number;
  /** Ids of findings whose pages explain it, where AWS says the same with a code; left out where there are none. */
  readonly findings?: readonly string[];
}

export interface ReportDocument {
  /** Index of the source text the document stands in. */
  readonly source: number;
  readonly format: Format;
  /** `describe-route-tables`, …; null when not recognised. */
  readonly command: string | null;
  readonly label: string;
  readonly count: number;
  readonly start: Position;
  readonly end: Position;
}

/** Revisions of a Web Function that share a way out, with what that way does. */
export interface ReportExit {
  /** Ids of revisions with their share of the requests; null where no endpoint tells. */
  readonly revisions: readonly { readonly id: string; readonly weight: number | null }[];
  /** The network connector; null for the default way out of Lambda's own network. */
  readonly connector: string | null;
  readonly verdict: Exclude<Verdict, 'mixed'>;
  readonly lean: Lean;
}

export interface ReportFunction {
  /** What the name names, where it is no event function. */
  readonly kind?: 'web-function' | 'network-connector' | 'microvm';
  /** The ways out of a Web Function or MicroVM, by what sends through them. */
  readonly exits?: readonly ReportExit[];
  readonly name: string;
  readonly attached: boolean;
  readonly vpcId: string | null;
  readonly region: string | null;
  /** The whole path of a function that is not attached; empty for an attached one, whose subnets have theirs. */
  readonly hops: readonly Hop[];
}

export interface Report {
  readonly schemaVersion: 1;
  readonly question: AskedQuestion;
  readonly function: ReportFunction | null;
  readonly verdict: Verdict;
  readonly lean: Lean;
  /** Who, whether, and where to, in one short sentence without a reason. */
  readonly answer: string;
  /** The answer with the first thing in the way. */
  readonly headline: string;
  readonly documents: readonly ReportDocument[];
  readonly subnets: readonly SubnetReport[];
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
  readonly needs: readonly Need[];
  readonly diagnostics: readonly ReportDiagnostic[];
  /** Error messages in the paste and what they mean; left out where there are none. */
  readonly symptoms?: readonly Symptom[];
  /** What the function may need besides, as the paste shows it; left out where it shows nothing. */
  readonly likely?: readonly LikelyDestination[];
}
