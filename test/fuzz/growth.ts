/**
 * `npm run fuzz -- growth [--every 10] [--from 300] [--only "route tables"]`: pastes that grow, of every part of every format and of every resource in
 * every format, at 20, 40, 80 and 200, 400, 800 thousand characters, in processor time of a check with its report in words.
 * Prints those that take more than 2.6 times as long for twice the text, twice in a row, and ends with 1 then; and the worst ten.
 */
import { parseArgs } from 'node:util';
import { HOSTILE_IN_TURN } from '../analyzer/paste/support/hostile.ts';
import { GROWING_RESOURCES } from './growth/resources.ts';
import { growthOf, isTooFast, SIZES } from './growth/measure.ts';
import type { Growth } from './growth/measure.ts';
import { printTable } from '../bench/measure.ts';

const { values } = parseArgs({
  options: {
    /** Measures one in so many. */
    every: { type: 'string', default: '1' },
    /** Leaves out so many at the start, to go on with a long run; with `--every 2`, 0 and 1 are the two halves of one. */
    from: { type: 'string', default: '0' },
    /** Only patterns with this in their names. */
    only: { type: 'string', default: '' },
  },
});

/** After how many patterns a long run says how far it is. */
const PROGRESS = 20;
const patterns = [...GROWING_RESOURCES, ...HOSTILE_IN_TURN]
  .filter(({ name }) => name.includes(values.only))
  .filter((_, index) => index >= Number(values.from) && (index - Number(values.from)) % Number(values.every) === 0);

const measured: Growth[] = [];
for (const pattern of patterns) {
  const growth = growthOf(pattern);
  measured.push(growth);
  if (isTooFast(growth)) console.log(`${growth.name}: ${shown(growth).join(' ')}`);
  if (measured.length % PROGRESS === 0) console.error(`${measured.length} of ${patterns.length}`);
}

function shown({ times, ratios }: Growth): string[] {
  return [...times.map((time) => time.toFixed(0)), ...ratios.map((ratio) => `×${ratio.toFixed(2)}`)];
}

const worst = measured.toSorted((a, b) => Math.max(...b.ratios) - Math.max(...a.ratios)).slice(0, 10);
printTable(`The worst ten of ${measured.length}: milliseconds by size, growth for twice the text`, [
  [
    '',
    ...SIZES.flat().map((size) => `${size / 1000}k`),
    ...SIZES.map(([from, , to]) => `${from / 1000}–${to / 1000}k`),
  ],
  ...worst.map((growth) => [growth.name, ...shown(growth)]),
]);
const faults = measured.filter(isTooFast).length;
console.log(`\n${measured.length} patterns, ${faults} that grow faster than their text`);
process.exitCode = faults === 0 ? 0 : 1;
