/** The components that lessons and finding pages use without importing them; nothing else is available there. */
import Misconception from './Misconception/Misconception.astro';
import Finding from './Finding/Finding.astro';
import Link from './Link/Link.astro';
import Mermaid from './Mermaid/Mermaid.astro';
import Prediction from './Prediction/Prediction.astro';
import Source from './Source/Source.astro';
import Symptoms from './Symptoms/Symptoms.astro';
import TableBox from './TableBox/TableBox.astro';
import TextAlternative from './TextAlternative/TextAlternative.astro';
import WorkedExample from './WorkedExample/WorkedExample.astro';

export const authorComponents = {
  Misconception,
  Finding,
  Mermaid,
  Prediction,
  Source,
  Symptoms,
  TextAlternative,
  WorkedExample,
  a: Link,
  table: TableBox,
};
