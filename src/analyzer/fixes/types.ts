/** What a fix is: changes as data, and how they are printed. */

/** A change as an SDK request object: `{ operation: 'CreateRoute', input: {…} }`. */
export interface Change {
  readonly service: 'ec2' | 'lambda' | 'lambda-web';
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** What is attached to the subnets: a function by its own configuration, a network connector that others name, or the instances of a capacity provider. */
export type Sender = 'function' | 'connector' | 'instances';

export interface Fix {
  readonly title: string;
  /** What it adds to the bill of a month, in words with units; null when it does not apply. */
  readonly monthlyCost: string | null;
  /** What to watch when running it; null when nothing. */
  readonly warning: string | null;
  readonly changes: readonly Change[];
  /** Printed from `changes`, as lines for bash: variables for what is still open, then the commands in their order. */
  readonly cli: readonly string[];
}
