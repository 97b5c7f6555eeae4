/** The policy of an endpoint: it refuses calls with an answer and never stops packets, so it decides no verdict (VPCE-7). */

import type { VpcEndpoint } from '../../aws/sdk.ts';

/** How a policy differs from the default, which allows everything: it denies something, or it allows a part only. */
export type EndpointPolicy = 'denies' | 'narrow';

/**
 * What a policy may refuse; null for the default one, and for one that the paste does not show whole.
 * @param document the policy as printed: JSON inside a text
 */
export function policyOf(document: string | undefined): EndpointPolicy | null {
  const statements = statementsOf(document);
  if (statements.length === 0) return null;
  if (statements.some(({ Effect: effect }) => effect === 'Deny')) return 'denies';
  return statements.some(allowsEverything) ? null : 'narrow';
}

type Statement = Readonly<Record<string, unknown>>;

function statementsOf(document: string | undefined): readonly Statement[] {
  if (!document?.includes('Statement')) return [];
  try {
    const policy: unknown = JSON.parse(document);
    const listed = isObject(policy) ? policy['Statement'] : undefined;
    return (Array.isArray(listed) ? listed : [listed]).filter(isObject);
  } catch {
    // Cut or changed by hand: what it says is not known.
    return [];
  }
}

const isObject = (value: unknown): value is Statement => typeof value === 'object' && value !== null;

/** The statement of the default policy. */
const allowsEverything = (statement: Statement): boolean =>
  statement['Effect'] === 'Allow' &&
  statement['Condition'] === undefined &&
  ['Action', 'Resource', 'Principal'].every((name) => isAnything(statement[name]));

const isAnything = (value: unknown): boolean =>
  value === '*' || (Array.isArray(value) && value.includes('*')) || (isObject(value) && isAnything(value['AWS']));

/** A policy of the reader's own as a value of a finding; nothing where it is the default one. */
export function ownPolicy({ PolicyDocument: document }: VpcEndpoint): { readonly policy?: EndpointPolicy } {
  const policy = policyOf(document);
  return policy === null ? {} : { policy };
}
