/** A destination that the function probably calls, as it can be asked for, and where the paste says so. */
export interface LikelyDestination {
  /** As in the question: `sqs`, `10.0.1.20:5432`, `internet`. */
  readonly destination: string;
  /** Half a sentence: "an endpoint for it is in the VPC". */
  readonly why: string;
}
