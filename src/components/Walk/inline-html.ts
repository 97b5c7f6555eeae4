/** Trees and sentences as HTML, for the parts of the figure that are drawn at build time. */
import { inline } from '../Report/inline.ts';
import type { Child } from '../Report/node.ts';
import { toHtml } from '../Report/to-html.ts';

export const htmlOf = (parts: readonly Child[]): string => parts.map(toHtml).join('');

/** A sentence with its code marked. */
export const inlineHtml = (text: string): string => htmlOf(inline(text));
