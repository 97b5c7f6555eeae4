/** The components that lessons and finding pages use without importing them; nothing else is available there. */
import Misconception from '../components/Misconception/Misconception.astro';
import Finding from '../components/Finding/Finding.astro';
import Link from '../components/Link/Link.astro';
import Mermaid from '../components/Mermaid/Mermaid.astro';
import Prediction from '../components/Prediction/Prediction.astro';
import Source from '../components/Source/Source.astro';
import TableBox from '../components/TableBox/TableBox.astro';
import TextAlternative from '../components/TextAlternative/TextAlternative.astro';
import WorkedExample from '../components/WorkedExample/WorkedExample.astro';

export const authorComponents = {
  Misconception,
  Finding,
  Mermaid,
  Prediction,
  Source,
  TextAlternative,
  WorkedExample,
  a: Link,
  table: TableBox,
};
