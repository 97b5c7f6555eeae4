// Every lab in the EC2 emulator, line by line through the real AWS CLI: what it describes is what the control plane describes, and
// the analyzer says the same of both, where the lab begins and behind its author's way.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/analyzer/index.ts';
import { questionOf } from '../../src/labs/grade.ts';
import { labs, type LabFolder } from '../content/support/labs.ts';
import { hasCliModule } from './cli.ts';
import { type Emulator, missing, startEmulator } from './emulator.ts';
import { LabInEmulator } from './lab-in-emulator.ts';

const lack = missing ?? (hasCliModule ? null : 'AWS CLI as a Python module');
const NAME = 'the labs in the EC2 emulator';

let emulator: Emulator;

/** One with gateways that go and one with endpoints that come; all eleven take five times as long, and are tried with WAY_OUT_LABS=all. */
const USUAL = ['one-of-two', 'services-without-a-way-out'];
const tried = labs.filter(({ slug }) => process.env['WAY_OUT_LABS'] === 'all' || USUAL.includes(slug));

/** What the analyzer says of each goal; the sentences differ where the emulator lists what is deleted. */
const verdictsOf = ({ lab }: LabFolder, documents: Parameters<typeof check>[0]): unknown[] =>
  lab.goals.map((goal) => [goal.of, goal.to, check(documents, questionOf(goal)).verdict]);

describe.skipIf(lack !== null)(
  lack === null ? NAME : `${NAME} (skipped: no ${lack} on this machine)`,
  { timeout: 120_000 },
  () => {
    beforeAll(async () => {
      emulator = await startEmulator();
    }, 120_000);
    afterAll(() => {
      emulator.stop();
    });

    it.each(tried.map((one) => [one.slug, one] as const))('are what they are here: %s', async (_, one) => {
      await fetch(`${emulator.url}/moto-api/reset`, { method: 'POST' });
      const both = await LabInEmulator.begin(one, emulator.cli);
      await both.play(one.file.start);
      const start = await both.documents();
      expect(verdictsOf(one, start.theirs)).toEqual(verdictsOf(one, start.ours));
      for (const { look } of one.file.hints) if (look !== undefined) expect(await both.lookAt(look), look).toEqual([]);

      await both.play(one.solution);
      const end = await both.documents();
      expect(end.differences).toEqual([]);
      expect(verdictsOf(one, end.theirs)).toEqual(one.lab.goals.map(({ of, to, verdict }) => [of, to, verdict]));
    });
  },
);
