/** Finds entries for what somebody types: whole words, beginnings, misspellings and synonyms. */
import type MiniSearch from 'minisearch';
import { BOOST, type Entry, type Kind, KINDS, type Synonym } from './index-options.ts';
import { terms } from './tokens.ts';

/** An entry that was found, the best first. */
export interface Hit {
  readonly address: string;
  readonly kind: Kind;
  readonly title: string;
  readonly page: string;
  readonly text: string;
  /** The words of the entry that were met, as it is indexed. */
  readonly met: readonly string[];
}

/** Kinds that share one page and are found one by one; of every other page the best section is shown. */
const TOGETHER: ReadonlySet<Kind> = new Set(['symptom', 'term', 'question', 'rule']);

/** What a synonym adds weighs less than what was typed, and much less in a sentence than beside a short form alone. */
const ADDED = { few: 0.9, many: 0.4 } as const;

/** Every page is about these: beside other words they say little. */
const FAINT = new Set(['lambda', 'function', 'aws']);
const FAINT_WEIGHT = 0.15;

/** Up to so many words are a name and no sentence. */
const FEW = 2;

/** A code or the name of an error says more than the words around it: `EAI_AGAIN`, `UnknownHostException`. */
const CODE = /\b(?:E[A-Z_]{4,}|(?:[A-Z][a-z]+)+(?:Error|Exception))\b/gu;
const CODE_BOOST = 3;

/** Who types a code has a line of a log, and wants to know what it means. */
const SYMPTOM_BOOST = 2.2;

/** An entry whose whole title was typed is what somebody means, the more of the query that title is. */
const TITLE_BOOST = 1.2;

/** A pasted log line can be long: its first words say what it is. */
const MOST_CHARACTERS = 2000;
const MOST_TERMS = 24;

/**
 * The entries that fit a query.
 * @param index the index with all entries
 * @param synonyms the words that people type for ours
 * @param whole as typed: words, or a line from a log
 * @param most how many to return at most
 */
export function find(index: MiniSearch<Entry>, synonyms: readonly Synonym[], whole: string, most = 12): Hit[] {
  const query = whole.slice(0, MOST_CHARACTERS);
  const typed = [...new Set(terms(query))].slice(0, MOST_TERMS);
  if (typed.length === 0) return [];
  const codes = new Set((query.match(CODE) ?? []).map((code) => code.toLowerCase()));
  // A line of a log is taken as it is.
  const added = new Set(codes.size > 0 ? [] : addedBy(synonyms, query).filter((word) => !typed.includes(word)));
  const addedWeight = typed.length > FEW ? ADDED.many : ADDED.few;
  const weightOf = (word: string): number => {
    if (codes.has(word)) return CODE_BOOST;
    if (added.has(word)) return addedWeight;
    return FAINT.has(word) && typed.length > 1 ? FAINT_WEIGHT : 1;
  };
  const found = index.search([...typed, ...added].join(' '), {
    boost: BOOST,
    // Terms are in their form already.
    processTerm: (word) => word,
    tokenize: (text) => text.split(' '),
    prefix: (word) => word.length > 2,
    fuzzy: (word) => (word.length > 3 && !/\d/u.test(word) ? 0.25 : false),
    maxFuzzy: 2,
    weights: { fuzzy: 0.35, prefix: 0.6 },
    boostTerm: weightOf,
  });
  const ranked = found
    .map((result) => {
      const kind = result['kind'] as Kind; // stored by the build, from an Entry
      const share = halved(result.queryTerms, added) / halved([...typed, ...added], added);
      const part = Math.max(...namesOf(result as unknown as Entry).map((name) => partNamed(name, typed, added)));
      const isAsked = kind === 'symptom' && codes.size > 0;
      const factor = KINDS[kind].weight * (0.35 + share) * (1 + TITLE_BOOST * part) * (isAsked ? SYMPTOM_BOOST : 1);
      return { result, kind, score: result.score * factor };
    })
    .sort((a, b) => b.score - a.score);
  const seen = new Set<string>();
  const hits: Hit[] = [];
  for (const { result, kind } of ranked) {
    const address = result.id as string;
    const page = TOGETHER.has(kind) ? address : (address.split('#', 1)[0] ?? address);
    if (seen.has(page)) continue;
    seen.add(page);
    const stored = result as unknown as Entry; // stored by the build, from an Entry
    hits.push({ address, kind, title: stored.title, page: stored.page, text: stored.text, met: result.terms });
    if (hits.length === most) break;
  }
  return hits;
}

/** An entry has a title, and its address a name: `nat-in-private-subnet`. */
const namesOf = ({ id, title }: Entry): readonly string[] => [
  title,
  id.split('/').findLast((part) => part !== '') ?? '',
];

/** How many words these are, where one that a synonym adds counts half. */
const halved = (words: readonly string[], added: ReadonlySet<string>): number =>
  words.reduce((sum, word) => sum + (added.has(word) ? 0.5 : 1), 0);

/** How much of a query a name is; nothing, where it has other words as well. What a synonym adds counts half. */
function partNamed(name: string, typed: readonly string[], added: ReadonlySet<string>): number {
  const named = terms(name);
  if (named.length === 0 || !named.every((word) => typed.includes(word) || added.has(word))) return 0;
  return Math.min(1, halved(named, added) / typed.length);
}

/** The terms that synonyms add to a query: "igw" adds those of "internet gateway". */
function addedBy(synonyms: readonly Synonym[], query: string): string[] {
  const line = ` ${terms(query).join(' ')} `;
  return synonyms.flatMap(({ typed, means }) =>
    typed.some((words) => line.includes(` ${terms(words).join(' ')} `)) ? terms(means) : [],
  );
}
