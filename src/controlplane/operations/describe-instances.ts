import { notFound } from '../draft.ts';
import { operation } from '../operation.ts';
import type { Instance } from '../rules/instance.ts';
import { choose, FILTERS, PAGING } from '../rules/select.ts';
import type { Filters } from '../rules/select.ts';
import type { Ec2 } from '../sdk.ts';

const KNOWN: Filters<Instance> = {
  'instance-id': (i) => [i.InstanceId],
  'vpc-id': (i) => [i.VpcId],
  'subnet-id': (i) => [i.SubnetId],
  'instance-state-name': (i) => [i.State?.Name],
  'private-ip-address': (i) => [i.PrivateIpAddress],
  'ip-address': (i) => [i.PublicIpAddress],
  'source-dest-check': (i) => [i.SourceDestCheck],
  'instance.group-id': (i) => (i.SecurityGroups ?? []).map((g) => g.GroupId),
  'network-interface.network-interface-id': (i) => (i.NetworkInterfaces ?? []).map((n) => n.NetworkInterfaceId),
};

/** Instances, inside the reservations that they were started with. */
export const describeInstances = operation<Ec2.DescribeInstancesCommandInput>({
  service: 'ec2',
  name: 'DescribeInstances',
  parameters: { InstanceIds: ['string'], Filters: FILTERS, IncludeManagedResources: 'boolean', ...PAGING },
  required: [],
  run({ InstanceIds: ids, Filters: filters }, draft) {
    const chosen = new Set(
      choose(draft.instances(), { ids, filters }, KNOWN, {
        idOf: ({ InstanceId }) => InstanceId,
        missing: (id) => notFound('Reservations', id),
      }),
    );
    const Reservations = draft
      .all('Reservations')
      .map((reservation) => ({ ...reservation, Instances: (reservation.Instances ?? []).filter((i) => chosen.has(i)) }))
      .filter(({ Instances }) => Instances.length > 0);
    return { Reservations };
  },
});
