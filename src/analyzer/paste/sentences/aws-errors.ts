/** Error messages in place of data: recognised and explained, so that they are never read as "there is none" (BAD-13). */

export interface Explanation {
  readonly text: string;
  readonly command?: string;
}

const LAMBDA_OPERATION = /^(?:Get|List)(?:Function|Versions|CapacityProvider|Alias|Layer)/;

const REFUSALS =
  /^(?:UnauthorizedOperation|AccessDenied|AccessDeniedException|Client\.UnauthorizedOperation|Forbidden)$/;

/** Whether a refusal is of a command that shows what is set up: EC2 has a code of its own for it. */
const isOfCommand = (code: string, operation: string): boolean =>
  code.endsWith('UnauthorizedOperation') || LAMBDA_OPERATION.test(operation) || /^(?:Describe|Search)/.test(operation);

const lacking = (permission: string): Explanation => ({
  text: `AWS refused the call: the identity that ran it may not do ${permission}. This says nothing about your network. Ask for the permission ${permission} (read-only), then run the command again.`,
});

/** A service answered whoever called it, so the network is not what stops the call (VPCE-7). */
const answered = (action: string): Explanation => ({
  text: `AWS answered and refused ${action}: the packets arrive, and the network path works. A permission is missing: look at the role of the function and at the policies of what it asks for.`,
});

/** The policy of a VPC endpoint refuses, and packets pass it all the same (VPCE-7). */
const refusedByEndpoint = (action: string): Explanation => ({
  text: `AWS answered and refused ${action}, by the policy of the VPC endpoint that the call came through: the network path works. The policy must allow the call.`,
  command: 'aws ec2 describe-vpc-endpoints --output json',
});

/** Who refused what, in the words of IAM. */
function refusalOf(text: string, code: string, operation: string): Explanation | null {
  const action = /not authorized to perform: ?([a-z][\w-]{1,40}:\w{1,80})/.exec(text)?.[1];
  if (text.includes('VPC endpoint policy')) return refusedByEndpoint(action ?? operation);
  return action === undefined || isOfCommand(code, operation) ? null : answered(action);
}

