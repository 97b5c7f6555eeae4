/** What reference pages use without importing it. */
import Cost from '../Cost/Cost.astro';
import Mermaid from '../Mermaid/Mermaid.astro';
import SymptomFilter from '../Symptoms/SymptomFilter.astro';
import Symptoms from '../Symptoms/Symptoms.astro';
import TextAlternative from '../TextAlternative/TextAlternative.astro';
import { plainComponents } from './plain.ts';

export const referenceComponents = { ...plainComponents, Cost, Mermaid, SymptomFilter, Symptoms, TextAlternative };
