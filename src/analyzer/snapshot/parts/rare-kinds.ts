/** Kinds of resources that few pastes hold, and what is made of them. */
export { collectRare, groupsOf } from '../collect-rare.ts';
export { rareByWrapper } from '../kinds/rare.ts';
