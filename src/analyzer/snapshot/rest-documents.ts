/** Documents that are what is left of an answer whose beginning is gone. */
import { isAnswer } from '../aws/names.ts';
import type { PasteDocument } from '../paste/types.ts';
import { isObject } from './json.ts';

/** The end of an element, in YAML or a table, or what is left of one: a line of which nothing can be used. */
export const isEndOfElement = ({ command, format, incomplete, value }: PasteDocument): boolean =>
  (format.startsWith('yaml') || (format === 'table' && command === null)) &&
  incomplete.some((path) => path.length === 0) &&
  isObject(value) &&
  !isAnswer(Object.keys(value));

/** What is left of text output whose start is missing: nothing, or one record of which nobody knows the owner. */
export const isRestOfText = ({ incomplete, value }: PasteDocument): boolean =>
  incomplete.some((path) => path.length === 0) && isObject(value) && Object.keys(value).length < 2;
