import { ec2, fix } from '../../fixes/change.ts';
import { FREE } from '../../fixes/prices.ts';
import { define } from './define.ts';

export default define({
  id: 'gateway-endpoint-missing',
  area: 'services',
  severity: 'error',
  rules: ['VPCE-10'],
  title: 'The gateway endpoint is not associated with this table',
  lesson: 'aws-services',
  because: ({ endpoint, table }) => `${endpoint} is not associated with ${table}`,
  texts: ({ endpoint, service, table }) => ({
    found: `${endpoint} serves ${service} and is not associated with ${table}.`,
    why: 'A gateway endpoint works only for subnets whose route table is associated with it; here the traffic follows the ordinary routes and finds no way.',
    next: 'Associate the table with the endpoint.',
  }),
  fixes: ({ endpoint, table }) => [
    fix('Associate the table', [ec2('ModifyVpcEndpoint', { VpcEndpointId: endpoint, AddRouteTableIds: [table] })], {
      monthlyCost: FREE,
    }),
  ],
});
