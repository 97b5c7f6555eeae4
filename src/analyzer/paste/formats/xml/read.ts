/** An answer of the EC2 Query API to its document; an error in place of data is explained (FMT-6). */
import { answersOf } from '../../../aws/names.ts';
import { refusals } from '../../parts/refusals.ts';
import { builderOf } from '../../document-builder.ts';
import type { FormatReader } from '../../format-reader.ts';
import { HELD_IN } from '../../incomplete/keep.ts';
import { MAX_DEPTH } from '../../limits.ts';
import { deepElements } from '../../sentences/formats.ts';
import { listNode, objectNode, scalarNode } from '../../tree.ts';
import type { ObjectNode } from '../../tree.ts';
import { wireAnswer, wireListName } from '../wire-names.ts';
import { missingParts } from './ends.ts';
import { mixedAt, xmlErrorCode, xmlNode, xmlReach } from './nodes.ts';
import { readXml } from './tags.ts';
import type { XmlElement } from './tags.ts';

export const read: FormatReader['read'] = (start, { base, log, parts }) => {
  const result = readXml(base.text, start, { maxDepth: MAX_DEPTH, reach: xmlReach });
  const { root, end, tooDeep } = result;
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
  const answer = answerOf(root);
  const token = wireListName(root.name) === null ? null : TOKEN_BELOW.exec(base.text.slice(end, end + MAX_TOKEN));
  if (token !== null) answer.entries.set('NextToken', scalarNode(token[1] ?? '', end, end + token[0].length));
  if (DECLARED.test(base.text.slice(start, root.start))) answer.start = start;
  const builder = builderOf(answer, 'xml', base);
  log.repairs(base, missingParts(result, start), builder);
  const mixed = mixedAt(root);
  if (mixed !== null) log.repairs(base, [{ kind: 'duplicate-key', at: mixed }], builder);
  return { builders: [builder], end };
};

/** The mark of a page that is not the last, below a list whose own answer lost its first tag (FMT-22). */
const TOKEN_BELOW = /^(?:\s|\\n){0,80}<nextToken>([^<]{1,2000})<\/nextToken>/;
const MAX_TOKEN = 2200;

/** A whole declaration above the first tag is a part of the answer. */
const DECLARED = /^<\?xml[^<>]{0,200}\?>(?:\s|\\n){0,20}$/;

/** The answer that an element is; a list out of one stands under its name. */
function answerOf(root: XmlElement): ObjectNode {
  if (wireListName(root.name) === null) return withList(xmlNode(root, root.name), root.name);
  const outer = xmlNode({ ...root, children: [root] }, '');
  const node = objectNode(root.start, outer.entries);
  node.end = root.end;
  return node;
}

/** An answer without its list, which AWS prints though it is empty, or without all that it may have, has lost it (BAD-3). */
function withList(node: ObjectNode, name: string): ObjectNode {
  const resource = wireAnswer(name);
  if (resource === undefined) return node;
  const { wrappers, flatBy = [] } = resource;
  const names = [...answersOf(resource), ...flatBy];
  if ([...names, ...HELD_IN].some((one) => node.entries.has(one))) return node;
  const [own = ''] = names;
  const lost = wrappers.includes(own) ? listNode(node.start) : objectNode(node.start);
  lost.end = node.end;
  lost.incomplete = true;
  if (flatBy.includes(own)) node.incomplete = true;
  else node.entries.set(own, lost);
  return node;
}
