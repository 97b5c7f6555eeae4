/** The ids that tie resources together: those of a genuine length are taken as they are, for others damage is looked for. */
import type { Paste } from '../paste/types.ts';
import type { CountedIds } from './broken-ids.ts';
import type { JsonObject } from './json.ts';
import { isList, isObject } from './json.ts';

/** AWS's ids have 8 or 17 digits. */
const DIGITS = /^(?:[\da-f]{8}|[\da-f]{17})$/;

/** Fewer digits are what somebody made up. */
const HALF = /^[\da-f]{4,16}$/;

/** The ids of a paste, which are counted when the first that looks odd is met. */
export class IdsOfPaste {
  readonly #paste: Paste;
  readonly #count: (paste: Paste) => CountedIds;
  #counted: CountedIds | null = null;

  /** @param count what counts the ids of a paste, loaded only where it is needed */
  constructor(paste: Paste, count: (paste: Paste) => CountedIds) {
    this.#paste = paste;
    this.#count = count;
  }

  /** Whether an id may stand for one that the paste shows elsewhere: what it names is not known then. */
  isBroken(id: unknown, prefix: string): boolean {
    if (typeof id !== 'string' || prefix === '') return false;
    if (id.startsWith(prefix) && DIGITS.test(id.slice(prefix.length))) return false;
    return (this.#counted ??= this.#count(this.#paste)).isBroken(id, prefix);
  }

  /** Whether an id is the half of one that the paste shows elsewhere. */
  isHalf(id: string, prefix: string): boolean {
    return HALF.test(id.slice(prefix.length)) && this.isBroken(id, prefix);
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
