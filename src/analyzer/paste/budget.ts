/** The steps that failed fast reading of one text is worth; beyond them only the tolerant reader runs, so that work stays linear. */
export interface Budget {
  left: number;
}

/** A budget for a text of so many characters. */
export const budgetFor = (characters: number): Budget => ({ left: characters * 4 + 1000 });
