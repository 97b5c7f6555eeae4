/**
 * The names of functions in sentences. A function may be called `vpc` or `a`, so a name is only replaced where a sentence
 * of the report places one: at its start or after one of a few words, and before one of a few others.
 */
import { isMadeUp } from '../aws/ids.ts';
import type { Aliases } from './aliases.ts';
import type { Report } from './types.ts';
import type { WordRedactor } from './redact-words.ts';
import { NOT_FOUND, notFoundText } from './not-found-text.ts';

export interface NameRedactor {
  /** A name that stands alone, in a field or in a command. */
  readonly name: (text: string) => string;
  readonly sentence: (text: string) => string;
  readonly headline: (text: string) => string;
}

export function createNameRedactor(report: Report, words: WordRedactor, aliases: Aliases): NameRedactor {
  // What was pasted without a name has a stand-in of ours in parentheses.
  const name = (text: string): string =>
    /^[<(]|^$/.test(text) ? text : text.startsWith('arn:') ? words.value(text) : aliases.of('function', text);
  const provider = (text: string): string => aliases.of('provider', text);
  // Web Functions, connectors and MicroVMs have names that are replaced apart.
  const own = report.function?.kind === undefined ? (report.function?.name ?? '') : '';
  const placed = own === '' || isMadeUp(own) ? null : placesOf(own);
  const sentence = (text: string): string => {
    const out: string[] = [];
    let from = 0;
    // What a name has become is not read again: an alias could look like an id.
    const put = (at: number, found: string, alias: string): void => {
      out.push(words.sentence(text.slice(from, at)), alias);
      from = at + found.length;
    };
    const spans = [...text.matchAll(PROVIDER)].map((m) => ({ at: m.index, found: m[0], alias: provider(m[0]) }));
    if (placed) for (const m of text.matchAll(placed)) spans.push({ at: m.index, found: m[0], alias: name(m[0]) });
    for (const { at, found, alias } of spans.sort((a, b) => a.at - b.at)) if (at >= from) put(at, found, alias);
    return out.join('') + words.sentence(text.slice(from));
  };
  const headline = (text: string): string => {
    const { asked, others } = NOT_FOUND.exec(text)?.groups ?? {};
    if (asked === undefined || others === undefined) return sentence(text);
    const wanted = name(asked);
    const has = others === 'none' ? others : others.split(', ').map(name).join(', ');
    return notFoundText(wanted, has);
  };
  return { name, sentence, headline };
}

/** Where sentences place the name: "Whether orders can reach …", "VpcConfig of orders shows …", "IPv6 is switched off for orders." */
const placesOf = (name: string): RegExp => {
  const literal = name.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
  // The pasted name stands in it as a literal: nothing of it repeats.
  // eslint-disable-next-line no-restricted-syntax
  return new RegExp(
    String.raw`(?<=^|\b(?:of|[Ww]hether) )${literal}(?= (?:is|has|runs|can|cannot|reaches|shows|needs|does|fails)\b)` +
      String.raw`|(?<=\b(?:off|true) for )${literal}(?=\.|$)`,
    'g',
  );
};

const PROVIDER = /(?<=instances of capacity provider )[^\s,]+(?=[.,] )/g;
