import { ec2, fix } from '../../fixes/change.ts';
import { define, listed } from './define.ts';

export default define({
  id: 'nat-zone-missing',
  area: 'nat',
  severity: 'error',
  rules: ['NAT-11'],
  title: 'The regional NAT gateway does not serve this zone',
  lesson: 'several-subnets',
  because: ({ nat, zone }) => `regional NAT gateway ${nat} has no address in ${zone} and is in manual mode`,
  texts: ({ nat, zone, zones }) => ({
    found: `${nat} works in manual mode and has addresses in ${listed(zones) || 'no zone'}, not in ${zone}.`,
    why: 'In manual mode a regional NAT gateway carries traffic only from zones in which it has an address.',
    next: 'Associate an Elastic IP for that zone.',
  }),
  fixes: ({ nat, zone }) => [
    fix('Add the zone', [
      ec2('AllocateAddress', { Domain: 'vpc' }),
      ec2('AssociateNatGatewayAddress', {
        NatGatewayId: nat,
        AvailabilityZone: zone,
        AllocationIds: ['<new Elastic IP>'],
      }),
    ]),
  ],
});
