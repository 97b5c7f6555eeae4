import { operation } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { TAGS } from '../parameters.ts';
import { MADE_AT } from '../rules/account.ts';
import { makeRegional, makeZonal } from '../rules/nat-gateway.ts';
import { tagsOf } from '../rules/tags.ts';
import type { Ec2 } from '../sdk.ts';

/** A NAT gateway: zonal in a subnet, public or private, or regional for a VPC. It is `pending` until the next wait. */
export const createNatGateway = operation<Ec2.CreateNatGatewayCommandInput>({
  service: 'ec2',
  name: 'CreateNatGateway',
  parameters: {
    AvailabilityMode: '=zonal|regional',
    ConnectivityType: '=public|private',
    SubnetId: 'string',
    VpcId: 'string',
    AllocationId: 'string',
    PrivateIpAddress: 'string',
    AvailabilityZoneAddresses: [
      { AvailabilityZone: 'string', AvailabilityZoneId: 'string', AllocationIds: ['string'] },
    ],
    TagSpecifications: TAGS,
    SecondaryAllocationIds: 'later',
    SecondaryPrivateIpAddresses: 'later',
    SecondaryPrivateIpAddressCount: 'later',
    ClientToken: 'string',
    DryRun: 'boolean',
  },
  required: [],
  run(input, draft) {
    const isRegional = input.AvailabilityMode === 'regional';
    if (!isRegional && input.SubnetId === undefined)
      throw new Refusal('MissingParameter', 'The request must contain the parameter SubnetId');
    if (isRegional && input.VpcId === undefined)
      throw new Refusal('MissingParameter', 'The request must contain the parameter VpcId');
    if (isRegional && (input.SubnetId !== undefined || input.ConnectivityType === 'private'))
      throw new Refusal(
        'InvalidParameterCombination',
        'A regional NAT gateway takes a VPC, no subnet, and connects to the internet only.',
      );
    const made = {
      CreateTime: MADE_AT,
      NatGatewayId: draft.newId('nat'),
      State: 'pending' as const,
      ConnectivityType: input.ConnectivityType ?? ('public' as const),
      Tags: tagsOf(input.TagSpecifications),
      ...(isRegional ? makeRegional(input, draft) : makeZonal(input, draft)),
    };
    draft.add('NatGateways', made);
    return { NatGateway: made };
  },
});
