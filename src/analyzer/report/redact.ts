/** Ids, account numbers and names replaced by stable aliases, so that a report can be shown to others; CIDRs stay. */

const ID =
  /\b(rtbassoc|rtb|subnet|vpc|igw|eigw|nat|eipalloc|eni|i|sgr|sg|aclassoc|acl|vpce|pl|pcx|tgw-attach|tgw-rtb|tgw|vgw|lgw|cagw|dopt)-[\w…]+/g;
const ACCOUNT = /\b\d{12}\b/g;

/** `subnet-0abc…` → `subnet-A`; the same id always gets the same letter within one redactor. */
export function redactor(names: readonly string[] = []): (text: string) => string {
  const aliases = new Map<string, string>();
  const counts = new Map<string, number>();
  const alias = (id: string, prefix: string): string => {
    const known = aliases.get(id);
    if (known !== undefined) return known;
    const n = counts.get(prefix) ?? 0;
    counts.set(prefix, n + 1);
    const made = `${prefix}-${letters(n)}`;
    aliases.set(id, made);
    return made;
  };
  const secret = names.filter((n) => n.length > 1).sort((a, b) => b.length - a.length);
  return (text) => {
    const named = secret.reduce((t, name, i) => t.replaceAll(name, `function-${letters(i)}`), text);
    return named.replace(ID, (id, prefix: string) => alias(id, prefix)).replace(ACCOUNT, '000000000000');
  };
}

const letters = (n: number): string =>
  n < 26 ? String.fromCharCode(65 + n) : letters(Math.floor(n / 26) - 1) + letters(n % 26);
