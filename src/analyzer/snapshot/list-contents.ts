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

/** Whether a list under a known key is the answer of that name, and no field of something else: `AvailabilityZones` of a domain are texts. */
export const isOfItsOwn = (key: string, list: readonly unknown[], holder: JsonObject): boolean =>
  (key === 'ServiceNames' || !isOfNames(list)) && (key !== 'Tags' || saysWhose(list, holder));

/** Tags that name what they are of are an answer; others are a field of something, which is lost where it was not told. */
const saysWhose = (list: readonly unknown[], holder: JsonObject): boolean =>
  list.length === 0
    ? Object.keys(holder).length === 1
    : list.some((tag) => isObject(tag) && Object.hasOwn(tag, 'ResourceId'));
