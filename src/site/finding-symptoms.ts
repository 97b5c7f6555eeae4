/** What a function in trouble shows, as the list of findings offers it; told by the symptom of a finding's example. */

export interface SymptomKind {
  readonly id: string;
  readonly label: string;
  /** Fits the symptom of a scenario, in the words that a log or a reader has for it. */
  readonly fits: RegExp;
}

export const symptomKinds: readonly SymptomKind[] = [
  { id: 'timeout', label: 'Calls time out', fits: /tim(?:e|es|ed) ?out|ETIMEDOUT|HTTP 504/u },
  { id: 'some', label: 'Only some calls fail', fits: /\b(?:[Ss]ome|One|first|others?|in ten)\b/u },
  { id: 'service', label: 'An AWS service does not answer', fits: /\b(?:S3|SQS|DynamoDB)\b|amazonaws/u },
  { id: 'name', label: 'A name does not resolve', fits: /EAI_AGAIN|ENOTFOUND|getaddrinfo/u },
  { id: 'ipv6', label: 'Something with IPv6', fits: /IPv6|ENETUNREACH/u },
  { id: 'private', label: 'A database or a private address', fits: /database|\b10\.\d/u },
  { id: 'answered', label: 'An answer with an error', fits: /\b(?:403|502|504)\b/u },
  { id: 'none', label: 'Nothing: it works', fits: /^None\b/u },
];

/** The kinds that a symptom belongs to; several, when it says several things. */
export function symptomKindsOf(symptom: string): readonly string[] {
  return symptomKinds.filter(({ fits }) => fits.test(symptom)).map(({ id }) => id);
}
