/**
 * `npm run fuzz -- [vpcs|pastes|damage|growth|around] [options]`: one door for the harnesses of this folder; without a name, generated VPCs.
 * The options are those of each harness, told at its head; `--help` prints the heads.
 */
import { readFileSync } from 'node:fs';

const FILES = { vpcs: 'vpcs', pastes: 'paste', damage: 'damage', growth: 'growth', around: 'around' } as const;

const isHarness = (name: string): name is keyof typeof FILES => Object.hasOwn(FILES, name);

/** The comment at the head of a harness, without its signs. */
function headOf(file: string): string {
  const source = readFileSync(new URL(`${file}.ts`, import.meta.url), 'utf8');
  const comment = /\/\*\*([\s\S]*?)\*\//.exec(source)?.[1] ?? '';
  return comment.replaceAll(/^ \* ?/gm, '').trim();
}

const chosen = process.argv[2]?.startsWith('-') === false ? process.argv.splice(2, 1).join('') : 'vpcs';
if (process.argv.includes('--help')) console.log(Object.values(FILES).map(headOf).join('\n\n'));
else if (isHarness(chosen)) await import(`./${FILES[chosen]}.ts`);
else {
  console.error(`There is no harness ${chosen}; there are ${Object.keys(FILES).join(', ')}.`);
  process.exitCode = 2;
}
