import { operation } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { parseCidr } from '../../analyzer/network/address.ts';
import { canonical } from '../rules/route.ts';
import type { Ec2 } from '../sdk.ts';

/** An IPv6 block for a subnet, out of one of its VPC. */
export const associateSubnetCidrBlock = operation<Ec2.AssociateSubnetCidrBlockCommandInput>({
  service: 'ec2',
  name: 'AssociateSubnetCidrBlock',
  parameters: { SubnetId: 'string', Ipv6CidrBlock: 'string', Ipv6IpamPoolId: 'later', Ipv6NetmaskLength: 'later' },
  required: ['SubnetId'],
  run({ SubnetId = '', Ipv6CidrBlock = '' }, draft) {
    const subnet = draft.get('Subnets', SubnetId);
    const block = canonical(Ipv6CidrBlock, 'ipv6', 'ipv6CidrBlock');
    const cidr = parseCidr(block);
    const vpcBlocks = draft
      .find('Vpcs', subnet.VpcId)
      ?.Ipv6CidrBlockAssociationSet?.map((a) => parseCidr(a.Ipv6CidrBlock ?? ''));
    const isInside =
      vpcBlocks?.some((b) => b !== null && cidr !== null && b.from <= cidr.from && b.to >= cidr.to) ?? true;
    if (!isInside) throw new Refusal('InvalidSubnet.Range', `The CIDR '${block}' is invalid.`);
    const isTaken = draft
      .all('Subnets')
      .some(
        (other) =>
          other.VpcId === subnet.VpcId &&
          (other.Ipv6CidrBlockAssociationSet ?? []).some((a) => a.Ipv6CidrBlock === block),
      );
    if (isTaken) throw new Refusal('InvalidSubnet.Conflict', `The CIDR '${block}' conflicts with another subnet`);
    const association = {
      AssociationId: draft.newId('subnet-cidr-assoc'),
      Ipv6CidrBlock: block,
      Ipv6CidrBlockState: { State: 'associated' as const },
    };
    (subnet.Ipv6CidrBlockAssociationSet ??= []).push(association);
    return { Ipv6CidrBlockAssociation: association, SubnetId };
  },
});
