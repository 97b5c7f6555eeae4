import type { Source } from './types.ts';

/** A text as it was read: without the damage that was taken off it first, and with as many lines as the given one. */
export const asRead = ({ text, cleaned }: Source): string => cleaned?.text ?? text;
