/** What lessons use on the page that prints the whole course: headings one level down, questions without their answers. */
import Heading from '../Printed/Heading.astro';
import Prediction from '../Printed/Prediction.astro';
import Walk from '../Printed/Walk.astro';
import { lessonComponents } from './lesson.ts';

export const printedComponents = { ...lessonComponents, h2: Heading, Prediction, Walk };
