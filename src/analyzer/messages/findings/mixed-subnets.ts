import { fix, updateFunction } from '../../fixes/change.ts';
import { FREE } from '../../fixes/prices.ts';
import { define, listed } from './define.ts';

export default define({
  id: 'mixed-subnets',
  area: 'whole',
  severity: 'error',
  rules: ['MIX-1', 'MIX-2', 'MIX-3'],
  title: 'Not all subnets have a way out',
  lesson: 'several-subnets',
  because: ({ bad }) => `it fails whenever an invocation runs in ${listed(bad)}`,
  texts: ({ good, bad, unsure }) => ({
    found: `${good.length > 0 ? `${listed(good)} ${good.length === 1 ? 'has' : 'have'} a way out; ` : ''}${listed(bad)} ${bad.length === 1 ? 'has' : 'have'} none${unsure.length > 0 ? `; ${listed(unsure)} ${unsure.length === 1 ? 'is' : 'are'} not certain` : ''}.`,
    why: `Each execution environment sends through one of the subnets, so the same code ${good.length > 0 ? 'works or times' : 'may work or time'} out by chance. How Lambda spreads them is not documented.`,
    next: 'Mend the routes of the failing subnets, or take them out of the function.',
  }),
  fixes: ({ good, name, groups, function: attached }) =>
    attached && good.length > 0
      ? [
          fix(
            'Use the working subnets only',
            [
              updateFunction({
                FunctionName: name ?? '<function>',
                VpcConfig: { SubnetIds: [...good], SecurityGroupIds: [...groups] },
              }),
            ],
            { monthlyCost: FREE, warning: 'Fewer zones make the function depend on those that are left.' },
          ),
        ]
      : [],
});
