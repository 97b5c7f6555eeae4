/** What only a report has whose text holds error messages, or no output at all: loaded where a report is of that kind. */
export { symptomsSection } from './symptoms.ts';
export { toldLine, toldOf, toldToDo } from './told.ts';
