/** Ids that damage made, half of one or two welded into one, and ids made unreadable beside others that can be read (BAD-3, FMT-23). */
import { isIllegible } from '../aws/ids.ts';
import type { Paste } from '../paste/types.ts';
import type { JsonObject } from './json.ts';
import { isList, isObject } from './json.ts';

/** AWS's ids have 8 or 17 digits; made-up ones have any number, and stand in more than one place. */
const isGenuineLength = (digits: number): boolean => digits === 8 || digits === 17;

const HEX = /^[\da-f]+$/;
const IDS = /(?<![\w-])[a-z]{1,16}-[\da-f]{1,40}(?![\w-])/g;

/** The ids of a paste, which are counted when the first that looks odd is met. */
export class IdsOfPaste {
  readonly #sources: Paste['sources'];
  #counts: ReadonlyMap<string, number> | null = null;
  #genuine = new Set<string>();

  constructor({ sources }: Paste) {
    this.#sources = sources;
  }

  /** Whether an id may stand for one that the paste shows elsewhere: what it names is not known then. */
  isBroken(id: unknown, prefix: string): boolean {
    if (typeof id !== 'string') return false;
    const tail = id.slice(prefix.length);
    const isOdd = id.startsWith(prefix) && HEX.test(tail) && !isGenuineLength(tail.length);
    if (!isOdd && (tail.length === 17 || !isIllegible(id))) return false;
    const counts = (this.#counts ??= this.#count());
    return this.#genuine.has(prefix) && (!isOdd || (counts.get(id) ?? 0) < 2);
  }

  #count(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { text } of this.#sources)
      for (const [id] of text.matchAll(IDS)) {
        counts.set(id, (counts.get(id) ?? 0) + 1);
        const dash = id.lastIndexOf('-');
        if (id.length - dash === 18) this.#genuine.add(id.slice(0, dash + 1));
      }
    return counts;
  }

  /** Whether what ties a resource to others is broken: its VPC, or the subnets and VPCs of its associations and attachments. */
  breaksTies(data: JsonObject): boolean {
    return (
      this.isBroken(data['VpcId'], 'vpc-') ||
      this.#some(data['Associations'], 'SubnetId', 'subnet-') ||
      this.#some(data['Attachments'], 'VpcId', 'vpc-')
    );
  }

  #some(list: unknown, field: string, prefix: string): boolean {
    return isList(list) && list.some((one) => isObject(one) && this.isBroken(one[field], prefix));
  }
}
