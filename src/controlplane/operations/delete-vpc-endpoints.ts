import { operation } from '../operation.ts';
import { notFound } from '../draft.ts';
import { removeSubnets, removeTables } from '../rules/vpc-endpoint.ts';
import type { Ec2 } from '../sdk.ts';

/** Endpoints on their way out: routes and interfaces go with them. Ids that are not there are told beside the answer. */
export const deleteVpcEndpoints = operation<Ec2.DeleteVpcEndpointsCommandInput>({
  service: 'ec2',
  name: 'DeleteVpcEndpoints',
  parameters: { VpcEndpointIds: ['string'], DryRun: 'boolean' },
  required: ['VpcEndpointIds'],
  run({ VpcEndpointIds = [] }, draft) {
    const Unsuccessful = VpcEndpointIds.flatMap((id) => {
      const endpoint = draft.find('VpcEndpoints', id);
      if (endpoint === undefined) {
        const { code: Code, message: Message } = notFound('VpcEndpoints', id).error;
        return [{ Error: { Code, Message }, ResourceId: id }];
      }
      removeTables(endpoint, endpoint.RouteTableIds ?? [], draft);
      removeSubnets(endpoint, endpoint.SubnetIds ?? [], draft);
      draft.remove('VpcEndpoints', endpoint);
      return [];
    });
    return { Unsuccessful };
  },
});
