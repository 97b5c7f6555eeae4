/** What lists claim to hold. */

/**
 * How much a list claims to hold.
 * - `absent`: no such list was pasted (a single resource mentioned elsewhere does not count).
 * - `partial`: pasted, but filtered, paged, cut, elided, or a bare element: what it lacks may exist all the same.
 * - `complete`: as far as the paste can tell, all of the account's Region, or all of the VPCs in `vpcs`.
 */
export type Coverage =
  | { readonly kind: 'absent' }
  /** `torn`: a part of the list itself was cut off or could not be read; `lost`: an element of it is not used. */
  | {
      readonly kind: 'partial';
      readonly reason: string;
      readonly torn?: true;
      readonly lost?: true;
      readonly scopes?: readonly Scope[];
    }
  /** `torn`: beside the lists that are whole for these VPCs stands one that was cut. */
  | {
      readonly kind: 'complete';
      readonly vpcs: 'all' | readonly string[];
      readonly torn?: true;
      readonly lost?: true;
      readonly scopes?: readonly Scope[];
    };

/**
 * Filters of a command whose answer stands whole in the paste: whatever fits all of them is in it, so that what is not there
 * does not exist. By the names that AWS gives filters: `association.subnet-id`, `service-name`.
 */
export type Scope = readonly Filter[];

/** One `--filters` element. */
export interface Filter {
  readonly name: string;
  readonly values: readonly string[];
}
