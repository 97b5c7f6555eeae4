/** What the control plane takes and gives: a state of describe documents, a request, and AWS's answer or refusal. */
import type { Change } from '../analyzer/fixes/types.ts';
import type { Question as AnalyzerQuestion, Report } from '../analyzer/report/types.ts';

export type { Change };

/** A JSON object whose keys are data. */
export type Json = Record<string, unknown>;

/** One answer of a describe command, in the exact shape that the AWS CLI prints as JSON. */
export interface StateDocument {
  /** A file name, or what the source was called. */
  readonly name: string;
  /** The command that printed it, where it leaves something out: `aws ec2 describe-subnets --subnet-ids subnet-1`. */
  readonly command: string | null;
  readonly value: unknown;
}

/** A VPC as its describe documents show it, and two counters that documents cannot show. Never changed in place. */
export interface State {
  readonly documents: readonly StateDocument[];
  /** How many ids were made: AWS gives none twice. */
  readonly made?: number;
  /** How often functions were invoked whose outcome alternates; nothing else has a memory. */
  readonly invocations?: number;
}

/** What a function's code connects to. */
export type Question = Pick<AnalyzerQuestion, 'destination' | 'functionName'>;

/** Who says whether a packet arrives: the analyzer's `check`, given so that nobody loads it for requests alone. */
export type Judge = (
  documents: readonly { readonly name: string; readonly text: string }[],
  question: Question,
) => Pick<Report, 'verdict' | 'headline'>;

/** A refusal, with AWS's own code and form of message. */
export interface ApiError {
  /** `RouteAlreadyExists`, `InvalidRouteTableID.NotFound`, `DependencyViolation`, … */
  readonly code: string;
  readonly message: string;
}

/** What became of one request. */
export type Outcome =
  { readonly state: State; readonly response: Json; readonly error?: never } | { readonly error: ApiError };

/** What became of several requests, each on the state that the one before it left. */
export type OutcomeOfAll =
  | { readonly state: State; readonly responses: readonly Json[]; readonly error?: never }
  | {
      readonly error: ApiError;
      /** Which of the requests was refused, from 0. */
      readonly at: number;
      /** The state that the requests before it left. */
      readonly state: State;
    };

/** A variable of a shell that keeps a part of an answer: `NAT_GATEWAY=$(aws … --query NatGateway.NatGatewayId)`. */
export interface Capture {
  /** As later requests name it: `$NAT_GATEWAY`. */
  readonly name: string;
  readonly query: string;
}
