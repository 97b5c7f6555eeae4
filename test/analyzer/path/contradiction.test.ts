// A stop never contradicts its verdict, nor its own words: what arrives was stopped nowhere, what does not was stopped somewhere.
import { describe, expect, it } from 'vitest';
import { check, gather, readPaste, type Question, type Report } from '../../../src/analyzer/index.ts';
import { partsByState } from '../../../src/analyzer/path/reach-map.ts';
import { wordOf } from '../../../src/analyzer/path/state.ts';
import { analysis } from '../../../src/analyzer/verdict/analysis.ts';
import { allParts } from '../../../src/analyzer/verdict/parts/all.ts';
import { scenarios } from '../../content/support/scenarios.ts';
import { generateVpc } from '../../oracle/generate.ts';
import { toTexts } from '../../oracle/test-vpc.ts';
import {
  aclFor,
  egress,
  endpoints,
  entry,
  gatewayEndpoint,
  ids,
  isolated,
  permission,
  reportOf,
  routes,
  S3_LIST,
  toNat,
  toS3,
  via,
  type Change,
  type Text,
} from '../support/vpc.ts';

/** Sentences that hold of a stop only if it lets nothing through, or stops a part where they say so. */
const STOPS =
  /\bdrops it\b(?! unless)|\bstops? (?:it|the replies)\b|permits nothing|has no route for it|refuses the function|cannot be reached|is not attached to the VPC|leads a function nowhere|goes round|only, and this lies elsewhere/;
/** Sentences that hold of a stop only if it lets everything through. */
const PASSES =
  /\bleads out\b|lets? it (?:out|pass|through)\b(?! is)|permits everything|admits the function|\bdelivers it\b|answer for the VPC/;
/** Sentences that hold of a stop only if nobody knows, or if what decides is not in the paste. */
const DOUBTS =
  /\bnot certain\b|as far as the paste shows|shows no route for it|unless an exclusion covers|not in the paste, or/;
/** Sentences that hold of a stop only if it treats some of it otherwise than the rest. */
const PARTS = /\ba part of (?:it|the replies)\b|no route for most of it|for some client ports only/;

/** Sentences of what is lost there, where something else is not. */
const SOME = /what is sent there|leads to the internet only\.$/;
const DOUBTFUL = new Set(['unknown', 'depends']);

/** Everything in a report that contradicts something else in it. */
function contradictions(report: Report): string[] {
  return report.subnets.flatMap(({ subnetId, verdict, hops }) => {
    const found: string[] = [];
    const line = hops.map((hop) => `${hop.kind} ${hop.outcome}`).join(', ');
    const blocks = hops.filter((hop) => hop.outcome === 'block');
    if (verdict === 'reachable' && hops.some((hop) => !['pass', 'assumed'].includes(hop.outcome)))
      found.push('reachable, and a stop is not open');
    if (verdict === 'intermittent' && blocks.length > 0) found.push('some of it arrives, and a stop blocks everything');
    if (verdict === 'unreachable' && blocks.length === 0) found.push('unreachable, and no stop blocks');
    for (const { outcome, text } of hops) {
      if (STOPS.test(text) && outcome !== 'block' && !(outcome === 'partial' && verdict !== 'reachable'))
        found.push(`${outcome}: "${text}"`);
      if (DOUBTS.test(text) ? !DOUBTFUL.has(outcome) : PASSES.test(text) && ['block', 'partial'].includes(outcome))
        found.push(`${outcome}: "${text}"`);
      if (PARTS.test(text) && outcome !== 'partial' && !(outcome === 'block' && verdict === 'unreachable'))
        found.push(`${outcome}: "${text}"`);
      if (SOME.test(text) && outcome === 'block') found.push(`block: "${text}"`);
    }
    return found.map((what) => `${subnetId ?? 'a table'}: ${what} (${line})`);
  });
}

