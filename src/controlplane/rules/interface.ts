/** Network interfaces that AWS makes for its own services. */
import type { Draft } from '../draft.ts';
import type { Elements } from '../collections.ts';
import { accountOf } from './account.ts';

type NetworkInterface = Elements['NetworkInterfaces'];

/** Adds one where the state lists interfaces; AWS has it in any case, and its id stands with what it serves. */
export function addInterface(draft: Draft, made: NetworkInterface): void {
  if (!draft.shows('NetworkInterfaces')) return;
  const subnet = draft.find('Subnets', made.SubnetId);
  draft.add('NetworkInterfaces', {
    Groups: [],
    Ipv6Addresses: [],
    OwnerId: accountOf(draft),
    RequesterManaged: true,
    SourceDestCheck: true,
    Status: 'in-use',
    ...(subnet?.AvailabilityZone === undefined ? {} : { AvailabilityZone: subnet.AvailabilityZone }),
    ...(subnet?.VpcId === undefined ? {} : { VpcId: subnet.VpcId }),
    TagSet: [],
    ...made,
  });
}

/** Takes interfaces away. */
export function removeInterfaces(draft: Draft, ids: readonly (string | undefined)[]): void {
  for (const card of draft.all('NetworkInterfaces'))
    if (ids.includes(card.NetworkInterfaceId)) draft.remove('NetworkInterfaces', card);
}
