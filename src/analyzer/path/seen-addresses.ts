/** The public addresses that others see of what leaves through a NAT gateway (NAT-3). */
import type * as aws from '../aws/sdk.ts';
import { find, same } from './model.ts';
import type { Context } from './context.ts';

/**
 * Those in use, of the gateway's own record and of the Elastic IPs pasted for its interfaces; none for a private one.
 * @param subnetId of a regional gateway, only those of this subnet's zone, as long as it has some there (NAT-11)
 */
export function seenAddresses(
  context: Context,
  gateway: aws.NatGateway,
  subnetId: string | null = null,
): readonly string[] {
  const ofOne = gateway.AvailabilityMode === 'regional' ? subnetId : null;
  return context.memo.once(['seen addresses', gateway, ofOne], () => collect(context, gateway, ofOne));
}

function collect(
  context: Context,
  { ConnectivityType, AvailabilityMode: mode, NatGatewayAddresses = [] }: aws.NatGateway,
  subnetId: string | null,
): readonly string[] {
  if (ConnectivityType === 'private') return [];
  const inUse = NatGatewayAddresses.filter(({ Status }) => Status === undefined || Status === 'succeeded');
  const inZone = mode === 'regional' ? inUse.filter((own) => isOfZone(context, own, subnetId)) : [];
  const { items } = context.model.snapshot.addresses;
  const seen = (inZone.length > 0 ? inZone : inUse).flatMap((own) => {
    if (own.PublicIp) return [own.PublicIp];
    const elastic = items.find(
      ({ data }) => same(data.NetworkInterfaceId, own.NetworkInterfaceId) || same(data.AllocationId, own.AllocationId),
    );
    return elastic?.data.PublicIp ? [elastic.data.PublicIp] : [];
  });
  return [...new Set(seen)].sort();
}

/** Names of zones differ per account, ids do not (SH-1). */
function isOfZone({ model }: Context, own: aws.NatGatewayAddress, subnetId: string | null): boolean {
  const { AvailabilityZoneId: id, AvailabilityZone: name } = find(model.snapshot.subnets, subnetId)?.data ?? {};
  if (id && own.AvailabilityZoneId) return id === own.AvailabilityZoneId;
  return Boolean(name) && name === own.AvailabilityZone;
}
