import { operation } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { TAGS } from '../parameters.ts';
import { accountOf, MADE_AT, regionOf } from '../rules/account.ts';
import { tagsOf } from '../rules/tags.ts';
import type { Ec2 } from '../sdk.ts';

/** A subnet or a VPC that Block Public Access leaves alone, from the next wait on. */
export const createVpcBlockPublicAccessExclusion = operation<Ec2.CreateVpcBlockPublicAccessExclusionCommandInput>({
  service: 'ec2',
  name: 'CreateVpcBlockPublicAccessExclusion',
  parameters: {
    SubnetId: 'string',
    VpcId: 'string',
    InternetGatewayExclusionMode: '=allow-bidirectional|allow-egress',
    TagSpecifications: TAGS,
    DryRun: 'boolean',
  },
  required: ['InternetGatewayExclusionMode'],
  run({ SubnetId, VpcId, InternetGatewayExclusionMode, TagSpecifications }, draft) {
    if ((SubnetId === undefined) === (VpcId === undefined))
      throw new Refusal(
        SubnetId === undefined ? 'MissingParameter' : 'InvalidParameterCombination',
        'The request must contain exactly one of subnetId and vpcId',
      );
    draft.refer('Subnets', SubnetId);
    draft.refer('Vpcs', VpcId);
    if (draft.objects('VpcBlockPublicAccessOptions').some((o) => o['ExclusionsAllowed'] === 'not-allowed'))
      throw new Refusal(
        'OperationNotPermitted',
        'Exclusions are not allowed by the declarative policy of the account.',
      );
    const resource = SubnetId === undefined ? `vpc/${VpcId ?? ''}` : `subnet/${SubnetId}`;
    const made = {
      ExclusionId: draft.newId('vpcbpa-exclude'),
      ...(InternetGatewayExclusionMode === undefined ? {} : { InternetGatewayExclusionMode }),
      ResourceArn: `arn:aws:ec2:${regionOf(draft)}:${accountOf(draft)}:${resource}`,
      State: 'create-in-progress' as const,
      Reason: '',
      CreationTimestamp: MADE_AT,
      LastUpdateTimestamp: MADE_AT,
      Tags: tagsOf(TagSpecifications),
    };
    draft.add('VpcBlockPublicAccessExclusions', made);
    return { VpcBlockPublicAccessExclusion: made };
  },
});
