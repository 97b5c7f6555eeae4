import { lacks } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { isList, own, ownText } from './json.ts';
import type { MicrovmFacts } from './types.ts';

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
