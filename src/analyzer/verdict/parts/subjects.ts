/** What sends through network connectors and is no event function: Web Functions, MicroVMs, connectors alone. */
export { chooseSubject, subjectNames } from '../../path/subject.ts';
export { judgeExits } from '../exits.ts';
