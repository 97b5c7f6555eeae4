/** Values that are JSON but not in the command line's shape: PowerShell's, CloudTrail's, a program's; and those never read. */
import type { Log } from '../log.ts';
import { CLOUDTRAIL_EVENT, CLOUDTRAIL_WITHOUT_ANSWER, typeNames } from '../sentences/other-shapes.ts';
import { POINTERS, withHints } from '../sentences/unsupported.ts';
import type { Node } from '../tree.ts';
import type { MappedText } from '../text/text-map.ts';
import type { Format } from '../types.ts';
import { hasTypes } from './json/plain.ts';
import { cloudTrailDocuments, isAnswer, isCloudTrail } from './cloudtrail/read.ts';
import { dropBlanks, unwrapPowershell } from './powershell/values.ts';
import { hasOtherNames, renameDressed } from './other-names.ts';
import { holdsPointers, unsupportedKind, unsupportedTypes } from './unsupported.ts';
import { unwrapAnswer } from './wire-json.ts';

export interface Reshaped {
  readonly nodes: readonly Node[];
  readonly format: Format;
}

/** What programs add beside the data. */
const METADATA = ['ResponseMetadata', '$metadata'];

/** Whether a parsed value needs {@link reshape}; cheap, for the sound path. */
export function needsReshaping(value: unknown): boolean {
  const keys = rootKeys(value);
  return (
    unsupportedKind(keys) !== null ||
    keys.some((key) => key.endsWith('Response')) ||
    hasOtherNames(value) ||
    keys.includes('resourceType') ||
    hasTypes(value) ||
    isCloudTrail(keys) ||
    METADATA.some((key) => keys.includes(key))
  );
}

function rootKeys(value: unknown): readonly string[] {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'object' && first !== null ? Object.keys(first) : [];
}

/** Turns a tree into documents of the command line's shape; none when it is of a kind that is not read. */
export function reshape(given: Node, base: MappedText, log: Log): Reshaped {
  const root = unwrapAnswer(given);
  const first = root.kind === 'list' ? root.items[0] : root;
  const keys = first?.kind === 'object' ? [...first.entries.keys()] : [];
  const unsupported = unsupportedKind(keys) ?? unsupportedTypes(root) ?? (holdsPointers(root) ? POINTERS : null);
  if (unsupported !== null) {
    log.setAside(base, root.start, root.end, unsupported);
    log.name(base, root.start, withHints(unsupported, base.text.slice(root.start, root.end)));
    return { nodes: [], format: 'json' };
  }
  if (isCloudTrail(keys)) {
    const nodes = cloudTrailDocuments(root);
    if (isAnswer(keys)) return { nodes, format: 'xml' };
    log.add(base, root.start, nodes.length > 0 ? CLOUDTRAIL_EVENT : CLOUDTRAIL_WITHOUT_ANSWER);
    return { nodes, format: 'cloudtrail' };
  }
  if (first?.kind === 'object' && root.kind === 'object') for (const key of METADATA) first.entries.delete(key);
  renameDressed(root);
  const { isPowershell, cutAt } = unwrapPowershell(root);
  const [at] = cutAt;
  if (at !== undefined) log.add(base, at, typeNames(cutAt.length));
  if (!isPowershell) return { nodes: [root], format: 'json' };
  dropBlanks(root);
  return { nodes: root.kind === 'scalar' ? [] : [root], format: 'powershell' };
}
