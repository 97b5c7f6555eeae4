/** From facts to findings: equal ones merged over their subnets, put into words, sorted by weight. */
import { contextFor, type BaseContext } from '../messages/finding-spec.ts';
import { causeOf, joinedValues, tablesIn } from '../messages/same-cause.ts';
import type { SpecOf } from '../messages/findings/define.ts';
import type { Fix } from '../fixes/types.ts';
import type { Fact } from '../path/facts.ts';
import type { Paste } from '../paste/types.ts';
import type { Severity } from '../words.ts';
import type { FactAt } from '../verdict/across-subnets.ts';
import { inOrderOf } from '../lists.ts';
import { evidenceOf } from './evidence.ts';
import type { Finding } from './types.ts';

interface Group {
  readonly fact: Fact;
  /** All that have this cause; subnets that share a way share the very fact. */
  readonly facts: Set<Fact>;
  readonly subnets: Set<string | null>;
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** All findings of a report. The order of facts is the order of the path, and breaks ties. */
export function toFindings(facts: readonly FactAt[], paste: Paste, base: BaseContext, specOf: SpecOf): Finding[] {
  const groups = new Map<string, Group>();
  for (const { fact, subnets } of facts) {
    const key = keyOf(fact, base, specOf);
    const group: Group = groups.get(key) ?? { fact, facts: new Set(), subnets: new Set() };
    group.facts.add(fact);
    for (const subnet of subnets) group.subnets.add(subnet);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map((group) => toFinding(group, paste, base, specOf))
    .map((finding, i) => ({ finding, i }))
    .sort((a, b) => WEIGHT[a.finding.severity] - WEIGHT[b.finding.severity] || a.i - b.i)
    .map(({ finding }) => finding);
}

/**
 * Facts with the same key are one finding. What is attached to several tables needs them all mended. While nobody knows
 * to which subnets it is attached, each table is a case of its own.
 */
const keyOf = (fact: Fact, { attachedSubnets }: BaseContext, specOf: SpecOf): string =>
  attachedSubnets.length > 0 ? causeOf(fact, specOf) : `${causeOf(fact, specOf)} ${tablesIn(fact).join()}`;

function toFinding({ fact, facts, subnets }: Group, paste: Paste, base: BaseContext, specOf: SpecOf): Finding {
  const spec = specOf(fact.finding);
  const ids = inOrderOf([...subnets], byText);
  const context = contextFor(base, ids);
  const values = joinedValues([fact, ...facts]) as never; // paired with the id by the type of facts
  const severity = spec.severityOf ? spec.severityOf(values) : spec.severity;
  const { found, why, next } = spec.texts(values, context);
  return {
    id: fact.finding,
    severity: fact.unsure === true && severity === 'error' ? 'warning' : severity,
    rules: spec.rules,
    subnets: ids,
    title: spec.title,
    text: `${found} ${why} ${next}`,
    evidence: evidenceOf(paste, facts.size === 1 ? fact.places : [...facts].flatMap(({ places }) => places)),
    fixes: (spec.fixes?.(values, context) ?? []).filter((fix) => isFor(fix, base)),
    page: `/findings/${fact.finding}/`,
  };
}

/**
 * The configuration of an event function is no way to change what sends through a network connector (FN-22), or from the
 * instances of a capacity provider (FN-7).
 */
const isFor = ({ changes }: Fix, { sender }: BaseContext): boolean =>
  sender === 'function' || !changes.some(({ operation }) => operation === 'UpdateFunctionConfiguration');

const byText = (a: string | null, b: string | null): number =>
  (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