const FAMILIES = ['ipv4', 'ipv6'] as const;
const DESTINATIONS = ['internet', 's3', 'dynamodb', 'sqs', '8.8.8.8', '10.0.0.10'];

describe('a stop never contradicts the verdict of its subnet', () => {
  it.each(scenarios.map((scenario) => [scenario.slug, scenario] as const))('in the scenario %s', (_, { files }) => {
    for (const destination of DESTINATIONS)
      for (const family of FAMILIES)
        expect(contradictions(check(files, { destination, family })), `${destination} ${family}`).toEqual([]);
  });

  it('in 300 VPCs that nobody wrote, and in one that was found to', () => {
    for (const seed of [...Array.from({ length: 300 }, (_, i) => i + 1), 2100]) {
      const generated = generateVpc(seed);
      const texts = toTexts(generated);
      for (const question of questionsOf(generated.question))
        expect(contradictions(check(texts, question)), `seed ${String(seed)}: ${JSON.stringify(question)}`).toEqual([]);
    }
  });

  it('in 300 VPCs whose groups permit the list of a service and nothing else', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const generated = generateVpc(seed);
      const texts = toTexts(generated).map(permittingList);
      for (const destination of ['internet', 's3'])
        expect(contradictions(check(texts, { destination })), `seed ${String(seed)}: ${destination}`).toEqual([]);
    }
  });
});

const questionsOf = (own: Question): Question[] => [
  own,
  ...['internet', 's3', 'sqs'].map((destination) => ({ ...own, destination })),
];

/** The outcome of a stop that treats every address that is asked for alike; the others are weighed. */
const OF_ALL: Readonly<Record<string, readonly string[]>> = {
  reachable: ['pass', 'assumed'],
  unreachable: ['block'],
  intermittent: ['partial'],
  unknown: ['unknown'],
  depends: ['depends'],
};

/** The stops whose outcome is not what the addresses say that pass them; "stops" counts those that let none through. */
function misjudged(files: readonly Text[], question: Question): { readonly found: string[]; readonly stops: number } {
  const { subnets } = check(files, question);
  const found: string[] = [];
  let stops = 0;
  for (const [i, { path, destination, summary }] of analysis(gather(readPaste(files)), question, allParts).judged.entries())
    for (const [j, { flow, kind }] of path.hops.entries()) {
      const words = new Set([...partsByState(flow, destination).keys()].map(wordOf));
      const outcome = subnets[i]?.hops[j]?.outcome ?? 'none';
      const [word] = words;
      if (word === 'unreachable' && words.size === 1) stops += 1;
      // Where several stops together let nothing through, the last of them is drawn as the one that blocks.
      const isLast = summary.word === 'unreachable' && outcome === 'block' && word !== 'unreachable';
      if (words.size === 1 && word !== undefined && !isLast && !OF_ALL[word]?.includes(outcome))
        found.push(`${kind} is ${outcome}, and all it is asked for is ${word}`);
    } // prettier-ignore
  return { found, stops };
}

describe('the outcome of a stop follows from what passes it', () => {
  const cases = [
    ...scenarios.map(({ slug, files }) => ({ name: slug, files, destinations: ['internet', 's3'], own: {} })),
    ...Array.from({ length: 100 }, (_, seed) => {
      const made = generateVpc(seed + 1);
      return { name: `seed ${String(seed + 1)}`, files: toTexts(made), destinations: ['internet', 's3'], own: made.question };
    }),
  ]; // prettier-ignore

  it('whatever the verdict', () => {
    let blocking = 0;
    for (const { name, files, destinations, own } of cases)
      for (const destination of destinations) {
        const { found, stops } = misjudged(files, { ...own, destination });
        expect(found, `${name}: ${destination}`).toEqual([]);
        blocking += stops;
      }
    expect(blocking).toBeGreaterThan(100);
  });
});

