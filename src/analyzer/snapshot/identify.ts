import type { Path } from '../paste/types.ts';
import type { JsonObject } from './json.ts';
import type { Kind } from './kind.ts';
import { byValue } from './by-value.ts';
import { kinds } from './kinds.ts';
import { isList } from './json.ts';
import { MAX_WIDTH, restoreKeys } from './restore-keys.ts';
import type { FieldTests, Restored } from './restore-keys.ts';

/** The kind that an object with foreign keys, or a row without keys, turns out to be; null when its values do not tell. */
export function identify(
  source: JsonObject | readonly unknown[],
  path: Path,
): { readonly kind: Kind; readonly restored: Restored } | null {
  if (!isList(source) && OTHERS.some((name) => Object.hasOwn(source, name))) return null;
  for (const { kind, needed } of TELLING) {
    if (!mayHold(source, needed)) continue;
    const restored = restoreKeys(byValue(kind), source, path);
    const found = byValue(kind).filter(([field]) => Object.hasOwn(restored.value, field));
    if (found.length >= 2 && kind.needs.some((field) => Object.hasOwn(restored.value, field)))
      return { kind, restored };
  }
  return null;
}

/** Names of what is described under names of its own, and names a function, a subnet, an ACL or an endpoint service. */
const OTHERS = ['EventSourceArn', 'ClientVpnEndpointId', 'ServiceState', 'NetworkAclAssociationId'];

/** What names others comes first: a table's routes name NAT gateways, a NAT gateway names subnets and VPCs. */
const FIRST = ['route table', 'network ACL', 'VPC endpoint', 'NAT gateway', 'Lambda function', 'subnet'];

/** Kinds that can be told by value, with the tests of the fields that they need. */
const TELLING = kinds
  .filter((kind) => kind.needs.length > 0)
  .sort((a, b) => rank(a) - rank(b))
  .map((kind) => ({ kind, needed: byValue(kind).filter(([field]) => kind.needs.includes(field)) }));

function rank(kind: Kind): number {
  const index = FIRST.indexOf(kind.one);
  return index === -1 ? FIRST.length : index;
}

/** Whether a needed field may be found at all: a look at the values, before anything is built. */
function mayHold(source: JsonObject | readonly unknown[], needed: FieldTests): boolean {
  if (isList(source)) return source.slice(0, MAX_WIDTH).some((value) => needed.some(([, test]) => test(value, '')));
  for (const [field] of needed) if (Object.hasOwn(source, field)) return true;
  let looked = 0;
  for (const key in source) {
    if ((looked += 1) > MAX_WIDTH) return false;
    if (needed.some(([, test]) => test(source[key], key))) return true;
  }
  return false;
}
