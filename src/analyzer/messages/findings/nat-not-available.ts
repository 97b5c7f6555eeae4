import { isKnown } from '../../aws/known-words.ts';
import { NAT_GATEWAY_STATES } from '../../aws/resources/nat-gateway.ts';
import { UNKNOWN_STATE } from '../unknown-state.ts';
import { define } from './define.ts';

export default define({
  id: 'nat-not-available',
  area: 'nat',
  severity: 'error',
  rules: ['NAT-1', 'NAT-16'],
  title: 'The NAT gateway is not available',
  lesson: 'which-route-wins',
  because: ({ nat, state }) => `NAT gateway ${nat} is in state ${state}`,
  severityOf: ({ state }) => (state === 'deleting' ? 'warning' : 'error'),
  texts: ({ nat, state, code, message }) => ({
    found: `${nat} is in state ${state}${code ? ` (${code}${message ? `: ${message}` : ''})` : ''}.`,
    why: natStateWhy(state, code),
    next:
      state === 'pending'
        ? 'Wait until it is available, then check again.'
        : !isKnown([...NAT_GATEWAY_STATES, 'not shown'], state)
          ? UNKNOWN_STATE.next
          : 'Create a new NAT gateway in a public subnet and replace the route.',
  }),
});

const natStateWhy = (state: string, code: string | null): string => {
  const codes: Readonly<Record<string, string>> = {
    InsufficientFreeAddressesInSubnet: 'Its subnet had no free private address.',
    'Gateway.NotAttached': 'The VPC had no internet gateway attached when it was created.',
    'InvalidAllocationID.NotFound': 'Its Elastic IP does not exist.',
    'Resource.AlreadyAssociated': 'Its Elastic IP is in use elsewhere.',
    'InvalidSubnetID.NotFound': 'Its subnet no longer exists.',
    InternalError: 'AWS could not create its network interface.',
  };
  if (code !== null && Object.hasOwn(codes, code)) return `${codes[code] ?? ''} It never worked.`;
  const states: Readonly<Record<string, string>> = {
    pending: 'It does not carry traffic yet.',
    failed: 'It never worked, and disappears after about an hour.',
    deleting: 'It may still pass traffic and is about to stop.',
    deleted: 'It carries nothing any more.',
  };
  return (Object.hasOwn(states, state) ? states[state] : undefined) ?? UNKNOWN_STATE.why;
};
