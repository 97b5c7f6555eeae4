import { operation } from '../operation.ts';
import { moveTo } from '../rules/instance.ts';
import type { Ec2 } from '../sdk.ts';

/** Stopped instances on their way to `running`. */
export const startInstances = operation<Ec2.StartInstancesCommandInput>({
  service: 'ec2',
  name: 'StartInstances',
  parameters: { InstanceIds: ['string'], AdditionalInfo: 'later', DryRun: 'boolean' },
  required: ['InstanceIds'],
  run: ({ InstanceIds = [] }, draft) => ({
    StartingInstances: moveTo(InstanceIds, { Code: 0, Name: 'pending' }, 'running', draft),
  }),
});
