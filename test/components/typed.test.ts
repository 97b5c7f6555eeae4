import { describe, expect, it } from 'vitest';
import { bank } from '../../src/components/Question/bank.ts';
import { tryChange } from '../../src/components/Question/try-change.ts';
import { tryTyped } from '../../src/components/Question/typed.ts';
import { scenario } from '../../src/components/WorkedExample/scenario.ts';

const fixes = bank.flatMap(({ question }) =>
  question.type === 'fix' ? [{ question, task: { files: scenario(question.scenario).files, ask: question.ask } }] : [],
);

describe.each(fixes.map((one) => [one.question.id, one] as const))(
  'commands typed into %s',
  (_, { question, task }) => {
    it.each(question.options.map(({ change }) => change))('%s does what the option does', async (change) => {
      expect((await tryTyped(task, change)).works).toBe(tryChange(task.files, task.ask, change).works);
    });

    it('that AWS would refuse are refused in its words, and say which of them', async () => {
      const { text, works } = await tryTyped(
        task,
        'aws ec2 describe-vpcs\naws ec2 delete-route --route-table-id rtb-0 --destination-cidr-block 0.0.0.0/0',
      );
      expect(works).toBe(false);
      expect(text).toMatch(
        /^Command 2 of 2: An error occurred \(InvalidRouteTableID\.\w+\) when calling the DeleteRoute operation: /,
      );
    });

    it('that are none say what was expected', async () => {
      expect((await tryTyped(task, 'replace the route')).text).toContain('expected "aws ec2 …"');
      expect((await tryTyped(task, ' \n')).text).toContain('Type a command first');
    });
  },
);

it('a command may go on in the next line, and name what the one before it made', async () => {
  const task = fixes.find(({ question }) => question.id === 'route-fix-dead-default')?.task ?? { files: [], ask: {} };
  const { text } = await tryTyped(
    task,
    'aws ec2 allocate-address \\\n --domain vpc\n# a note\naws ec2 describe-addresses --allocation-ids "<new Elastic IP>"',
  );
  expect(text).toMatch(/^That gives no way out yet\. /);
});
