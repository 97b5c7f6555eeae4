import { operation } from '../operation.ts';
import { isObject } from '../parameters.ts';
import { Refusal } from '../refusal.ts';
import { functionNamed } from '../rules/function.ts';
import type { Lambda } from '../sdk.ts';
import type { Draft, FunctionConfiguration } from '../draft.ts';
import type { Json } from '../types.ts';

type Input = Omit<Lambda.InvokeCommandInput, 'Payload'> & {
  /** JSON as text; `{"url": "https://…"}` or `{"destination": "sqs"}` says what the code connects to, by default the internet. */
  Payload?: string | undefined;
};

/**
 * Runs a function whose code connects to one destination: it answers, or hangs until its timeout, as the analyzer says.
 * A verdict that depends on the subnet alternates from one invocation to the next.
 */
export const invoke = operation<Input>({
  service: 'lambda',
  name: 'Invoke',
  parameters: {
    FunctionName: 'string',
    Payload: 'string',
    InvocationType: '=RequestResponse|Event|DryRun',
    LogType: '=None|Tail',
    Qualifier: 'later',
    ClientContext: 'later',
    DurableExecutionName: 'later',
    TenantId: 'later',
  },
  required: ['FunctionName'],
  run({ FunctionName, Payload }, draft) {
    const configuration = functionNamed(draft, FunctionName);
    if (configuration.State === 'Pending')
      throw new Refusal(
        'ResourceConflictException',
        `The operation cannot be performed at this time. The function is currently in the following state: Pending`,
      );
    const ExecutedVersion = configuration.Version ?? '$LATEST';
    return answers(configuration, Payload, draft)
      ? { StatusCode: 200, ExecutedVersion, Payload: 'null' }
      : {
          StatusCode: 200,
          FunctionError: 'Unhandled',
          ExecutedVersion,
          Payload: JSON.stringify(timedOut(configuration)),
        };
  },
});

function answers(configuration: FunctionConfiguration, payload: string | undefined, draft: Draft): boolean {
  const destination = destinationOf(payload);
  const { verdict, headline } = draft.judge({
    ...(configuration.FunctionName === undefined ? {} : { functionName: configuration.FunctionName }),
    ...(destination === undefined ? {} : { destination }),
  });
  if (verdict === 'intermittent' || verdict === 'mixed') return draft.countInvocation() % 2 === 1;
  if (verdict === 'reachable' || verdict === 'unreachable') return verdict === 'reachable';
  throw new Refusal(
    'UnsupportedOperation',
    `Whether the function gets an answer cannot be told from these documents. ${headline}`,
  );
}

function destinationOf(payload: string | undefined): string | undefined {
  if (payload === undefined || payload === '') return undefined;
  let event: unknown;
  try {
    event = JSON.parse(payload);
  } catch {
    throw new Refusal(
      'InvalidRequestContentException',
      'Could not parse request body into json: the payload is no JSON.',
    );
  }
  if (!isObject(event)) return undefined;
  const named = [event['url'], event['destination'], event['host']].find((value) => typeof value === 'string');
  return named;
}

/** What Lambda answers when the code was still waiting (Lambda developer guide, troubleshoot invocation). */
const timedOut = ({ Timeout = 3 }: FunctionConfiguration): Json => ({
  errorType: 'Sandbox.Timedout',
  errorMessage: `RequestId: 00000000-0000-4000-8000-000000000000 Error: Task timed out after ${Timeout.toFixed(2)} seconds`,
});
