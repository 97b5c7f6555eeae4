/** What to paste next, most decisive first, and what no command can show; printed with the reader's own ids. */
import { quote } from '../aws/quote.ts';
import type { NeedFact } from '../path/segment.ts';
import { NEEDS, type Need } from './need-texts.ts';

export type { Need } from './need-texts.ts';

/**
 * Merges equal needs and sorts them by how much they decide. `order` breaks ties.
 * @param texts where no VPC is known, what was pasted: a VPC that it names is the one to ask for, read or not
 */
export function printNeeds(given: readonly NeedFact[], texts: readonly string[] = []): Need[] {
  const named = new Set(texts.flatMap((text) => text.slice(0, MAX_TEXT).match(VPC) ?? []));
  const vpcs = named.size > 0 && named.size <= MAX_VPCS ? [...named].join() : null;
  const facts = given.map((fact) => (fact.need === 'route-tables' ? { ...fact, vpcId: fact.vpcId ?? vpcs } : fact));
  const merged = new Map<string, { fact: NeedFact; ids: Set<string> }>();
  for (const fact of facts) {
    const wording = NEEDS[fact.need];
    const merge =
      wording.once === true ||
      fact.need === 'nat-gateways' ||
      fact.need === 'security-groups' ||
      fact.need === 'instances';
    const key = `${fact.need} ${wording.once ? (fact.vpcId ?? '') : ''} ${merge ? '' : fact.ids.join()}`;
    const entry = merged.get(key) ?? { fact, ids: new Set<string>() };
    for (const id of fact.ids) entry.ids.add(id);
    if (fact.weight > entry.fact.weight) entry.fact = fact;
    merged.set(key, entry);
  }
  const out: (Need & { weight: number })[] = [];
  for (const { fact, ids } of merged.values()) {
    const wording = NEEDS[fact.need];
    const named = [...ids].filter((id) => id !== '');
    const list = wording.inOrder === true ? named : named.sort();
    out.push({
      kind: wording.kind,
      text: wording.text(list),
      command: wording.command(list.map(quote), fact.vpcId === null ? null : quote(fact.vpcId)),
      weight: fact.weight,
    });
  }
  const rank = (n: Need & { weight: number }): number => (n.kind === 'missing' ? 0 : 10) - n.weight;
  const seen = new Set<string>();
  return out
    .sort((a, b) => rank(a) - rank(b) || (a.text < b.text ? -1 : 1))
    .filter((n) => !seen.has(`${n.text}${String(n.command)}`) && seen.add(`${n.text}${String(n.command)}`))
    .map(({ kind, text, command }) => ({ kind, text, command }));
}

/** Ids of VPCs in a text, which end where another id would go on; how much of it is looked at, and how many one command may hold. */
const VPC = /(?<![\w-])vpc-[\da-f]{8}(?:[\da-f]{9})?(?![\w-])/g;
const MAX_TEXT = 1_000_000;
const MAX_VPCS = 5;
