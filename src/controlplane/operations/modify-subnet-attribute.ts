import { operation } from '../operation.ts';
import type { Ec2 } from '../sdk.ts';

const ON_OFF = { Value: 'boolean' } as const;

/** Switches of a subnet, printed with it. */
export const modifySubnetAttribute = operation<Ec2.ModifySubnetAttributeCommandInput>({
  service: 'ec2',
  name: 'ModifySubnetAttribute',
  parameters: {
    SubnetId: 'string',
    MapPublicIpOnLaunch: ON_OFF,
    AssignIpv6AddressOnCreation: ON_OFF,
    EnableDns64: ON_OFF,
    MapCustomerOwnedIpOnLaunch: 'later',
    CustomerOwnedIpv4Pool: 'later',
    PrivateDnsHostnameTypeOnLaunch: 'later',
    EnableResourceNameDnsARecordOnLaunch: 'later',
    EnableResourceNameDnsAAAARecordOnLaunch: 'later',
    EnableLniAtDeviceIndex: 'later',
    DisableLniAtDeviceIndex: 'later',
  },
  required: ['SubnetId'],
  run({ SubnetId, ...switches }, draft) {
    const subnet = draft.get('Subnets', SubnetId);
    for (const name of ['MapPublicIpOnLaunch', 'AssignIpv6AddressOnCreation', 'EnableDns64'] as const) {
      const value = switches[name]?.Value;
      if (value !== undefined) subnet[name] = value;
    }
    return {};
  },
});
