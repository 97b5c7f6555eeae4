/**
 * `npm run fuzz -- damage --rounds 1 --seed 1 [--only all-good.yaml] [--every 10] [--share 2/4] [--formats yaml,text]
 * [--dense] [--twofold]`: every scenario in every
 * format, with one loss in one document. Prints each certain verdict that the whole paste contradicts and keeps its paste in a folder; then
 * tables by format and kind of loss: such flips, those that no reader can see by their reason, and certain verdicts kept.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { LOSS_KINDS } from '../analyzer/damage/losses.ts';
import { EVERY_FORMAT, FORMATS } from '../analyzer/damage/pieces.ts';
import { isCertain, trials } from '../analyzer/damage/trials.ts';
import type { Trial } from '../analyzer/damage/trials.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    /** Tries one in so many. */
    every: { type: 'string', default: '1' },
    /** Only samples with this in their names. */
    only: { type: 'string', default: '' },
    /** Only these formats, with commas between. */
    formats: { type: 'string', default: '' },
    /** Every scenario in text, tables and XML, pages of YAML and rows of the console too, and more outputs of Lambda. */
    dense: { type: 'boolean', default: false },
    /** Two losses at once. */
    twofold: { type: 'boolean', default: false },
    /** One part of the run, such as 2/4: the parts together are the whole run. */
    share: { type: 'string', default: '1/1' },
    /** Keeps the pastes of excused flips too. */
    excused: { type: 'boolean', default: false },
  },
});
const { only } = values;
const [rounds, seed, every] = [Number(values.rounds), Number(values.seed), Number(values.every)];
const [part = 1, of = 1] = values.share.split('/').map(Number);
const wanted = values.formats.split(',');
const formats = EVERY_FORMAT.filter((one) =>
  values.formats === '' ? values.dense || FORMATS.includes(one) : wanted.includes(one),
);
const folder = mkdtempSync(path.join(tmpdir(), 'way-out-damage-'));

const counts = new Map<string, number>();
const add = (key: string): void => void counts.set(key, count(key) + 1);
const count = (...keys: readonly string[]): number => keys.reduce((sum, key) => sum + (counts.get(key) ?? 0), 0);

for (const trial of trials({
  seed,
  rounds,
  every,
  only,
  share: [part, of],
  formats,
  isDense: values.dense,
  isTwofold: values.twofold,
})) {
  const { format, loss, excuse, isFlip, isKept, whole } = trial;
  add(`tried ${format} ${loss}`);
  if (isCertain(whole)) add(`certain ${format} ${loss}`);
  if (isKept) add(`kept ${format} ${loss}`);
  if (!isFlip) continue;
  add(`${excuse === null ? 'flips' : 'excused'} ${format} ${loss}`);
  if (excuse !== null) add(`because ${excuse}`);
  if (excuse === null || values.excused) tell(trial);
}

function tell({ name, loss, seed: own, whole, now, text, excuse }: Trial): void {
  const file = path.join(folder, `seed-${own}.txt`);
  writeFileSync(file, text);
  const why = excuse === null ? '' : ` (${excuse})`;
  console.log(`${name}, ${loss}, seed ${own}: ${whole} became ${now}${why} ${file}`);
}

const all = (what: string): number =>
  count(...formats.flatMap((format) => LOSS_KINDS.map((loss) => `${what} ${format} ${loss}`)));

function table(title: string, cell: (key: string) => string): void {
  console.log(`\n${title.padEnd(20)}${LOSS_KINDS.map((loss) => loss.padStart(13)).join('')}`);
  for (const format of formats) {
    const row = LOSS_KINDS.map((loss) => (count(`tried ${format} ${loss}`) === 0 ? '-' : cell(`${format} ${loss}`)));
    console.log(`${format.padEnd(20)}${row.map((text) => text.padStart(13)).join('')}`);
  }
}

table('flips/unseen/tried', (key) =>
  [`flips ${key}`, `excused ${key}`, `tried ${key}`].map((one) => count(one)).join('/'),
);
table('kept/certain', (key) => `${count(`kept ${key}`)}/${count(`certain ${key}`)}`);

const reasons = [...counts].filter(([key]) => key.startsWith('because ')).map(([key, n]) => `${key.slice(8)} ${n}`);
const flips = all('flips');
console.log(
  `\n${all('tried')} losses: ${flips} flips; ${all('excused')} that no reader can see (${reasons.join(', ')});`,
);
console.log(`of ${all('certain')} certain verdicts ${all('kept')} are kept.`);
process.exitCode = flips === 0 ? 0 : 1;
