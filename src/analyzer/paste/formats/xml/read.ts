/** An answer of the EC2 Query API to its document; an error in place of data is explained (FMT-6). */
import { refusals } from '../../parts/refusals.ts';
import { builderOf } from '../../document-builder.ts';
import type { FormatReader } from '../../format-reader.ts';
import { MAX_DEPTH } from '../../limits.ts';
import { deepElements } from '../../sentences/formats.ts';
import { objectNode } from '../../tree.ts';
import type { ObjectNode } from '../../tree.ts';
import { wireListName } from '../wire-names.ts';
import { missingParts } from './ends.ts';
import { mixedAt, xmlErrorCode, xmlNode, xmlReach } from './nodes.ts';
import { readXml } from './tags.ts';
import type { XmlElement } from './tags.ts';

export const read: FormatReader['read'] = (start, { base, log, parts }) => {
  const { root, end, tooDeep } = readXml(base.text, start, { maxDepth: MAX_DEPTH, reach: xmlReach });
  if (tooDeep) {
    log.add(base, start, deepElements(MAX_DEPTH));
    return { builders: [], end };
  }
  if (root === null) return null;
  const error = xmlErrorCode(root);
  if (error !== null) {
    const explanation = parts.use(refusals).explainCode(error, 'the call');
    log.add(base, root.start, { severity: 'error', code: 'BAD-13', ...explanation });
    return { builders: [], end };
  }
  if (wireListName(root.name) === null && !root.name.endsWith('Response')) return null;
  const builder = builderOf(answerOf(root), 'xml', base);
  log.repairs(base, missingParts(root, start, end), builder);
  const mixed = mixedAt(root);
  if (mixed !== null) log.repairs(base, [{ kind: 'duplicate-key', at: mixed }], builder);
  return { builders: [builder], end };
};

/** The answer that an element is; a list out of one stands under its name. */
function answerOf(root: XmlElement): ObjectNode {
  if (wireListName(root.name) === null) return xmlNode(root, root.name);
  const outer = xmlNode({ ...root, children: [root] }, '');
  const node = objectNode(root.start, outer.entries);
  node.end = root.end;
  return node;
}
