/** What every line has where JSON begins, whole or cut: a bracket, or a quote. */
import type { Part } from '../../../parts.ts';
import { signOf } from '../../sign.ts';
import type * as Format from './format.ts';

export const jsonPart: Part<typeof Format> = { load: () => import('./format.ts') };

export const json = signOf(
  jsonPart,
  (format) => format.json,
  ({ text }) => text.startsWith('{') || text.startsWith('['),
);

export const escapedJson = signOf(
  jsonPart,
  (format) => format.escapedJson,
  ({ text }) => /[{[]/.test(text) && text.includes('\\'),
);

export const jsonInside = signOf(
  jsonPart,
  (format) => format.jsonInside,
  ({ text }) => /["{}[\]]/.test(text),
);

/** A bracket that is not closed at once. */
export const embeddedJson = signOf(
  jsonPart,
  (format) => format.embeddedJson,
  ({ text }) => /\{(?!\})|\[(?!\])/.test(text),
);
