/** Every part, for those who load the analyzer whole. */
import { partsOf } from '../../path/parts.ts';
import { pathParts } from '../../path/parts/all.ts';
import { subjects } from './senders.ts';
import * as subjectsWhole from './subjects.ts';

export const allParts = partsOf([...pathParts, [subjects, subjectsWhole]]);
