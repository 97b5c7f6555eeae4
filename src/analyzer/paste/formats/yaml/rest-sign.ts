/** Where a line may be the rest of an answer in YAML: in a text that has some. */
import { beside } from '../../../beside.ts';
import type { Detector } from '../../format-reader.ts';
import type { MappedText } from '../../text/text-map.ts';
import { yamlPart } from './sign.ts';

/**
 * Takes a line below an empty one that is the end of an answer, where YAML was read above, or at the beginning of a text in which
 * some stands: the others would take it for settings, or go on with it (BAD-3).
 */
export const restOfYaml: Detector = (line, state) => {
  const { base, builders, unknown, aside, parts } = state;
  const isFirst = builders.length + unknown.count + aside.lines === 0;
  if (isFirst ? !holdsYaml(base) : !builders.at(-1)?.format.startsWith('yaml')) return null;
  return parts.use(yamlPart).takeRest(line, state);
};

/** Whether some of a text may be YAML: asked at every line until something is understood, and looked for once. */
function holdsYaml(base: MappedText): boolean {
  const known = looked.get(base) ?? YAML.test(base.text);
  looked.set(base, known);
  return known;
}

const looked = beside<MappedText, boolean>();

/** The name of a list at the margin. */
const YAML = /^[A-Z][A-Za-z]{2,60}:\r?$/m;
