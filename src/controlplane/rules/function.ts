/** Functions by what Lambda accepts as their name. */
import type { Draft, FunctionConfiguration } from '../draft.ts';
import { Refusal } from '../refusal.ts';

/** The function of a name, a partial ARN or an ARN; refuses one that is not there in Lambda's words. */
export function functionNamed(draft: Draft, name: string | undefined): FunctionConfiguration {
  const asked = name ?? '';
  const found = draft
    .functions()
    .find(
      ({ FunctionName, FunctionArn }) =>
        FunctionName === asked || FunctionArn === asked || asked.endsWith(`:function:${FunctionName ?? ''}`),
    );
  if (found === undefined) {
    const [arn] = draft.functions().flatMap(({ FunctionArn }) => FunctionArn ?? []);
    const start = arn?.split(':').slice(0, 5).join(':') ?? 'arn:aws:lambda:us-east-1:123456789012';
    throw new Refusal('ResourceNotFoundException', `Function not found: ${start}:function:${asked}`);
  }
  return found;
}
