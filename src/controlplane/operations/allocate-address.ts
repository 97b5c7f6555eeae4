import { operation } from '../operation.ts';
import { TAGS } from '../parameters.ts';
import { newPublicIp } from '../rules/address.ts';
import { regionOf } from '../rules/account.ts';
import { tagsOf } from '../rules/tags.ts';
import type { Ec2 } from '../sdk.ts';

/** An Elastic IP that nothing uses yet. */
export const allocateAddress = operation<Ec2.AllocateAddressCommandInput>({
  service: 'ec2',
  name: 'AllocateAddress',
  parameters: {
    Domain: '=vpc|standard',
    TagSpecifications: TAGS,
    Address: 'later',
    PublicIpv4Pool: 'later',
    NetworkBorderGroup: 'later',
    CustomerOwnedIpv4Pool: 'later',
    IpamPoolId: 'later',
    DryRun: 'boolean',
  },
  required: [],
  run({ TagSpecifications }, draft) {
    const region = regionOf(draft);
    const made = {
      PublicIp: newPublicIp(draft),
      AllocationId: draft.newId('eipalloc'),
      PublicIpv4Pool: 'amazon',
      NetworkBorderGroup: region,
      Domain: 'vpc' as const,
    };
    const tags = tagsOf(TagSpecifications);
    draft.add('Addresses', { ...made, ...(tags.length > 0 ? { Tags: tags } : {}) });
    return made;
  },
});
