/** What a person left out: words that say so, and dots (BAD-4). */

const WORDS = /\b(?:snip|snipped|etc|truncated|omitted|elided|more|skipped|skipping|removed|redacted|rest)\b/i;

/** Whether words say that something was left out. */
export function saysElided(words: string): boolean {
  return WORDS.test(words) || words.includes('...') || words.includes('…');
}
