/** Interfaces as `describe-instances` shows them, inside their instances: enough to judge a NAT instance by (NI-1). */
import type * as aws from '../aws/sdk.ts';
import { canonicalId } from '../aws/ids.ts';
import { placeOf } from '../snapshot/place.ts';
import type { Found, Snapshot } from '../snapshot/types.ts';

/** Adds the interfaces that only their instances show; the list of interfaces itself says more and comes first. */
export function withInterfacesOfInstances(snapshot: Snapshot): Snapshot {
  const { networkInterfaces, instances } = snapshot;
  const known = new Set(networkInterfaces.items.map((e) => canonicalId(e.id)));
  const inside = instances.items
    .flatMap((instance) => interfacesOf(instance))
    .filter(({ id }) => !known.has(canonicalId(id)) && known.add(canonicalId(id)));
  if (inside.length === 0) return snapshot;
  return { ...snapshot, networkInterfaces: { ...networkInterfaces, items: [...networkInterfaces.items, ...inside] } };
}

function interfacesOf(instance: Found<aws.Instance>): Found<aws.NetworkInterface>[] {
  return (instance.data.NetworkInterfaces ?? []).flatMap((item, i) => {
    const { NetworkInterfaceId: id, Attachment, ...data } = item;
    if (!id) return [];
    // The attachment does not repeat the instance that it stands in.
    const attachment = { ...Attachment, InstanceId: instance.id };
    const same = { ...data, Attachment: attachment } as aws.NetworkInterface; // the type is an open word in the one, an enum in the other
    return [{ id, data: same, place: placeOf(instance, ['NetworkInterfaces', i]) }];
  });
}
