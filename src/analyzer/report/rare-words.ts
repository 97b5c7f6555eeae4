/** Words that few reports need: of stops that few lines have, and of what sends and is no event function. */
export * as rareHeadline from '../messages/rare-headline.ts';
export { RARE_ASSUMPTIONS } from '../messages/rare-assumptions.ts';
export { RARE_HOPS } from '../messages/rare-hops.ts';
export { subjectOf } from './subject.ts';
