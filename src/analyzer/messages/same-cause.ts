/** Facts with one cause: equal but for the route tables of which they are true. */
import { beside } from '../beside.ts';
import type { Fact } from '../path/facts.ts';
import type { SpecOf } from './findings/define.ts';

/** Facts with the same key have one cause, whatever their tables. */
export function causeOf(fact: Fact, specOf: SpecOf): string {
  const known = causes.get(fact);
  if (known !== undefined) return known;
  const { mergeBy } = specOf(fact.finding);
  const what = mergeBy ? mergeBy(fact.values) : JSON.stringify({ ...fact.values, tables: undefined });
  const cause = `${fact.finding} ${String(fact.unsure === true)} ${what}`;
  causes.set(fact, cause);
  return cause;
}

const causes = beside<Fact, string>();

/** The route tables that a fact is about; none where it is about something else. */
export const tablesIn = ({ values }: Fact): readonly string[] => ('tables' in values ? values.tables : []);

/** The values of facts with one cause: those of the first, for the tables of all. */
export function joinedValues(facts: readonly [Fact, ...Fact[]]): Fact['values'] {
  const [first, ...others] = facts;
  if (others.length === 0 || tablesIn(first).length === 0) return first.values;
  return { ...first.values, tables: [...new Set(facts.flatMap(tablesIn))] };
}
