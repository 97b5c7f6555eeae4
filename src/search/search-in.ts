/** The part of the search that loads on demand: MiniSearch, and what asks it. */
import MiniSearch from 'minisearch';
import { find, type Hit } from './find.ts';
import { type Entry, type IndexFile, indexOptions } from './index-options.ts';

/** A search over the file of the index; throws where the text is no such file. */
export function searchIn(file: string): (query: string) => Hit[] {
  const { index: stored, synonyms } = JSON.parse(file) as IndexFile; // our own file, written by the build
  const index = MiniSearch.loadJS<Entry>(stored, indexOptions);
  return (query) => find(index, synonyms, query);
}
