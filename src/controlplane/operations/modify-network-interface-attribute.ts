import { operation } from '../operation.ts';
import { groupsFor } from '../rules/instance.ts';
import type { Ec2 } from '../sdk.ts';

/** The source/destination check, groups and description of an interface; an instance shows its own interface again. */
export const modifyNetworkInterfaceAttribute = operation<Ec2.ModifyNetworkInterfaceAttributeCommandInput>({
  service: 'ec2',
  name: 'ModifyNetworkInterfaceAttribute',
  parameters: {
    NetworkInterfaceId: 'string',
    SourceDestCheck: { Value: 'boolean' },
    Groups: ['string'],
    Description: { Value: 'string' },
    EnaSrdSpecification: 'later',
    EnablePrimaryIpv6: 'later',
    ConnectionTrackingSpecification: 'later',
    AssociatePublicIpAddress: 'later',
    AssociatedSubnetIds: 'later',
    Attachment: 'later',
    DryRun: 'boolean',
  },
  required: ['NetworkInterfaceId'],
  run({ NetworkInterfaceId, SourceDestCheck, Groups, Description }, draft) {
    const machines = draft
      .instances()
      .filter(({ NetworkInterfaces = [] }) =>
        NetworkInterfaces.some((card) => card.NetworkInterfaceId === NetworkInterfaceId),
      );
    const card = draft.find('NetworkInterfaces', NetworkInterfaceId);
    if (card === undefined && machines.length === 0) draft.get('NetworkInterfaces', NetworkInterfaceId);
    const views = machines.flatMap(({ NetworkInterfaces = [] }) =>
      NetworkInterfaces.filter((view) => view.NetworkInterfaceId === NetworkInterfaceId),
    );
    const groups = Groups === undefined ? undefined : groupsFor(Groups, draft);
    for (const view of [...(card === undefined ? [] : [card]), ...views]) {
      if (SourceDestCheck?.Value !== undefined) view.SourceDestCheck = SourceDestCheck.Value;
      if (groups !== undefined) view.Groups = groups;
      if (Description?.Value !== undefined) view.Description = Description.Value;
    }
    for (const machine of machines) {
      if (machine.NetworkInterfaces?.length !== 1) continue;
      if (SourceDestCheck?.Value !== undefined) machine.SourceDestCheck = SourceDestCheck.Value;
      if (groups !== undefined) machine.SecurityGroups = groups;
    }
    return {};
  },
});
