/** The other names that stand in for ids, accounts and names of one report: equal ones get one, different ones get different ones. */

export interface Aliases {
  /** `subnet-0abc…` → `subnet-A`, then `subnet-B`; the letter case of an id does not matter (FMT-23). */
  readonly of: (prefix: string, text: string) => string;
  /** Twelve digits, so that a command or an ARN with them stays valid. */
  readonly account: (text: string) => string;
}

/** @param taken what the paste calls its own things, in lower case: no alias may be one of these */
export function createAliases(taken: ReadonlySet<string>): Aliases {
  const made = new Map<string, string>();
  const counts = new Map<string, number>();
  const next = (kind: string): number => {
    const n = counts.get(kind) ?? 0;
    counts.set(kind, n + 1);
    return n;
  };
  const fresh = (prefix: string): string => {
    const alias = `${prefix}-${letters(next(prefix))}`;
    return taken.has(alias.toLowerCase()) ? fresh(prefix) : alias;
  };
  const once = (key: string, make: () => string): string => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const alias = make();
    made.set(key, alias);
    return alias;
  };
  return {
    of: (prefix, text) => once(`${prefix} ${text.trim().toLowerCase()}`, () => fresh(prefix)),
    account: (text) => once(`account ${text}`, () => String(next('account')).padStart(12, '0')),
  };
}

const letters = (n: number): string =>
  n < 26 ? String.fromCharCode(65 + n) : letters(Math.floor(n / 26) - 1) + letters(n % 26);
