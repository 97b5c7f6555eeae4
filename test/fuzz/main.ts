/**
 * `npm run fuzz -- [vpcs|pastes|damage|around] [options]`: one door for the harnesses of this folder; without a name, generated VPCs.
 * The options are those of each harness, told at its head.
 */
const HARNESSES = {
  vpcs: () => import('./vpcs.ts'),
  pastes: () => import('./paste.ts'),
  damage: () => import('./damage.ts'),
  growth: () => import('./growth.ts'),
  around: () => import('./around.ts'),
} as const;

export {};

const isHarness = (name: string): name is keyof typeof HARNESSES => Object.hasOwn(HARNESSES, name);

const chosen = process.argv[2]?.startsWith('-') === false ? process.argv.splice(2, 1).join('') : 'vpcs';
if (isHarness(chosen)) await HARNESSES[chosen]();
else {
  console.error(`There is no harness ${chosen}; there are ${Object.keys(HARNESSES).join(', ')}.`);
  process.exitCode = 2;
}
