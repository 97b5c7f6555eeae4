import { ec2, fix } from '../../fixes/change.ts';
import { FREE } from '../../fixes/prices.ts';
import { define } from './define.ts';

export default define({
  id: 'internet-gateway-detached',
  area: 'targets',
  severity: 'error',
  rules: ['NAT-5', 'TGT-4'],
  title: 'The gateway is not attached to the VPC',
  lesson: 'nat-done-right',
  because: ({ gateway }) => `${gateway} is not attached to the VPC`,
  texts: ({ gateway, vpc, egressOnly }) => ({
    found: `${gateway} has no attachment to ${vpc ?? 'the VPC'}.`,
    why: `Without it nothing leaves the VPC for the internet${egressOnly ? ' this way over IPv6' : ', also not through a NAT gateway'}; the routes to it turn into blackholes.`,
    next: 'Attach it, or route to the gateway that is attached.',
  }),
  fixes: ({ gateway, vpc, egressOnly }) =>
    egressOnly
      ? []
      : [
          fix(
            'Attach the internet gateway',
            [ec2('AttachInternetGateway', { InternetGatewayId: gateway, VpcId: vpc ?? '<vpc id>' })],
            { monthlyCost: FREE },
          ),
        ],
});
