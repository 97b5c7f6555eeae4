/** Words that few reports need: of stops that few lines have, and of what sends and is no event function. */
export { RARE_HOPS } from '../messages/rare-hops.ts';
export { subjectOf } from './subject.ts';
