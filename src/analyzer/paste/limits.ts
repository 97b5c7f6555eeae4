/** The limits that keep reading linear, whatever is pasted. */

/** Characters read of one paste, over all its sources. */
export const MAX_CHARACTERS = 10 * 1024 * 1024;

/** The same, as a reader would say it. */
export const MAX_CHARACTERS_WORDS = '10 MB';

/** Nesting kept of a document; AWS output stays below ten. */
export const MAX_DEPTH = 200;

/** Diagnostics kept of one paste; a hostile text must not drown the reader in sentences. */
export const MAX_DIAGNOSTICS = 500;

/** Pieces read of one source; a text made of more scraps than this is no output. */
export const MAX_PIECES = 10_000;
