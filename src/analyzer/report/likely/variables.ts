/**
 * What names of environment variables say of a function's destinations. Values are never read: the reader of pastes throws
 * them away (BAD-16), and here only what stands before a colon is looked at.
 */
import type { LikelyDestination } from './types.ts';

/** A variable has a name of which all words of a group stand in it. */
const MEANT: readonly (readonly [destination: string, groups: readonly string[]])[] = [
  ['sqs', ['QUEUE', 'SQS']],
  ['sns', ['TOPIC', 'SNS']],
  ['s3', ['BUCKET', 'S3']],
  ['dynamodb', ['DYNAMODB', 'DYNAMO', 'DDB', 'TABLE NAME', 'TABLE ARN']],
  ['secretsmanager', ['SECRETSMANAGER', 'SECRET ARN', 'SECRET NAME', 'SECRET ID', 'SECRETS MANAGER']],
  ['ssm', ['SSM', 'PARAMETER', 'PARAM NAME', 'PARAM PATH']],
  ['states', ['STATE MACHINE', 'SFN', 'STATEMACHINE']],
  ['events', ['EVENT BUS', 'EVENTBUS', 'EVENTBRIDGE']],
  ['kinesis-streams', ['KINESIS', 'STREAM NAME', 'STREAM ARN']],
  ['kinesis-firehose', ['FIREHOSE', 'DELIVERY STREAM']],
  ['kms', ['KMS']],
  ['cognito-idp', ['COGNITO', 'USER POOL', 'USERPOOL']],
  ['bedrock-runtime', ['BEDROCK']],
  ['athena', ['ATHENA']],
  ['email', ['SES']],
  [
    'internet',
    [
      'WEBHOOK', 'STRIPE', 'OPENAI', 'ANTHROPIC', 'SLACK', 'GITHUB', 'SENDGRID', 'TWILIO', 'SENTRY', 'DATADOG', 'SHOPIFY',
      'API URL', 'API KEY', 'API TOKEN', 'API HOST', 'API BASE', 'API ENDPOINT', 'BASE URL',
    ],
  ],
]; // prettier-ignore

/** Variables that Lambda and its tools set themselves. */
const RESERVED = /^(?:AWS_|_|LAMBDA_|NODE_|PYTHON|JAVA_|DOTNET_|POWERTOOLS_|LOG_|TZ$|PATH$)/;

/** The destinations that the variables of a function point to. @param text the part of a source in which it stands */
export function ofVariables(text: string): readonly LikelyDestination[] {
  const names = namesIn(text).filter((name) => !RESERVED.test(name));
  return MEANT.flatMap(([destination, groups]) => {
    const name = names.find((one) => groups.some((group) => holds(wordsOf(one), group.split(' '))));
    return name === undefined ? [] : [{ destination, why: `the function has an environment variable ${name}` }];
  });
}

const wordsOf = (name: string): readonly string[] =>
  name
    .replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, '_')
    .toUpperCase()
    .split('_');

const holds = (words: readonly string[], wanted: readonly string[]): boolean =>
  words.some((_, at) => wanted.every((word, step) => words[at + step] === word));

const NAME = /^[A-Za-z_]\w{0,80}$/;
/** Most that is looked at: a function has 4 kB of variables. */
const MOST = 20_000;

/** The names below `Variables`: keys of an object in JSON, or of deeper lines in YAML. */
export function namesIn(text: string): readonly string[] {
  const found = /"?\bVariables"?['"]?\s{0,20}:/.exec(text);
  if (found === null) return [];
  const rest = text.slice(found.index + found[0].length, found.index + found[0].length + MOST);
  const names = /^\s{0,200}\{/.test(rest) ? keysOf(rest) : deeperLines(text, found.index, rest);
  return names.filter((name) => NAME.test(name));
}

/** Keys of the object that opens the text; strings are passed over whole, so that no value is taken for a key. */
function keysOf(text: string): readonly string[] {
  const keys: string[] = [];
  let depth = 0;
  let before = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') {
      const end = endOfString(text, at);
      const string = text.slice(at + 1, end);
      if (depth === 1 && before !== ':') keys.push(string);
      at = end;
      before = '"';
    } else if (character === '{') depth += 1;
    else if (character === '}') {
      depth -= 1;
      if (depth <= 0) return keys;
    }
    if (character.trim() !== '' && character !== '"') before = character;
  }
  return keys;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1;
  return at;
}

function deeperLines(text: string, at: number, rest: string): readonly string[] {
  const indent = at - (text.lastIndexOf('\n', at) + 1);
  const names: string[] = [];
  for (const line of rest.split('\n').slice(1)) {
    const own = line.length - line.trimStart().length;
    if (line.trim() !== '' && own <= indent) break;
    const colon = line.indexOf(':');
    if (colon > 0) names.push(line.slice(0, colon).trim());
  }
  return names;
}
