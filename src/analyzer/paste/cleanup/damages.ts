/** Every kind of damage that is taken off before reading, in the order in which it is taken off. */
import type { Edit } from '../text/text-map.ts';
import type { Severity } from '../../words.ts';
import { ansi } from './ansi.ts';
import { arrows } from './arrows.ts';
import { blankLines } from './blank-lines.ts';
import { borders } from './borders.ts';
import { diff } from './diff.ts';
import { entities } from './entities.ts';
import { escapedText } from './escaped-text.ts';
import { invisible } from './invisible.ts';
import { links } from './links.ts';
import { letterCase } from './letter-case.ts';
import { leadingTabs } from './leading-tabs.ts';
import { lineEnds } from './line-ends.ts';
import { lineNumbers } from './line-numbers.ts';
import { markup } from './markup.ts';
import { otherQuotes } from './other-quotes.ts';
import { overstrike } from './overstrike.ts';
import { pager } from './pager.ts';
import { prefixes } from './prefixes.ts';
import { quotedPrintable } from './quoted-printable.ts';
import { quoting } from './quoting.ts';
import { visibleEnds } from './visible-ends.ts';
import { zeroBytes } from './zero-bytes.ts';

export interface Damage {
  readonly code: string;
  readonly severity: Severity;
  /** The sentence for so many places; null when nobody needs to hear of it. */
  readonly text: (count: number) => string | null;
  readonly command?: string;
  /** Texts without any of these do not have this damage: looking for them costs a fraction of a pattern. */
  readonly signs?: readonly string[];
  /** What to replace, in order. */
  readonly find: (text: string) => Edit[];
}

export const DAMAGES: readonly Damage[] = [
  zeroBytes,
  lineEnds,
  quotedPrintable,
  leadingTabs,
  ansi,
  overstrike,
  invisible,
  escapedText,
  visibleEnds,
  quoting,
  borders,
  prefixes,
  diff,
  lineNumbers,
  links,
  markup,
  // Twice: what was escaped twice, `&amp;quot;`, is an entity again.
  entities,
  entities,
  otherQuotes,
  blankLines,
  pager,
  arrows,
  letterCase,
];
