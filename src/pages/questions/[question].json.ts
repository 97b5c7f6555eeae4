/** The output that a fix question is about, for commands that a reader types. */
import { bank } from '../../components/Question/bank.ts';
import type { TypedTask } from '../../components/Question/typed.ts';
import { scenario } from '../../components/WorkedExample/scenario.ts';

export const getStaticPaths = () =>
  bank.flatMap(({ question }) =>
    question.type === 'fix' ? [{ params: { question: question.id }, props: { question } }] : [],
  );

type Props = Extract<(typeof bank)[number]['question'], { readonly type: 'fix' }>;

export const GET = ({ props: { question } }: { readonly props: { readonly question: Props } }): Response => {
  const task: TypedTask = { files: scenario(question.scenario).files, ask: question.ask };
  return Response.json(task);
};
