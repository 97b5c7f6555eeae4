/** PowerShell's list of properties to its document: what is not nested is read (FMT-7). */
import { builderOf } from '../../document-builder.ts';
import type { FormatReader } from '../../format-reader.ts';
import { nestedProperties } from '../../sentences/powershell.ts';
import { readPowershellList } from './list.ts';

export const read: FormatReader['read'] = (start, { base, log }) => {
  const { root, end, nestedAt, names } = readPowershellList(base.text, start);
  const builder = builderOf(root, 'powershell', base);
  if (nestedAt !== null) log.add(base, nestedAt, nestedProperties(names), builder);
  return { builders: [builder], end };
};
