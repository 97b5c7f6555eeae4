import type { Path } from '../paste/types.ts';
import type { JsonObject } from './json.ts';
import type { Kind } from './kind.ts';
import { kinds } from './kinds.ts';
import { rebuild } from './rebuild.ts';
import type { Rebuilt } from './rebuild.ts';

/** The kind that an object with foreign keys, or a row without keys, turns out to be; null when its values do not tell. */
export function recogniseByValue(
  source: JsonObject | readonly unknown[],
  path: Path,
): { readonly kind: Kind; readonly rebuilt: Rebuilt } | null {
  for (const kind of TELLING) {
    const rebuilt = rebuild(kind.byValue, source, path);
    const found = kind.byValue.filter(([field]) => Object.hasOwn(rebuilt.value, field));
    if (found.length >= 2 && kind.needs.some((field) => Object.hasOwn(rebuilt.value, field))) return { kind, rebuilt };
  }
  return null;
}

/** What names others comes first: a table's routes name NAT gateways, a NAT gateway names subnets and VPCs. */
const FIRST = ['route table', 'network ACL', 'VPC endpoint', 'NAT gateway', 'Lambda function', 'subnet'];

/** Kinds that can be told by value. */
const TELLING = kinds.filter((kind) => kind.needs.length > 0).sort((a, b) => rank(a) - rank(b));

function rank(kind: Kind): number {
  const index = FIRST.indexOf(kind.one);
  return index === -1 ? FIRST.length : index;
}
