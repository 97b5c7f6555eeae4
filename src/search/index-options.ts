/** How entries are indexed: read by the build, which writes the index, and by the page, which loads it. */
import type { AsPlainObject, Options } from 'minisearch';
import { term, tokens } from './tokens.ts';

/** What kind of thing an entry is, in the words that a reader sees, with the weight of its kind. */
export const KINDS = {
  lesson: { word: 'Lesson', weight: 1.3 },
  finding: { word: 'Finding', weight: 1.15 },
  symptom: { word: 'Symptom', weight: 1.4 },
  reference: { word: 'Reference', weight: 1.15 },
  target: { word: 'Route target', weight: 1.1 },
  pattern: { word: 'Pattern', weight: 1.1 },
  lab: { word: 'Lab', weight: 1 },
  page: { word: 'Page', weight: 1.1 },
  term: { word: 'Glossary', weight: 1.15 },
  misconception: { word: 'Misconception', weight: 0.9 },
  question: { word: 'Question', weight: 0.5 },
  rule: { word: 'Rule', weight: 0.55 },
} as const;

export type Kind = keyof typeof KINDS;

/** One thing that can be found. */
export interface Entry {
  /** Its address from the root of the site, with a fragment where it is a part of a page. */
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  /** The title of the page around it, where it is a section; '' otherwise. */
  readonly page: string;
  /** What people call it, and lines of logs that lead to it; searched, not shown. */
  readonly words: string;
  /** Its text, from which excerpts are taken. */
  readonly text: string;
}

/** The file that the page loads: the index as MiniSearch writes it, and the synonyms. */
export interface IndexFile {
  readonly index: AsPlainObject;
  readonly synonyms: readonly Synonym[];
}

/** Words that people type, and the words that the site has for it. */
export interface Synonym {
  readonly typed: readonly string[];
  readonly means: string;
}

/** Titles outweigh names and lines, these outweigh text. */
export const BOOST = { title: 5, words: 3, page: 1.5, text: 1 } as const;

export const indexOptions: Options<Entry> = {
  fields: ['title', 'words', 'page', 'text'],
  storeFields: ['kind', 'title', 'page', 'text'],
  tokenize: tokens,
  processTerm: term,
};
