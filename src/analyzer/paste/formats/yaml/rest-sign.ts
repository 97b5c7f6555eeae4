/** The sign of a line that is the rest of an answer in YAML: most lines show that they are none. */
import { isStarter } from '../../../aws/names.ts';
import { beside } from '../../../beside.ts';
import type { Detector } from '../../format-reader.ts';
import type { MappedText } from '../../text/text-map.ts';
import { yamlPart } from './sign.ts';

/** Whether a line may be such a rest: it does not begin with a name that answers begin with. */
const mayBeRest = (text: string, start: number): boolean =>
  !isStarter(/^(?:- )*(\w{1,60}):/.exec(text.slice(start, start + 80))?.[1] ?? '');

/**
 * Takes a line below an empty one that is the end of an answer, where YAML was read above, or at the beginning of a text in which
 * some stands: the others would take it for settings, or go on with it (BAD-3).
 */
export const restOfYaml: Detector = (line, state) => {
  const { base, builders, unknown, aside, parts } = state;
  const isFirst = builders.length + unknown.count + aside.lines === 0;
  if (isFirst ? !holdsYaml(base) : !builders.at(-1)?.format.startsWith('yaml')) return null;
  return mayBeRest(base.text, line.start) ? parts.use(yamlPart).takeRest(line, state) : null;
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
