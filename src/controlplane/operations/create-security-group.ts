import { operation } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { TAGS } from '../parameters.ts';
import { accountOf, regionOf } from '../rules/account.ts';
import { tagsOf } from '../rules/tags.ts';
import type { Ec2 } from '../sdk.ts';

/** A group that lets everything out, IPv6 too where the VPC has it, and nothing in (VPC user guide, default rules of a group). */
export const createSecurityGroup = operation<Ec2.CreateSecurityGroupCommandInput>({
  service: 'ec2',
  name: 'CreateSecurityGroup',
  parameters: {
    GroupName: 'string',
    Description: 'string',
    VpcId: 'string',
    TagSpecifications: TAGS,
    DryRun: 'boolean',
  },
  required: ['GroupName', 'Description'],
  run({ GroupName = '', Description = '', VpcId = '', TagSpecifications }, draft) {
    if (VpcId === '') throw new Refusal('MissingParameter', 'The request must contain the parameter vpcId');
    draft.refer('Vpcs', VpcId);
    if (draft.all('SecurityGroups').some((group) => group.GroupName === GroupName && group.VpcId === VpcId))
      throw new Refusal(
        'InvalidGroup.Duplicate',
        `The security group '${GroupName}' already exists for VPC '${VpcId}'`,
      );
    const hasIpv6 = (draft.find('Vpcs', VpcId)?.Ipv6CidrBlockAssociationSet ?? []).length > 0;
    const GroupId = draft.newId('sg');
    const owner = accountOf(draft);
    const arn = `arn:aws:ec2:${regionOf(draft)}:${owner}:security-group/${GroupId}`;
    const tags = tagsOf(TagSpecifications);
    draft.add('SecurityGroups', {
      GroupId,
      IpPermissionsEgress: [
        {
          IpProtocol: '-1',
          UserIdGroupPairs: [],
          IpRanges: [{ CidrIp: '0.0.0.0/0' }],
          Ipv6Ranges: hasIpv6 ? [{ CidrIpv6: '::/0' }] : [],
          PrefixListIds: [],
        },
      ],
      Tags: tags,
      VpcId,
      SecurityGroupArn: arn,
      OwnerId: owner,
      GroupName,
      Description,
      IpPermissions: [],
    });
    return { GroupId, ...(tags.length > 0 ? { Tags: tags } : {}), SecurityGroupArn: arn };
  },
});
