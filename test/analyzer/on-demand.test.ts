// The analyzer of pages, which loads its parts and its words when a paste needs them, says what the whole analyzer says.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze, gather, readPaste, type Question, type Report } from '../../src/analyzer/index.ts';
import { makeAnalyzer, makeGatherer } from '../../src/analyzer/on-demand.ts';
import type { PasteInput } from '../../src/analyzer/paste/types.ts';
import { readOnDemand } from '../../src/analyzer/paste/read-on-demand.ts';
import { loadParsers, neededParsers } from '../../src/analyzer/paste/parsers.ts';
import { toTexts } from '../oracle/test-vpc.ts';
import { generateVpc } from '../oracle/generate.ts';
import { RECORDED, recorded, slugs } from './paste/support/scenarios.ts';

const SCENARIOS = new URL('../../content/scenarios/', import.meta.url);

/** The outputs of a scenario of the course, as files. */
const filesOf = (name: string): PasteInput =>
  readdirSync(new URL(`${name}/`, SCENARIOS))
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({ name: file, text: readFileSync(new URL(`${name}/${file}`, SCENARIOS), 'utf8') }));

const QUESTIONS: readonly Question[] = [
  {},
  { family: 'ipv6' },
  { destination: 's3' },
  { destination: 'sqs', family: 'ipv6' },
  { destination: 'api.example.com', port: 80 },
  { destination: '10.0.0.0/8' },
  { destination: '169.254.169.253' },
  { destination: 'what is this' },
  { functionName: 'no-such-function' },
];

/** The report of an analyzer that had nothing loaded before. */
async function inParts(input: PasteInput, question: Question): Promise<Report> {
  const { report } = await makeAnalyzer()(await makeGatherer()(await readOnDemand(input)), question);
  return report;
}

async function whole(input: PasteInput, question: Question): Promise<Report> {
  return analyze(gather(readPaste(input, await loadParsers(neededParsers(input)))), question);
}

describe('what the parts say together', () => {
  it.each(readdirSync(SCENARIOS))('is what the whole says, whatever is asked: %s', async (name) => {
    for (const question of QUESTIONS) {
      const input = filesOf(name);
      expect(await inParts(input, question)).toEqual(await whole(input, question));
    }
  });

  it.each(slugs.flatMap((slug) => RECORDED.map((format) => [slug, format] as const)))(
    'is what the whole says, whatever the format: %s as %s',
    async (slug, format) => {
      const input = recorded(slug, format);
      expect(await inParts(input, {})).toEqual(await whole(input, {}));
    },
  );

  it.each(Array.from({ length: 150 }, (_, seed) => seed))(
    'is what the whole says of a VPC made up: %i',
    async (seed) => {
      const vpc = generateVpc(seed);
      const input = toTexts(vpc);
      expect(await inParts(input, vpc.question)).toEqual(await whole(input, vpc.question));
    },
  );
});

it('loads a part once, however often it is asked for', async () => {
  const analyzer = makeAnalyzer();
  const snapshot = gather(readPaste(filesOf('transit-gateway-default')));
  const [first, second] = [await analyzer(snapshot), await analyzer(snapshot)];
  expect(second).toEqual(first);
});