/** Error codes by pattern; `operation` is the API operation's name. */
const CODES: readonly {
  readonly match: RegExp;
  readonly explain: (code: string, operation: string, id: string | null) => Explanation;
}[] = [
  {
    match: REFUSALS,
    explain: (code, operation) =>
      isOfCommand(code, operation)
        ? lacking(`${LAMBDA_OPERATION.test(operation) ? 'lambda' : 'ec2'}:${operation}`)
        : answered(operation),
  },
  {
    match: /^(?:ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/,
    explain: () => ({
      text: 'The credentials have expired, so AWS returned no data. Sign in again, then run the command again.',
      command: 'aws sso login',
    }),
  },
  {
    match:
      /^(?:InvalidClientTokenId|AuthFailure|UnrecognizedClientException|SignatureDoesNotMatch|IncompleteSignature|InvalidAccessKeyId)$/,
    explain: () => ({
      text: 'AWS did not accept the credentials, so it returned no data. Check which identity the command line uses, sign in, and run the command again.',
      command: 'aws sts get-caller-identity',
    }),
  },
  {
    match: /(?:\.NotFound|^ResourceNotFoundException)$/,
    explain: (_code, operation, id) => ({
      text: `AWS knows no ${id ?? 'such resource'} in this account and Region (${operation}). Check the id, the Region and the profile: a resource of another Region or account looks like this too.`,
    }),
  },
  {
    match:
      /(?:\.Malformed|IdFormat|^InvalidParameter|^InvalidFilter|^ValidationError|^ValidationException|^MissingParameter)/,
    explain: (_code, operation) => ({
      text: `AWS did not understand a parameter of ${operation}, so it returned no data. Correct the id or the filter and run the command again.`,
    }),
  },
  {
    match: /^(?:OptInRequired|PendingVerification|Blocked)/,
    explain: () => ({
      text: 'This account has not opted in to the service or Region, so AWS returned no data. Check the Region of the command.',
    }),
  },
  {
    match: /(?:Throttling|RequestLimitExceeded|TooManyRequests|SlowDown)/,
    explain: () => ({
      text: 'AWS slowed the calls down and returned no data. Wait a minute and run the command again.',
    }),
  },
  {
    match: /./,
    explain: (code, operation) => ({
      text: `AWS answered ${operation} with the error ${code.slice(0, 60)} and returned no data. This says nothing about your network: solve the error and run the command again.`,
    }),
  },
];

const SIGN_IN =
  'The AWS command line found no valid credentials, so there is no data here. Sign in or choose a profile, then run the command again.';

/** Messages of the tools themselves. */
const MESSAGES: readonly { readonly match: RegExp; readonly explanation: Explanation }[] = [
  {
    match:
      /Unable to locate credentials|NoCredentials|Partial credentials found|Error loading SSO Token|Token (?:for .{1,200} )?has expired|SSO session .{0,200}expired/,
    explanation: { text: SIGN_IN, command: 'aws configure list' },
  },
  {
    match: /You must specify a region|Could not connect to the endpoint URL|Invalid endpoint/,
    explanation: {
      text: 'The AWS command line did not know, or could not reach, the Region, so there is no data here. Add --region with the Region of the function.',
      command: 'aws configure get region',
    },
  },
  {
    match: /The config profile \(.{0,200}\) could not be found/,
    explanation: {
      text: 'The profile that the command names does not exist on that machine, so there is no data here. Choose one from the list of profiles.',
      command: 'aws configure list-profiles',
    },
  },
  {
    match:
      /aws: (?:command )?not found|command not found: aws|'aws' is not recognized|The term 'aws' is not recognized|Get-EC2\w{0,60}' is not recognized/,
    explanation: {
      text: 'The AWS command line is not installed where this ran, so there is no data here. AWS CloudShell in the console has it ready.',
    },
  },
  {
    match:
      /^\s*(?:usage: aws\b|aws: error:|aws: \[ERROR\]: (?!An error occurred)|Unknown options:|Invalid choice|Error parsing parameter|Bad value for --)/,
    explanation: {
      text: 'The AWS command line did not understand the command and printed its usage instead of data. Check the spelling of the command and its options.',
    },
  },
];

/** Codes of EC2 as SDKs and tools print them: `operation error EC2: CreateRoute, …, api error X: …`, `error creating Route: X: …`. */
const OF_OTHER_TOOLS =
  /(?:operation error \w{1,40}: (?<operation>\w{1,80}),.{0,600}?)?\b(?<code>Invalid[A-Z]\w{1,60}\.(?:NotFound|Malformed|Duplicate|InUse)|UnauthorizedOperation|RequestLimitExceeded|RouteAlreadyExists|Gateway\.NotAttached|Resource\.AlreadyAssociated|NatGatewayLimitExceeded|AddressLimitExceeded): /;

/** What an error line means; null when the line is none. */
export function explainError(line: string): Explanation | null {
  const text = line.slice(0, 2000);
  const api = /An error occurred \(([\w.]{1,100})\)[^:]{0,60}when calling the (\w{1,100}) operation/.exec(text);
  if (api !== null) {
    const [, code = '', operation = 'the operation'] = api;
    return (REFUSALS.test(code) ? refusalOf(text, code, operation) : null) ?? explainCode(code, operation, idIn(text));
  }
  const other = OF_OTHER_TOOLS.exec(text)?.groups;
  if (other !== undefined) return ofTool(other['code'] ?? '', other['operation'], idIn(text));
  return MESSAGES.find(({ match }) => match.test(text))?.explanation ?? null;
}

/** The same in the words of another tool, which may not name the operation: then the code stands for it, and a refusal names no permission. */
const ofTool = (code: string, operation: string | undefined, id: string | null): Explanation =>
  operation === undefined && code === 'UnauthorizedOperation' ? REFUSED : explainCode(code, operation ?? code, id);

/** The id in quotes that an error names. */
const idIn = (text: string): string | null => /['"]([a-z]{1,10}-[\da-f]{8,17})['"]/.exec(text)?.[1] ?? null;

const REFUSED: Explanation = {
  text: 'AWS refused a call of the tool that printed this: the identity that ran it lacks a permission. This says nothing about your network. The event in CloudTrail names the operation that needs it.',
};

/** What an API error code means; the id is that of what it is about, where the message names it. */
export function explainCode(code: string, operation: string, id: string | null = null): Explanation {
  const entry = CODES.find(({ match }) => match.test(code));
  return entry?.explain(code, operation, id) ?? { text: 'AWS returned an error and no data.' };
}
