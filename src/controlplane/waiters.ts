/** `aws ec2 wait …`: the names of what can be waited for. There is one step of time, whatever is waited for. */
import type { Change } from './types.ts';

/** Waiters of the AWS CLI for what is under way here, by service. */
export const WAITERS: Readonly<Record<string, readonly string[]>> = {
  ec2: [
    'nat-gateway-available',
    'nat-gateway-deleted',
    'instance-running',
    'instance-stopped',
    'vpc-peering-connection-exists',
  ],
  lambda: ['function-active', 'function-active-v2', 'function-updated', 'function-updated-v2'],
};

/** Whether a request waits: `{ operation: 'Wait', input: { Waiter: 'nat-gateway-available', … } }`. */
export const isWait = ({ service, operation, input }: Change): boolean =>
  operation === 'Wait' && (WAITERS[service] ?? []).includes(String(input['Waiter']));
