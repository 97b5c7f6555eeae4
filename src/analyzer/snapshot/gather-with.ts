import type { Paste } from '../paste/types.ts';
import type { Parts } from '../parts.ts';
import type { Candidate } from './candidate.ts';
import { canonicalId } from '../aws/ids.ts';
import { ABSENT, found, NOTHING_RARE } from './collector.ts';
import type { Collector } from './collector.ts';
import type { Kind } from './kind.ts';
import {
  functions,
  internetGateways,
  natGateways,
  networkAcls,
  routeTables,
  securityGroups,
  subnets,
  usualKinds,
  vpcs,
} from './kinds/usual.ts';
import { createLog } from './log.ts';
import type { Log } from './log.ts';
import { attached } from './parts/attached.ts';
import { noneListed } from './parts/none-listed.ts';
import { odd } from './parts/odd.ts';
import { rare } from './parts/rare.ts';
import { readDocuments } from './read-documents.ts';
import { coverage } from './reading.ts';
import type { Reading } from './reading.ts';
import { routeTableFacts } from './route-tables.ts';
import { hintsAtNone, knownFunctions } from './shown-functions.ts';
import type { Collection, SecurityGroupFacts, Snapshot } from './types.ts';

/** What `gather` does with the parts that are at hand; throws `PartMissing` where it meets one that is not. */
export function gatherWith(paste: Paste, parts: Parts): Snapshot {
  const log = createLog(paste, () => parts.use(odd));
  const reading = readDocuments(paste, log, parts);
  const collector = collectorOf(reading, log);
  const { collect, plain } = collector;
  const isUsual = (kind: Kind): boolean => usualKinds.includes(kind);
  const isRare = ![...reading.piles.keys(), ...reading.traces.keys()].every(isUsual);
  const isBare = !paste.asides?.length && paste.sources.every(({ cleaned }) => cleaned === undefined);
  const bare = isBare ? paste : parts.use(odd).withoutAsides(paste);
  const whyLost = (): string | null =>
    reading.isUsual && hintsAtNone(bare) ? null : parts.use(odd).whyLost(bare, reading);
  const snapshot: Omit<Snapshot, 'diagnostics'> = {
    paste,
    documents: reading.summaries,
    regions: [...reading.regions].sort(),
    functions: knownFunctions(
      collect(functions, (candidate) => parts.use(attached).functionData(candidate)),
      bare,
      whyLost,
    ),
    routeTables: collect(
      routeTables,
      routeTableFacts(() => reading.piles.get(routeTables)?.candidates ?? []),
    ),
    subnets: plain(subnets),
    vpcs: plain(vpcs),
    natGateways: plain(natGateways),
    internetGateways: plain(internetGateways),
    securityGroups: groupsOf(collector, isRare),
    networkAcls: collect(networkAcls, (candidate) => parts.use(attached).networkAclFacts(candidate)),
    ...(isRare ? parts.use(rare).collectRare(collector) : NOTHING_RARE),
  };
  explainEmptyRouteTables(reading, snapshot, log);
  return { ...snapshot, diagnostics: log.finish() };
}

function collectorOf(reading: Reading, log: Log): Collector {
  const { piles, traces, parts } = reading;
  const candidates = (kind: Kind): readonly Candidate[] => {
    const all = piles.get(kind)?.candidates ?? [];
    return areDifferent(all) ? all : parts.use(odd).settle(all, kind, log);
  };
  const collect = <T>(kind: Kind, toData: (candidate: Candidate) => T): Collection<T> =>
    piles.has(kind) || traces.has(kind)
      ? {
          items: candidates(kind).map((candidate) => found(candidate, toData(candidate))),
          coverage: coverage(reading, kind),
        }
      : ABSENT;
  // The used fields were checked against the shape of the kind, which follows the SDK's type.
  const plain = <T>(kind: Kind): Collection<T> => collect(kind, ({ data }) => data as T);
  return { reading, log, candidates, collect, plain };
}

const areDifferent = (all: readonly { readonly id: string }[]): boolean =>
  new Set(all.map(({ id }) => canonicalId(id))).size === all.length;

/** Groups as they were described; rules that stand apart, and groups that have one id, are joined by who knows them. */
function groupsOf({ collect, candidates, reading }: Collector, isRare: boolean): Collection<SecurityGroupFacts> {
  return isRare || !areDifferent(reading.piles.get(securityGroups)?.candidates ?? [])
    ? reading.parts.use(rare).groupsOf({ reading, candidates })
    : collect(securityGroups, (candidate) => reading.parts.use(attached).securityGroupFacts(candidate));
}

function explainEmptyRouteTables(reading: Reading, snapshot: Omit<Snapshot, 'diagnostics'>, log: Log): void {
  const pile = reading.piles.get(routeTables);
  if (pile?.candidates.length !== 0) return;
  const { parts } = reading;
  parts
    .use(noneListed)
    .explainEmptyRouteTables(pile.listings, snapshot, log, (command) => parts.use(odd).filtersOf(command));
}
