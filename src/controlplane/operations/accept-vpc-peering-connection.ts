import { operation } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import type { Ec2 } from '../sdk.ts';

/** A connection that waits for it, made active. */
export const acceptVpcPeeringConnection = operation<Ec2.AcceptVpcPeeringConnectionCommandInput>({
  service: 'ec2',
  name: 'AcceptVpcPeeringConnection',
  parameters: { VpcPeeringConnectionId: 'string', DryRun: 'boolean' },
  required: ['VpcPeeringConnectionId'],
  run({ VpcPeeringConnectionId = '' }, draft) {
    const connection = draft.get('VpcPeeringConnections', VpcPeeringConnectionId);
    if (connection.Status?.Code === 'active') return { VpcPeeringConnection: connection };
    if (connection.Status?.Code !== 'pending-acceptance')
      throw new Refusal(
        'InvalidStateTransition',
        `The connection ${VpcPeeringConnectionId} is ${connection.Status?.Code ?? 'in no state'} and cannot be accepted.`,
      );
    connection.Status = { Code: 'active', Message: 'Active' };
    return { VpcPeeringConnection: connection };
  },
});
