import { operation } from '../operation.ts';
import { groupsFor, instanceNamed } from '../rules/instance.ts';
import type { Ec2 } from '../sdk.ts';

/** The source/destination check and the groups of an instance, and of the interface that has them. */
export const modifyInstanceAttribute = operation<Ec2.ModifyInstanceAttributeCommandInput>({
  service: 'ec2',
  name: 'ModifyInstanceAttribute',
  parameters: {
    InstanceId: 'string',
    SourceDestCheck: { Value: 'boolean' },
    Groups: ['string'],
    EnclaveOptions: 'later',
    DisableApiStop: 'later',
    Attribute: 'later',
    Value: 'later',
    BlockDeviceMappings: 'later',
    DisableApiTermination: 'later',
    InstanceType: 'later',
    Kernel: 'later',
    Ramdisk: 'later',
    UserData: 'later',
    InstanceInitiatedShutdownBehavior: 'later',
    EbsOptimized: 'later',
    SriovNetSupport: 'later',
    EnaSupport: 'later',
    DryRun: 'boolean',
  },
  required: ['InstanceId'],
  run({ InstanceId, SourceDestCheck, Groups }, draft) {
    const machine = instanceNamed(InstanceId, draft);
    const cards = machine.NetworkInterfaces ?? [];
    const ids = cards.map(({ NetworkInterfaceId }) => NetworkInterfaceId);
    const all = [...cards, ...draft.all('NetworkInterfaces').filter((card) => ids.includes(card.NetworkInterfaceId))];
    if (SourceDestCheck?.Value !== undefined)
      for (const owner of [machine, ...all]) owner.SourceDestCheck = SourceDestCheck.Value;
    if (Groups !== undefined) {
      const groups = groupsFor(Groups, draft);
      machine.SecurityGroups = groups;
      for (const card of all) card.Groups = groups;
    }
    return {};
  },
});
