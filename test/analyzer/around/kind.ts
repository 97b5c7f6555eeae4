/** Kinds of text in which no answer of AWS stands, by what they are. */
export type Kinds = Readonly<Record<string, string>>;
