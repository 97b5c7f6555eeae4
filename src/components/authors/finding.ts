/** What finding pages use without importing it: their commands are there to be run. */
import Command from '../Command/Command.astro';
import { plainComponents } from './plain.ts';

export const findingComponents = { ...plainComponents, pre: Command };
