/** The shape of the words for something that is missing or cannot be shown, and of sentences. */

/** Something that would decide more, in words. */
export interface Need {
  /** missing: paste this and ask again. outside: no describe call can show it. */
  readonly kind: 'missing' | 'outside';
  readonly text: string;
  readonly command: string | null;
}

export interface Wording {
  readonly kind: Need['kind'];
  readonly text: (ids: readonly string[]) => string;
  /** @param ids and vpc are quoted for a shell already; vpc is null when no paste names one */
  readonly command: (ids: readonly string[], vpc: string | null) => string | null;
  /** Commands that fetch a whole list are asked for once, whatever ids started them. */
  readonly once?: boolean;
  /** The order of the ids has a meaning: a function, then its revision. */
  readonly inOrder?: boolean;
}

/** The verdict in words: a short sentence, and the same with its reason. */
export interface Headline {
  /** Who, whether, and where to: "orders cannot reach the internet." */
  readonly answer: string;
  /** The answer and the first thing in the way. */
  readonly headline: string;
}

/** What a certain answer says of its ground; figures, whose documents are all there is, leave it out. */
export const PROVISO = ', as far as the pasted data goes';

/** What an answer says that depends on more than the documents. */
export const BEYOND = 'something this paste cannot show';

/** The first sentence of a text; a full stop inside a name or a number ends none. */
export const firstSentence = (text: string): string => /^[^\n]*?\.(?= [A-Z"'`]|\s*$)/u.exec(text)?.[0] ?? text;
