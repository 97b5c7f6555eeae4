/** What a line of YAML has: a colon behind a name, or two dashes of lists. */
import type { Part } from '../../../parts.ts';
import { signOf } from '../../sign.ts';
import type * as Format from './format.ts';

export const yamlPart: Part<typeof Format> = { load: () => import('./format.ts') };

export const yaml = signOf(
  yamlPart,
  (format) => format.yaml,
  ({ text }) => /:(?:\s|$)|^- - /.test(text),
);
