/** Every part, for those who load the analyzer whole. */
import { partsOf } from '../../parts.ts';
import { pathParts } from '../../path/parts/all.ts';
import * as named from '../named-question.ts';
import { destinations } from './destinations.ts';
import * as overIpv6 from '../over-ipv6.ts';
import * as attached from './attached.ts';
import { found } from './found.ts';
import * as asFarAsSeen from '../as-far-as-seen.ts';
import { losses } from './losses.ts';
import { otherFamily } from './families.ts';
import { subjects } from './senders.ts';
import { unusual } from './unusual.ts';
import * as unusualFunctions from '../unusual-functions.ts';
import * as subjectsWhole from './subjects.ts';

export const allParts = partsOf([
  ...pathParts,
  [destinations, named],
  [found, attached],
  [losses, asFarAsSeen],
  [otherFamily, overIpv6],
  [subjects, subjectsWhole],
  [unusual, unusualFunctions],
]);
