/** Whether a paste without a function may have lost the one who sends, or a subnet that is asked about: what that means is loaded then. */
import type { Snapshot } from '../snapshot/types.ts';

export function mayLack(snapshot: Snapshot): boolean {
  const { functions, networkConnectors, webFunctionRevisions, webFunctionEndpoints, microvms } = snapshot;
  return (
    functions.coverage.kind === 'partial' ||
    networkConnectors.items.length > 0 ||
    [
      snapshot.routeTables,
      snapshot.subnets,
      networkConnectors,
      webFunctionRevisions,
      webFunctionEndpoints,
      microvms,
    ].some(({ coverage }) => coverage.kind !== 'absent' && coverage.torn)
  );
}
