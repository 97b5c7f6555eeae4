/** Words that few reports need: of stops that few lines have, of what sends and is no event function, of broken JSON. */
export { RARE_HOPS } from '../messages/rare-hops.ts';
export { subjectOf } from './subject.ts';
export { brokenText } from './broken-json.ts';
