/** Whether something that the paste does not show can exist: a whole list, or an answer to exactly that filter, says that it does not. */
import type { Collection, Scope } from '../snapshot/types.ts';
import { canonicalId } from '../aws/ids.ts';
import { coverage } from './model.ts';

/** What is known of the thing that is looked for, by the names of AWS's filters: `{ 'association.subnet-id': 'subnet-1' }`. */
export type Facts = Readonly<Record<string, string | null>>;

/**
 * Whether a list holds everything that fits these facts.
 * A filter by something that the facts do not tell proves nothing: what is looked for may not fit it.
 */
export function isWhole(collection: Collection<unknown>, vpcId: string | null, facts: Facts): boolean {
  if (coverage(collection, vpcId) === 'complete') return true;
  const { coverage: known } = collection;
  const scopes = known.kind === 'absent' ? [] : (known.scopes ?? []);
  return scopes.some((scope) => fits(scope, vpcId === null ? facts : { ...facts, 'vpc-id': vpcId }));
}

/** Whether what has these facts passes every filter; its name among filters by the VPC of an attachment is another one. */
function fits(scope: Scope, facts: Facts): boolean {
  return scope.every(({ name, values }) => {
    const fact = facts[name === 'attachment.vpc-id' ? 'vpc-id' : name];
    return fact != null && values.some((value) => matches(value, fact));
  });
}

/** Filters take `*` for any letters. */
function matches(value: string, fact: string): boolean {
  const [first = '', ...rest] = canonicalId(value).split('*');
  const text = canonicalId(fact);
  if (rest.length === 0) return first === text;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest.slice(0, -1)) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  const last = rest.at(-1) ?? '';
  return text.length - last.length >= at && text.endsWith(last);
}
