/** Every part, for those who load the analyzer whole. */
import { partsOf } from '../../parts.ts';
import { pathParts } from '../../path/parts/all.ts';
import * as named from '../named-question.ts';
import { destinations } from './destinations.ts';
import { subjects } from './senders.ts';
import * as subjectsWhole from './subjects.ts';

export const allParts = partsOf([...pathParts, [destinations, named], [subjects, subjectsWhole]]);
