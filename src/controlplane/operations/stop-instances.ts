import { operation } from '../operation.ts';
import { moveTo } from '../rules/instance.ts';
import type { Ec2 } from '../sdk.ts';

/** Running instances on their way to `stopped`. */
export const stopInstances = operation<Ec2.StopInstancesCommandInput>({
  service: 'ec2',
  name: 'StopInstances',
  parameters: {
    InstanceIds: ['string'],
    Hibernate: 'later',
    SkipOsShutdown: 'later',
    Force: 'later',
    DryRun: 'boolean',
  },
  required: ['InstanceIds'],
  run: ({ InstanceIds = [] }, draft) => ({
    StoppingInstances: moveTo(InstanceIds, { Code: 64, Name: 'stopping' }, 'stopped', draft),
  }),
});
