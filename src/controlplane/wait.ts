/** The one step of time: what is under way becomes what it was on its way to. There is no clock. */
import { Draft } from './draft.ts';
import type { Elements } from './collections.ts';
import { failureOf } from './rules/nat-gateway.ts';
import { stateOfRoute } from './rules/route.ts';
import type { State } from './types.ts';

const NEXT: Readonly<Record<string, string>> = { pending: 'available', deleting: 'deleted' };

/**
 * The state after everything under way has come to its end, as `aws ec2 wait nat-gateway-available` and the like wait for:
 * NAT gateways and endpoints become `available` or `deleted`, updates of functions `Successful`.
 */
export function wait(state: State): State {
  const draft = new Draft(state);
  for (const nat of draft.all('NatGateways')) settleNat(nat, draft);
  for (const endpoint of draft.all('VpcEndpoints')) endpoint.State = NEXT[endpoint.State ?? ''] ?? endpoint.State;
  for (const gone of draft.all('VpcEndpoints').filter(({ State }) => State === 'deleted'))
    draft.remove('VpcEndpoints', gone);
  for (const attachment of draft.all('TransitGatewayVpcAttachments'))
    if (attachment.State === 'modifying') attachment.State = 'available';
  for (const exclusion of draft.all('VpcBlockPublicAccessExclusions'))
    if (exclusion.State === 'create-in-progress') exclusion.State = 'create-complete';
  for (const options of draft.objects('VpcBlockPublicAccessOptions'))
    if (options['State'] === 'update-in-progress') options['State'] = 'update-complete';
  for (const machine of draft.instances()) {
    if (machine.State?.Name === 'pending') machine.State = { Code: 16, Name: 'running' };
    if (machine.State?.Name === 'stopping') machine.State = { Code: 80, Name: 'stopped' };
  }
  for (const configuration of draft.functions())
    if (configuration.LastUpdateStatus === 'InProgress') configuration.LastUpdateStatus = 'Successful';
  for (const table of draft.all('RouteTables'))
    for (const route of table.Routes ?? []) if (stateOfRoute(route, draft) === 'blackhole') route.State = 'blackhole';
  return draft.state;
}

/** One that is being made comes up or fails; one that is being deleted is gone. */
function settleNat(nat: Elements['NatGateways'], draft: Draft): void {
  const failure = nat.State === 'pending' ? failureOf(nat, draft) : null;
  if (failure === null) {
    if (nat.State !== undefined)
      nat.State = nat.State === 'pending' ? 'available' : nat.State === 'deleting' ? 'deleted' : nat.State;
  } else Object.assign(nat, { State: 'failed', FailureCode: failure.code, FailureMessage: failure.message });
  for (const address of nat.NatGatewayAddresses ?? [])
    if (address.Status === 'associating') address.Status = failure === null ? 'succeeded' : 'failed';
}
