import { ec2, fix } from '../../fixes/change.ts';
import { define } from './define.ts';

export default define({
  id: 'nat-without-address',
  area: 'nat',
  severity: 'error',
  rules: ['NAT-3'],
  title: 'The NAT gateway has no public address',
  lesson: 'nat-done-right',
  because: ({ nat }) => `NAT gateway ${nat} has no usable public address`,
  texts: ({ nat }) => ({
    found: `No address of ${nat} has a public IP in a working state.`,
    why: 'Without a public address it has nothing to translate to.',
    next: 'Associate an Elastic IP, or create the gateway again with one.',
  }),
  fixes: ({ nat }) => [
    fix('Associate an address', [
      ec2('AllocateAddress', { Domain: 'vpc' }),
      ec2('AssociateNatGatewayAddress', { NatGatewayId: nat, AllocationIds: ['<new Elastic IP>'] }),
    ]),
  ],
});
