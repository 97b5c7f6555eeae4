/** The shape of every finding: what is wrong or worth knowing, in three duties, with fixes as changes. */
import type { FactValues, FindingId } from '../../path/facts.ts';
import type { Severity } from '../../words.ts';
import type { Fix, Sender } from '../../fixes/types.ts';

export type Area =
  | 'function'
  | 'connectors'
  | 'tables'
  | 'routes'
  | 'targets'
  | 'nat'
  | 'ipv6'
  | 'services'
  | 'filters'
  | 'whole'
  | 'paste';

/** What a text may use besides the fact's own values. */
export interface Context {
  /** The subnets concerned, in words: "subnet-a", "subnet-a and subnet-b", "a subnet that uses this table". */
  readonly subnets: string;
  readonly subnetIds: readonly string[];
  readonly vpcId: string | null;
  readonly region: string | null;
  /** What was asked about: "the internet", "8.8.8.8", "s3". */
  readonly destination: string;
  readonly functionName: string | null;
  /** FN-7, FN-24. */
  readonly sender: Sender;
  readonly attachedSubnets: readonly string[];
  readonly securityGroups: readonly string[];
  readonly family: 'ipv4' | 'ipv6';
  readonly protocol: 'tcp' | 'udp';
  readonly port: number;
}

export interface Texts {
  /** What was found, with the reader's own ids. */
  readonly found: string;
  /** Why it matters to a function. */
  readonly why: string;
  /** What to do next. */
  readonly next: string;
}

export interface FindingSpec<K extends FindingId = FindingId> {
  readonly id: K;
  readonly area: Area;
  readonly severity: Severity;
  readonly rules: readonly string[];
  readonly title: string;
  /** Slug of the lesson that teaches it; null when none does yet. */
  readonly lesson: string | null;
  readonly texts: (values: FactValues[K], context: Context) => Texts;
  /** For headlines: completes "… because …"; only findings that can block have one. */
  readonly because?: (values: FactValues[K], context: Context) => string;
  readonly fixes?: (values: FactValues[K], context: Context) => readonly Fix[];
  /** The severity for these values, where it differs from the usual one. */
  readonly severityOf?: (values: FactValues[K]) => Severity;
  /** Facts with the same key are one finding; by default facts with equal values. */
  readonly mergeBy?: (values: FactValues[K]) => string;
}

/** Every finding by id: the type pairs each with the values of its own fact. */
export type Findings = { readonly [K in FindingId]: FindingSpec<K> };

/** As many of them as a report needs. */
export type SomeFindings = Partial<Findings>;

/** A finding's spec, with its values' type left open: facts pair each id with its own values. */
export type SpecOf = (id: FindingId) => FindingSpec;

/** Looks findings up among those that are loaded. */
export const specsIn =
  (findings: SomeFindings): SpecOf =>
  (id) => {
    const spec = findings[id];
    if (spec === undefined) throw new Error(`the finding ${id} is not loaded`);
    return spec as unknown as FindingSpec;
  };

export const define = <K extends FindingId>(spec: FindingSpec<K>): FindingSpec<K> => spec;

/** "a", "a and b", "a, b and c". */
export const listed = (items: readonly string[], limit = 6): string => {
  const shown = items.slice(0, limit);
  if (items.length > limit) return `${shown.join(', ')} and ${String(items.length - limit)} more`;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
};

/** How the free way out is taken again by what needs nothing private: `detach the function`. */
export const takeDefaultExit = ({ sender }: Pick<Context, 'sender'>): string =>
  ({
    function: 'detach the function',
    connector: 'let a new revision name no network connector',
    instances: 'run the function without a capacity provider',
  })[sender];

type Tables = readonly string[];

/** "route table rtb-1", "route tables rtb-1 and rtb-2". */
export const tablesNamed = (tables: Tables): string =>
  `route ${tables.length > 1 ? 'tables' : 'table'} ${listed(tables, 3)}`;

/** "rtb-1, the table of subnet-a," or "rtb-1" alone when no subnet is known to use it. */
export const tablesOf = (tables: Tables, { subnetIds, subnets }: Pick<Context, 'subnetIds' | 'subnets'>): string =>
  subnetIds.length > 0
    ? `${listed(tables, 4)}, the ${tables.length > 1 ? 'tables' : 'table'} of ${subnets},`
    : listed(tables, 4);

/** The form of a verb for one table, or for several. */
export const verbFor = (tables: Tables, one: string, several: string): string => (tables.length > 1 ? several : one);
