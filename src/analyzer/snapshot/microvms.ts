import { lacks } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { list, object } from './conform.ts';
import { isList, own, ownText } from './json.ts';
import { defineKind } from './kind.ts';
import type { MicrovmFacts } from './types.ts';

/** Lambda MicroVMs, whose way out was chosen when they were started (FN-8). */
export const microvms = defineKind({
  label: 'MicroVMs',
  one: 'MicroVM',
  operations: ['get-microvm', 'run-microvm', 'list-microvms'],
  wrappers: [],
  idField: 'MicrovmId',
  vpcFilters: [],
  shape: object({
    MicrovmId: 'string',
    State: 'string',
    ImageArn: 'string',
    EgressNetworkConnectors: list('string'),
  }),
  allOrNothing: ['EgressNetworkConnectors'],
  regionsIn: (microvm) => [microvm['ImageArn']],
});

/** A MicroVM as the path needs it. `list-microvms` does not say how they get out, and a cut may hide it. */
export function microvmFacts(candidate: Candidate): MicrovmFacts {
  const { data, cuts } = candidate;
  const connectors = own(data, 'EgressNetworkConnectors');
  const isDetailed =
    ownText(data, 'Endpoint') !== undefined &&
    cuts?.here !== true &&
    cuts?.below.has('EgressNetworkConnectors') !== true;
  return {
    state: ownText(data, 'State') ?? null,
    connectors:
      isList(connectors) && !lacks(candidate, 'EgressNetworkConnectors')
        ? connectors.filter((arn) => typeof arn === 'string').map(String)
        : isDetailed && !candidate.damaged.has('EgressNetworkConnectors')
          ? []
          : null,
  };
}
