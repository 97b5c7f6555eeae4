// What the figure shows of every scenario of the corpus agrees with the report of its documents.
import { expect, it } from 'vitest';
import { analyze, gather, readPaste } from '../../src/analyzer/index.ts';
import type { Question, Report } from '../../src/analyzer/report/types.ts';
import { sceneFrom } from '../../src/walk/scene.ts';
import type { End, Scene, Stop } from '../../src/walk/types.ts';
import { scenarios } from '../content/support/scenarios.ts';

const asked: readonly (readonly [string, Question])[] = [
  ['as the scenario asks', {}],
  ['over IPv6', { destination: 'internet', family: 'ipv6' }],
  ['Amazon S3', { destination: 's3' }],
  ['one address', { destination: '203.0.113.80' }],
];

const cases = scenarios.flatMap(({ slug, data, files }) =>
  asked.map(([name, question]) => {
    const snapshot = gather(readPaste(files));
    const report = analyze(snapshot, { ...(data.ask as Question | undefined), ...question });
    const paths = report.subnets.length > 0 ? report.subnets.map(({ subnetId }) => subnetId) : [null];
    const scenes = paths.flatMap((through) => sceneFrom(report, snapshot, files, through) ?? []);
    return { name: `${slug}, ${name}`, files, report, scenes };
  }),
);

const ends: Readonly<Record<string, readonly End[]>> = {
  reachable: ['answered'],
  unreachable: ['dropped'],
  intermittent: ['partly'],
  depends: ['unseen'],
  unknown: ['unseen'],
};

/** The stop that the report blames: the first that stops the packet, else the one nearest to the far end that stops its reply. */
function blamed(stops: readonly Stop[]): number {
  const forward = stops.findIndex(({ outcome, stopsReply }) => outcome === 'block' && !stopsReply);
  return forward === -1 ? stops.findLastIndex(({ stopsReply }) => stopsReply) : forward;
}

const paths = cases.flatMap(({ name, files, report, scenes }) =>
  scenes.map((scene) => [`${name}, ${scene.subnetId ?? 'no subnet'}`, { files, report, scene }] as const),
);

it('walks every path that a report has', () => {
  expect(paths.length).toBeGreaterThan(400);
  for (const { name, report, scenes } of cases)
    expect([name, scenes.length]).toEqual([
      name,
      report.subnets.length > 0 ? report.subnets.length : report.function?.hops.length ? 1 : 0,
    ]);
});

/** The paths of which something does not hold. */
const wrong = (holds: (path: (typeof paths)[number][1]) => boolean): readonly string[] =>
  paths.filter(([, path]) => !holds(path)).map(([name]) => name);

it('ends as the verdict says, at the stop that the report blames', () => {
  const faults = wrong(({ report, scene }) => {
    const last = scene.frames.at(-1);
    return (
      scene.headline === report.headline &&
      last?.end !== null &&
      last?.end !== undefined &&
      (ends[scene.own] ?? []).includes(last.end) &&
      (last.end !== 'dropped' || last.at === blamed(scene.stops)) &&
      scene.frames.slice(0, -1).every(({ end }) => end === null)
    );
  });
  expect(faults).toEqual([]);
});

it('moves one stop at a time, and says of each what the report says', () => {
  const faults = wrong(({ scene: { frames, stops } }) => {
    const out = frames.filter(({ way }) => way === 'out');
    const back = frames.filter(({ way }) => way === 'back').map(({ at }) => at);
    return (
      out.every(({ at, text }, i) => at === i && isTold(text, stops[at])) &&
      back.every((at, i) => i === 0 || at < (back[i - 1] ?? 0))
    );
  });
  expect(faults).toEqual([]);
});

it('carries only addresses and lines that the documents or the report show', () => {
  const faults = wrong(({ files, report, scene }) => {
    const all = files.map(({ text }) => text).join('\n');
    return scene.frames.every(
      ({ from, to, lines }) =>
        lines.every(({ text }) => all.includes(text)) && [from, to].every((address) => known(address, all, report)),
    );
  });
  expect(faults).toEqual([]);
});

it('gives back on the way home what it took on the way out', () => {
  expect(wrong(({ scene }) => roundTrip(scene))).toEqual([]);
});

/** The report's own sentence, or one that tells less of a stop or more of the source. */
const isTold = (said: string, stop: Stop | undefined): boolean =>
  stop !== undefined &&
  (said === stop.text ||
    (stop.kind === 'network-acl' && said === `${stop.id} lets it out.`) ||
    (stop.kind === 'internet-gateway' && stop.outcome === 'block' && said.endsWith('has no public partner: dropped.')));

const known = (address: string, all: string, report: Report): boolean =>
  all.includes(address) ||
  address === report.question.destination ||
  report.subnets.some(({ reaches, misses }) => [reaches.witness, misses.witness].includes(address)) ||
  ['Lambda’s network', 'the subnet', '1.1.1.1', '2001:4860:4860::8888'].includes(address);

function roundTrip({ frames }: Scene): boolean {
  const [first] = frames;
  const last = frames.at(-1);
  return last?.way !== 'back' || last.end === 'dropped' || last.to === first?.from;
}
