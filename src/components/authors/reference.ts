/** What reference pages use without importing it. */
import Symptoms from '../Symptoms/Symptoms.astro';
import { plainComponents } from './plain.ts';

export const referenceComponents = { ...plainComponents, Symptoms };
