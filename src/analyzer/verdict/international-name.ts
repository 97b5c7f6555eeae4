/** Names in letters besides those of ASCII: their form in the DNS (IDNA, by the URL parser of the platform), and names that look like others. */

const NOT_ASCII = /[^\x00-\x7f]/;

/** Scripts whose letters are often taken for Latin ones. */
const LOOKALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
/** Those that look the same in most type faces, in small letters: a label of these alone reads as a Latin one. */
const SAME = /^[асеорхуѕіјһԁԛԝӏονα\d-]+$/u;
const LATIN = /\p{Script=Latin}/u;

export type Spelled =
  | { readonly kind: 'name'; readonly text: string }
  /** A label mixes letters that look the same; `other` is the host that it would really ask for. */
  | { readonly kind: 'mixed'; readonly letters: string; readonly other: string };

/**
 * The text as the DNS has it; what holds ASCII alone comes back as it is, and what is no name in any script too.
 * @example spelled('bücher.example') // { kind: 'name', text: 'xn--bcher-kva.example' }
 * @example spelled('sqs.eu-west-1.аmazonaws.com').kind // 'mixed': its first а is Cyrillic
 */
export function spelled(text: string): Spelled {
  if (!NOT_ASCII.test(text)) return { kind: 'name', text };
  const host = inAscii(text.normalize('NFKC'));
  if (host === null || /^xn--[^.]*$/.test(host)) return { kind: 'name', text };
  const letters = text.split(/[.。．｡]/u).flatMap((label) => lookalikesIn(label));
  return letters.length === 0
    ? { kind: 'name', text: host }
    : { kind: 'mixed', letters: [...new Set(letters)].join(', '), other: host };
}

/** By the platform, which refuses what may stand in no name; null then. */
function inAscii(text: string): string | null {
  if (text.length > 253 || /[\s/?#@:\\%]/.test(text)) return null;
  try {
    return new URL(`http://${text}/`).hostname.replace(/\.$/, '');
  } catch {
    return null;
  }
}

/** Letters of another script in a label that holds Latin ones too, or that reads as if it did; digits belong to every script. */
const lookalikesIn = (label: string): string[] =>
  LATIN.test(label.normalize('NFKC')) || SAME.test(label.toLowerCase())
    ? [...label].filter((letter) => LOOKALIKE.test(letter))
    : [];
