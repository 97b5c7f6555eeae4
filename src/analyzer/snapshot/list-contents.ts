/** What lists hold that share their key with others, and whether more pages follow. */
import { isObject } from './json.ts';
import type { JsonObject } from './json.ts';

/** Plain texts under a key of a list: the ids of resources that are described elsewhere. */
export function isOfNames(list: readonly unknown[]): boolean {
  return list.length > 0 && list.every((value) => typeof value === 'string');
}

/** An answer that ends with a token for the next page. */
export function isPaged(holder: JsonObject): boolean {
  return ['NextToken', 'nextToken', 'NextMarker'].some((key) => typeof holder[key] === 'string' && holder[key] !== '');
}

/** `Entries` of a trimmed network ACL, which a prefix list's entries are not. */
export function isNetworkAclEntry(value: unknown): boolean {
  return isObject(value) && Object.hasOwn(value, 'RuleNumber');
}
