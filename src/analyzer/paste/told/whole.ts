/** All that is made of what a document and the lines above it tell. */
export { captionAbove } from './caption.ts';
export { withTold } from './told.ts';
