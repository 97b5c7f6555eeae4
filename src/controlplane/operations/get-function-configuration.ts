import { operation } from '../operation.ts';
import { functionNamed } from '../rules/function.ts';
import type { Lambda } from '../sdk.ts';

/** The configuration of a function, with the network that it is attached to. */
export const getFunctionConfiguration = operation<Lambda.GetFunctionConfigurationCommandInput>({
  service: 'lambda',
  name: 'GetFunctionConfiguration',
  parameters: { FunctionName: 'string', Qualifier: 'later' },
  required: ['FunctionName'],
  run: ({ FunctionName }, draft) => ({ ...functionNamed(draft, FunctionName) }),
});
