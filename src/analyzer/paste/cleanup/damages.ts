/** Every kind of damage that is taken off before reading, in the order in which it is taken off. */
import { ansi } from './ansi.ts';
import { arrows } from './arrows.ts';
import { blankLines } from './blank-lines.ts';
import { borders } from './borders.ts';
import type { Damage } from './damage.ts';
import { diff } from './diff.ts';
import { entities } from './entities.ts';
import { escapedText } from './escaped-text.ts';
import { invisible } from './invisible.ts';
import { links } from './links.ts';
import { letterCase } from './letter-case.ts';
import { leadingTabs } from './leading-tabs.ts';
import { lineEnds } from './line-ends.ts';
import { lineNumbers } from './line-numbers.ts';
import { lookAlikes } from './look-alikes.ts';
import { markup } from './markup.ts';
import { otherQuotes } from './other-quotes.ts';
import { overstrike } from './overstrike.ts';
import { pager } from './pager.ts';
import { panes } from './panes.ts';
import { prefixes } from './prefixes.ts';
import { quotedPrintable } from './quoted-printable.ts';
import { quoting } from './quoting.ts';
import { tabStops } from './tab-stops.ts';
import { visibleEnds } from './visible-ends.ts';
import { zeroBytes } from './zero-bytes.ts';

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
  panes,
  prefixes,
  tabStops,
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
  lookAlikes,
  letterCase,
];
