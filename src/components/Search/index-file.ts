/** The index of the search and its synonyms, as one file. */
import { z } from 'astro/zod';
import MiniSearch from 'minisearch';
import text from '../../../content/synonyms.yaml?raw';
import { type Entry, type IndexFile, indexOptions } from '../../search/index-options.ts';
import { readYaml } from '../../site/read-yaml.ts';
import { searchEntries } from './entries.ts';

const synonyms = readYaml(
  'content/synonyms.yaml',
  text,
  z.array(z.strictObject({ typed: z.array(z.string()).min(1), means: z.string() })),
);

/** What the page of the search loads. */
export async function searchIndex(): Promise<IndexFile> {
  const index = new MiniSearch<Entry>(indexOptions);
  index.addAll(await searchEntries());
  return { index: index.toJSON(), synonyms };
}
