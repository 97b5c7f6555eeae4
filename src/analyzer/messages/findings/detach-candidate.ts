import { fix, updateFunction } from '../../fixes/change.ts';
import { FREE } from '../../fixes/prices.ts';
import { define } from './define.ts';

export default define({
  id: 'detach-candidate',
  area: 'function',
  severity: 'note',
  rules: ['FN-19'],
  title: 'Detaching may be the whole fix',
  lesson: 'do-you-need-the-vpc',
  texts: ({ name }) => ({
    found: `No paste shows whether ${name} needs anything private.`,
    why: 'Attaching moved the exit of its connections from the network of Lambda, which leads to the internet, to this VPC. Detaching moves it back and costs nothing.',
    next: 'If the function calls nothing private (a database, a cache, another host in the VPC), detach it.',
  }),
  fixes: ({ name, offered }) =>
    offered
      ? []
      : [
          fix(
            'Detach the function from the VPC',
            [updateFunction({ FunctionName: name, VpcConfig: { SubnetIds: [], SecurityGroupIds: [] } })],
            { monthlyCost: FREE, warning: 'The function then reaches nothing private in the VPC.' },
          ),
        ],
});