/** The same text with other groups: all that they permit outbound is the prefix list of S3. */
function permittingList({ name, text }: Text): Text {
  if (name !== 'security-groups.json') return { name, text };
  const { SecurityGroups: groups } = JSON.parse(text) as { SecurityGroups: object[] };
  const list = permission('tcp', [443, 443], [], { PrefixListIds: [{ PrefixListId: S3_LIST }] });
  return {
    name,
    text: JSON.stringify({ SecurityGroups: groups.map((group) => ({ ...group, IpPermissionsEgress: [list] })) }),
  };
}

/** A gateway endpoint on the function's table, and its list among those of AWS. */
const throughGateway: readonly Change[] = [
  routes(toNat, toS3),
  endpoints([gatewayEndpoint('s3', [ids.private])]),
  (draft) => {
    draft.lists.PrefixLists = [
      {
        PrefixListId: S3_LIST,
        PrefixListName: 'com.amazonaws.eu-west-1.s3',
        OwnerId: 'AWS',
        Cidrs: ['52.218.0.0/17', '3.5.64.0/21'],
      },
    ];
  },
];
const onlyList = egress(permission('tcp', [443, 443], [], { PrefixListIds: [{ PrefixListId: S3_LIST }] }));

describe('the words of a stop follow from what it does', () => {
  const stopOf = (report: Report, kind: string) => report.subnets[0]?.hops.find((hop) => hop.kind === kind);

  it('a group that permits the list of the service is open to the service, and says so', () => {
    for (const entries of [throughGateway, throughGateway.slice(0, 2)]) {
      const report = reportOf([...entries, onlyList], { destination: 's3' });
      expect(report.subnets[0]?.verdict).toBe('reachable');
      expect(stopOf(report, 'security-group')).toMatchObject({
        outcome: 'pass',
        text: expect.stringContaining(`permits ${S3_LIST} outbound`) as string,
      });
    }
  });

  it('the same group is closed to the internet', () => {
    const report = reportOf([...throughGateway, onlyList]);
    expect(report.subnets[0]?.verdict).toBe('unreachable');
    expect(stopOf(report, 'security-group')).toMatchObject({
      outcome: 'block',
      text: expect.stringContaining(`permits only ${S3_LIST}`) as string,
    });
  });

  it('a service of which another route takes a part is shown by what reaches the service', () => {
    const taken = [...throughGateway, routes(toNat, toS3, via('52.218.0.0/18', { GatewayId: ids.igw })), onlyList];
    const report = reportOf(taken, { destination: 's3' });
    expect(contradictions(report)).toEqual([]);
    expect(stopOf(report, 'security-group')?.outcome).toBe('pass');
  });

  it('an ACL that stops the replies names the replies', () => {
    const stops = aclFor([ids.privateA], entry(100, 'out', 'allow', '0.0.0.0/0'));
    expect(stopOf(reportOf([stops]), 'network-acl')).toMatchObject({
      outcome: 'block',
      text: expect.stringContaining('stops the replies') as string,
    });
  });

  it('an internet gateway leads to no private address', () => {
    const report = reportOf([routes(via('172.31.0.0/16', { NatGatewayId: ids.nat }))], { destination: '172.31.4.4' });
    expect(stopOf(report, 'internet-gateway')).toMatchObject({
      outcome: 'block',
      text: expect.stringContaining('leads to the internet only') as string,
    });
  });

  it('half of the internet that is stopped behind a gateway is a part, and the other half arrives', () => {
    const report = reportOf([
      routes(via('0.0.0.0/1', { NatGatewayId: ids.nat }), via('128.0.0.0/1', { GatewayId: ids.igw })),
    ]);
    expect(report.verdict).toBe('intermittent');
    expect(contradictions(report)).toEqual([]);
  });

  it('no way at all is stopped by the table', () => {
    expect(stopOf(reportOf([isolated]), 'route-table')).toMatchObject({ outcome: 'block' });
  });
});
