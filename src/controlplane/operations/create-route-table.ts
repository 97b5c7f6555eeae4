import { operation } from '../operation.ts';
import { accountOf } from '../rules/account.ts';
import { localRoutesOf } from '../rules/vpc.ts';
import { tagsOf } from '../rules/tags.ts';
import { TAGS } from '../parameters.ts';
import type { Ec2 } from '../sdk.ts';

/** A table with the local routes of its VPC and nothing else, in use by nobody. */
export const createRouteTable = operation<Ec2.CreateRouteTableCommandInput>({
  service: 'ec2',
  name: 'CreateRouteTable',
  parameters: { VpcId: 'string', TagSpecifications: TAGS, ClientToken: 'string', DryRun: 'boolean' },
  required: ['VpcId'],
  run({ VpcId = '', TagSpecifications }, draft) {
    draft.refer('Vpcs', VpcId);
    const table = {
      Associations: [],
      PropagatingVgws: [],
      RouteTableId: draft.newId('rtb'),
      Routes: localRoutesOf(VpcId, draft),
      Tags: tagsOf(TagSpecifications),
      VpcId,
      OwnerId: accountOf(draft),
    };
    draft.add('RouteTables', table);
    return { RouteTable: table };
  },
});
