/** The public addresses that others see of what leaves through a NAT gateway (NAT-3). */
import type * as aws from '../aws/sdk.ts';
import { same } from './model.ts';
import type { Context } from './context.ts';

/** Those in use, of the gateway's own record and of the Elastic IPs pasted for its interfaces; none for a private one. */
export function seenAddresses(
  { model }: Context,
  { ConnectivityType, NatGatewayAddresses = [] }: aws.NatGateway,
): string[] {
  if (ConnectivityType === 'private') return [];
  const inUse = NatGatewayAddresses.filter(({ Status }) => Status === undefined || Status === 'succeeded');
  const seen = inUse.flatMap((own) => {
    if (own.PublicIp) return [own.PublicIp];
    const elastic = model.snapshot.addresses.items.find(
      ({ data }) => same(data.NetworkInterfaceId, own.NetworkInterfaceId) || same(data.AllocationId, own.AllocationId),
    );
    return elastic?.data.PublicIp ? [elastic.data.PublicIp] : [];
  });
  return [...new Set(seen)].sort();
}
