/** The names that a Web Function, a network connector or a MicroVM brings into a report: no pattern of ids finds them. */
import { isMadeUp } from '../aws/ids.ts';
import type { Report } from './types.ts';

/** Every such name with its alias; none for event functions, whose name has places of its own in sentences. */
function namesOf({ function: subject, subnets }: Report): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  if (subject?.kind === undefined) return aliases;
  const counts = new Map<string, number>();
  const add = (name: string | null | undefined, kind: string): void => {
    if (!name || isMadeUp(name) || aliases.has(name)) return;
    const n = counts.get(kind) ?? 0;
    counts.set(kind, n + 1);
    aliases.set(name, `${kind}-${String.fromCharCode(65 + (n % 26))}`);
  };
  add(subject.name, subject.kind === 'network-connector' ? 'connector' : 'function');
  for (const { revisions } of subject.exits ?? []) for (const { id } of revisions) add(id, 'revision');
  for (const { kind, id } of [...subject.hops, ...subnets.flatMap(({ hops }) => [...hops])])
    if (kind === 'network-connector' && id?.startsWith('nc-') !== true) add(id, 'connector');
  return aliases;
}

/**
 * A report with those names replaced wherever they stand alone; keys and whatever is no text stay.
 * @param original the report as it was made, which holds the names
 */
export function withoutSubjectNames(report: Report, original: Report): Report {
  const aliases = namesOf(original);
  if (aliases.size === 0) return report;
  // The longest first: `orders-egress` is not `orders` with something behind it.
  const names = [...aliases.keys()].sort((a, b) => b.length - a.length);
  const literals = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`));
  // The pasted names stand in it as literals: nothing of them repeats.
  // eslint-disable-next-line no-restricted-syntax
  const pattern = new RegExp(String.raw`(?<![\w-])(?:${literals.join('|')})(?![\w-])`, 'g');
  const clean = (value: unknown, key: string): unknown => {
    if (typeof value === 'string')
      return KEPT.has(key) ? value : value.replace(pattern, (name) => aliases.get(name) ?? name);
    if (Array.isArray(value)) return value.map((item) => clean(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, clean(v, k)]));
  };
  return clean(report, '') as Report; // the same fields with the same kinds of values
}

/** Fields that hold words of ours: a function may be called like one of them. */
const KEPT: ReadonlySet<string> = new Set(
  'kind outcome rules verdict lean severity title page label pointer format code association family protocol service operation'.split(
    ' ',
  ),
);
