import { lacks } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { isList, own, ownText } from './json.ts';
import type { MicrovmFacts } from './types.ts';

/**
 * A MicroVM as the path needs it. `list-microvms` does not say how they get out. `get-microvm` does, with
 * AWS's own connector, `…:aws-network-connector:INTERNET_EGRESS`, where none was chosen: an answer without the list lost it (decision 8).
 */
export function microvmFacts(candidate: Candidate): MicrovmFacts {
  const { data } = candidate;
  const connectors = own(data, 'EgressNetworkConnectors');
  return {
    state: ownText(data, 'State') ?? null,
    connectors:
      isList(connectors) && !lacks(candidate, 'EgressNetworkConnectors')
        ? connectors.filter((arn) => typeof arn === 'string').map(String)
        : null,
  };
}
