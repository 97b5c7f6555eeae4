import { operation } from '../operation.ts';
import { functionNamed } from '../rules/function.ts';
import type { Lambda } from '../sdk.ts';

/** The configuration of a function inside an answer that would also say where its code is. */
export const getFunction = operation<Lambda.GetFunctionCommandInput>({
  service: 'lambda',
  name: 'GetFunction',
  parameters: { FunctionName: 'string', Qualifier: 'later' },
  required: ['FunctionName'],
  run: ({ FunctionName }, draft) => ({ Configuration: { ...functionNamed(draft, FunctionName) } }),
});
