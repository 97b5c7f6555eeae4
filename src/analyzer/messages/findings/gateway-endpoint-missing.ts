import { ec2, fix } from '../../fixes/change.ts';
import { FREE } from '../../fixes/prices.ts';
import { define, listed, verbFor } from './define.ts';

export default define({
  id: 'gateway-endpoint-missing',
  area: 'services',
  severity: 'error',
  rules: ['VPCE-10'],
  title: 'The gateway endpoint is not associated with this table',
  lesson: 'aws-services',
  because: ({ endpoint, tables }) => `${endpoint} is not associated with ${listed(tables, 3)}`,
  texts: ({ endpoint, service, tables }) => ({
    found: `${endpoint} serves ${service} and is not associated with ${listed(tables)}.`,
    why: 'A gateway endpoint works only for subnets whose route table is associated with it; here the traffic follows the ordinary routes and finds no way.',
    next: `Associate the ${verbFor(tables, 'table', 'tables')} with the endpoint.`,
  }),
  fixes: ({ endpoint, tables }) => [
    fix(
      `Associate the ${verbFor(tables, 'table', 'tables')}`,
      [ec2('ModifyVpcEndpoint', { VpcEndpointId: endpoint, AddRouteTableIds: [...tables] })],
      {
        monthlyCost: FREE,
      },
    ),
  ],
});
