/** What is other between two moments of a state, as data and in words. */
import { PRICES } from '../../analyzer/index.ts';
import type { Finding, Report } from '../../analyzer/index.ts';
import type { Bill } from './bill.ts';
import type { Moment } from './moment.ts';

export interface Row {
  /** The name of a function, or the id of a subnet. */
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

export interface Difference {
  /** The verdict of the question as asked. */
  readonly verdict: { readonly before: string; readonly after: string };
  readonly functions: readonly Row[];
  /** What a function in each listed subnet would get. */
  readonly subnets: readonly Row[];
  readonly found: readonly Finding[];
  readonly gone: readonly Finding[];
  /** US dollars a month before data; its list of prices with Region, date and source. */
  readonly monthlyCost: {
    readonly before: Bill;
    readonly after: Bill;
    readonly change: number;
    readonly region: string;
    readonly checked: string;
    readonly source: string;
  };
  /** The same in sentences, the most important first. */
  readonly words: readonly string[];
}

/** Compares two moments. */
export function differenceOf(before: Moment, after: Moment): Difference {
  const functions = rowsOf(verdicts(before.functions), verdicts(after.functions));
  const subnets = rowsOf(before.subnets, after.subnets);
  const keys = (report: Report): ReadonlySet<string> => new Set(report.findings.map(keyOf));
  const found = after.asked.findings.filter((finding) => !keys(before.asked).has(keyOf(finding)));
  const gone = before.asked.findings.filter((finding) => !keys(after.asked).has(keyOf(finding)));
  const { region, checked, source } = PRICES;
  const monthlyCost = {
    before: before.bill,
    after: after.bill,
    change: Math.round((after.bill.total - before.bill.total) * 100) / 100,
    region,
    checked,
    source,
  };
  const verdict = { before: before.asked.verdict, after: after.asked.verdict };
  const data = { verdict, functions, subnets, found, gone, monthlyCost };
  return { ...data, words: inWords(data) };
}

/** The same fault at the same subnets; its text names ids that a change may have made new. */
const keyOf = ({ id, subnets }: Finding): string => `${id} ${[...subnets].map(String).sort().join(' ')}`;

const verdicts = (reports: ReadonlyMap<string, Report>): ReadonlyMap<string, string> =>
  new Map([...reports].map(([name, { verdict }]) => [name, verdict]));

function rowsOf(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Row[] {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.map((name) => ({
    name,
    before: before.get(name) ?? 'not there',
    after: after.get(name) ?? 'not there',
  }));
}

function inWords({ verdict, functions, subnets, found, gone, monthlyCost }: Omit<Difference, 'words'>): string[] {
  const said = functions.length === 0 ? [{ name: 'The answer', ...verdict }] : functions;
  const changed = subnets.filter(({ before, after }) => before !== after);
  const same = subnets.length - changed.length;
  return [
    ...said.map(sentence),
    ...changed.map((row) => sentence({ ...row, name: `A function in ${row.name}` })),
    ...(subnets.length === 0
      ? []
      : [`${changed.length === 0 ? `All ${String(same)}` : `${String(same)} other`} subnets: unchanged.`]),
    ...gone.filter(isWorthSaying).map(({ title, id }) => `No longer found: ${title} (${id}).`),
    ...found.filter(isWorthSaying).map(({ title, id }) => `New: ${title} (${id}).`),
    costSentence(monthlyCost),
  ];
}

const sentence = ({ name, before, after }: Row): string =>
  `${name}: ${before === after ? `unchanged (${after})` : `${before} → ${after}`}.`;

const isWorthSaying = ({ severity }: Finding): boolean => severity !== 'note';

function costSentence({ change, region, checked }: Difference['monthlyCost']): string {
  if (change === 0) return 'Cost: no change by the hour; data is billed apart.';
  return `Cost: ${change > 0 ? '+' : '−'}${Math.abs(change).toFixed(2)} USD a month before data (${region}, public figures of ${checked}).`;
}
