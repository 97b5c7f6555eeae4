/** What lessons use without importing it; nothing else is available there. */
import Mermaid from '../Mermaid/Mermaid.astro';
import Misconception from '../Misconception/Misconception.astro';
import Prediction from '../Prediction/Prediction.astro';
import TextAlternative from '../TextAlternative/TextAlternative.astro';
import Walk from '../Walk/Walk.astro';
import WorkedExample from '../WorkedExample/WorkedExample.astro';
import { plainComponents } from './plain.ts';

export const lessonComponents = {
  ...plainComponents,
  Misconception,
  Mermaid,
  Prediction,
  TextAlternative,
  Walk,
  WorkedExample,
};
