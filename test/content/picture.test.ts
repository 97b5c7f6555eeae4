import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  fences,
  findingPages,
  lessons,
  misconceptions,
  referencePages,
  rules,
  patternPages,
  targetPages,
  terms,
} from './support/read-content.ts';
import { questions, wordsOf } from './support/questions.ts';
import { scenarios } from './support/scenarios.ts';

/**
 * One picture of what attaching does, in one voice. AWS: attaching has no effect on the VPC of the Lambda service in which
 * the function runs. What moves is the exit of the connections that its code opens.
 */
const WRONG: readonly (readonly [wrong: RegExp, instead: string])[] = [
  [
    /\b(?:functions?|orders|it|cop(?:y|ies)|environments?)\b[^.:;,]{1,40}\b(?:runs?|running|sits?|lives?|stands?|lands?) (?:in|inside) (?!a (?:VPC|network)(?: that| of|, but not) )(?:\w+[ -]){0,4}(?:subnets?|VPC|zones?)\b/gi,
    'a function sends through a subnet, it never runs in one',
  ],
  [
    /\b(?:runs?|running|sits|lives) in (?:subnet-|(?:your|its|their|both|several|all|these|those|private|public)[\w -]{1,20}\b(?:subnets?|VPCs?)\b)/gi,
    'a function sends through a subnet, it never runs in one',
  ],
  [
    /\bfunctions? (?:in|inside|within) (?:(?:a|the|your|its|this|these|any|two|dual-stack|public|private) ){1,3}(?:subnets?|VPC)\b/gi,
    'a function is attached to a subnet, not in one',
  ],
  [
    /\bmov(?:es?|ed|ing) (?:the|your|a) function\b|\bfunctions? (?:is |are )?(?:moves?|moved) (?:in)?to\b|\bmoves? into (?:your|a|the) VPC\b/gi,
    'the exit moves, the function does not; say "attach the function to"',
  ],
  [
    /\bnetwork (?:is|was|has been|gets) (?:replaced|swapped)|\b(?:replac|swap)(?:es?|ed|s|ped) (?:the|its|your|Lambda's|that) (?:[\w']+ ){0,2}(?:network|internet access|way out)\b|\battaching (?:\w+ ){0,5}(?:replac|swap)(?:es?|ed|s|ped)\b/gi,
    'the exit moves, no network is replaced',
  ],
  [
    /\b(?:NAT gateway|gateway) (?:puts|writes|sends with) (?:its|a|the|their)(?: own)? public\b|\btranslates to its public address/gi,
    'a NAT gateway writes its private address; the internet gateway swaps that for the Elastic IP',
  ],
  [/\b(?:each|every|one) combination of (?:the two|subnet)/gi, 'one interface per subnet and set of groups'],
];

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(root + path, 'utf8');
const filesIn = (folder: string, pattern: RegExp): readonly string[] =>
  readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => pattern.test(name))
    .map((name) => `${folder}/${name}`)
    .sort();

/** Comments speak to those who read the code. */
const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ' ');

const texts: readonly (readonly [string, string])[] = [
  ...[...lessons, ...findingPages, ...terms].map(
    (page) =>
      [
        page.name,
        [...Object.values(page.data).flat().map(said), page.body, ...fences(page.body, 'mermaid')].join(' '),
      ] as const,
  ),
  ...referencePages.map((page) => [page.name, page.body] as const),
  ...patternPages.map((page) => [page.name, page.body] as const),
  ...targetPages.map((page) => [page.name, page.body] as const),
  // Beliefs and wrong options are wrong on purpose; what answers them is not.
  ...misconceptions.map((entry) => [entry.id, entry.correction] as const),
  ...questions.map(
    (question) =>
      [
        question.id,
        [
          question.prompt,
          question.hint,
          ...question.options.flatMap((option) => [
            ...('correct' in option && option.correct ? [wordsOf(option)] : []),
            option.reason.replace(/^This (?:would|is)\b[^,]*,/, ''),
          ]),
        ].join(' '),
      ] as const,
  ),
  ...rules.map((rule) => [rule.id, `${rule.says} ${rule.why ?? ''}`] as const),
  ...scenarios.map(({ slug, data }) => [slug, `${data.title} ${data.summary}`] as const),
  ...[
    ...filesIn('src/analyzer/messages', /\.ts$/),
    ...filesIn('src/analyzer/fixes', /\.ts$/),
    ...filesIn('src/analyzer/report', /\.ts$/),
    ...filesIn('src/analyzer/verdict', /\.ts$/),
    ...filesIn('src/pages', /\.(?:astro|ts)$/),
    ...filesIn('src/components', /\.(?:astro|ts)$/),
    ...filesIn('src/site', /\.ts$/),
    'src/quiz/words.ts',
    'README.md',
  ].map((path) => [path, withoutComments(read(path))] as const),
];

function said(value: unknown): string {
  return typeof value === 'object' && value !== null ? Object.values(value).map(said).join(' ') : String(value);
}

const faultsIn = (text: string): readonly string[] => {
  const line = text.replace(/\s+/g, ' ');
  return WRONG.flatMap(([wrong, instead]) => (line.match(wrong) ?? []).map((found) => `"${found}": ${instead}`));
};

describe('what attaching does', () => {
  it.each(texts)('is told in one voice in %s', (_, text) => {
    expect(faultsIn(text)).toEqual([]);
  });

  it.each([
    'The function runs in your subnet.',
    'From then on orders runs in a private subnet.',
    'A running copy can sit in either; it lives in one of the subnets.',
    'The function moves into your VPC.',
    'Move the function to a private subnet.',
    'The network is replaced by yours.',
    'Attaching a function replaces the internet access it has by default.',
    'It fails whenever it runs in subnet-b.',
    'A function in a public subnet has no internet access.',
    'The NAT gateway puts its public address on them.',
    'Each combination of the two gets an interface.',
  ])('would be found wrong here: %s', (text) => {
    expect(faultsIn(text)).not.toEqual([]);
  });

  it.each([
    'Every function runs in a VPC that the Lambda service owns.',
    'It runs, as before, in a VPC of the Lambda service.',
    'A function attached to a public subnet sends through it.',
    'The NAT gateway is in a public subnet.',
    'Replace the route with one to a live target.',
  ])('is right here: %s', (text) => {
    expect(faultsIn(text)).toEqual([]);
  });
});
