/**
 * What AWS prints of a function behind its network, in its own order, and before the capacity provider that takes the network's
 * place (FN-7). Apart from the schema, which every paste loads: only YAML that was cut is told by it.
 */
export const BEHIND_NETWORK: {
  /** Fields that are never the last. */
  readonly before: readonly string[];
  /** Parts that may be the last, as older answers have fewer of them, and the fields that end each. */
  readonly closes: Readonly<Record<string, readonly string[]>>;
  /** The words of the last field of the first, on and off. */
  readonly words: readonly string[];
  /** The last of those fields usually is this, and the name of the function. */
  readonly usual: string;
} = {
  before: ['PackageType', 'Architectures', 'EphemeralStorage', 'RuntimeVersionConfig'],
  closes: { SnapStart: ['ApplyOn', 'OptimizationStatus'], LoggingConfig: ['LogFormat', 'LogGroup'] },
  words: ['On', 'Off'],
  usual: '/aws/lambda/',
};

/** What AWS prints of a function above its network where names are sorted: the part, and the field that ends it with its words. */
export const ABOVE_NETWORK: { readonly part: string; readonly field: string; readonly words: readonly string[] } = {
  part: 'TracingConfig',
  field: 'Mode',
  words: ['Active', 'PassThrough'],
};
