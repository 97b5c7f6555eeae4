/** The components that lessons and finding pages use without importing them; nothing else is available there. */
import Belief from '../components/Belief/Belief.astro';
import Finding from '../components/Finding/Finding.astro';
import Link from '../components/Link/Link.astro';
import Mermaid from '../components/Mermaid/Mermaid.astro';
import Prediction from '../components/Prediction/Prediction.astro';
import Source from '../components/Source/Source.astro';
import TableBox from '../components/TableBox/TableBox.astro';
import Twin from '../components/Twin/Twin.astro';
import WorkedExample from '../components/WorkedExample/WorkedExample.astro';

export const authorComponents = {
  Belief,
  Finding,
  Mermaid,
  Prediction,
  Source,
  Twin,
  WorkedExample,
  a: Link,
  table: TableBox,
};
