import { operation } from '../operation.ts';
import { TAGS } from '../parameters.ts';
import { tagsOf } from '../rules/tags.ts';
import type { Ec2 } from '../sdk.ts';

/** A gateway for IPv6 that lets nothing in. */
export const createEgressOnlyInternetGateway = operation<Ec2.CreateEgressOnlyInternetGatewayCommandInput>({
  service: 'ec2',
  name: 'CreateEgressOnlyInternetGateway',
  parameters: { VpcId: 'string', TagSpecifications: TAGS, ClientToken: 'string', DryRun: 'boolean' },
  required: ['VpcId'],
  run({ VpcId = '', TagSpecifications }, draft) {
    draft.refer('Vpcs', VpcId);
    const gateway = {
      Attachments: [{ State: 'attached' as const, VpcId }],
      EgressOnlyInternetGatewayId: draft.newId('eigw'),
      Tags: tagsOf(TagSpecifications),
    };
    draft.add('EgressOnlyInternetGateways', gateway);
    return { EgressOnlyInternetGateway: gateway };
  },
});
