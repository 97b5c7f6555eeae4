/** What answers the buttons of a long result, loaded with the first press: lines that were left out, longer lists. */
export { openGap, openLine } from './gaps.ts';
export { drawMore, longer, partOf } from './more.ts';
