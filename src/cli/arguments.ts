/** The command line, read and checked; errors say what was found, what was expected, what to do. */
import { parseArgs } from 'node:util';
import { printable } from '../analyzer/report/printable.ts';
import { destinationsIn } from '../analyzer/verdict/destination-list.ts';
import type { Question } from '../analyzer/report/types.ts';

export type OutputFormat = 'text' | 'json' | 'markdown';

export interface CheckArguments {
  readonly kind: 'check';
  readonly files: readonly string[];
  readonly question: Question;
  /** More than one destination, each with a row of its own; empty when the question has one, or none. */
  readonly destinations: readonly string[];
  readonly format: OutputFormat;
  /** Seconds that the check may take. */
  readonly timeLimit: number;
  /** Lets each gateway, route, endpoint and zone fail in turn. */
  readonly singleFault: boolean;
}

export interface WhatIfArguments extends Omit<CheckArguments, 'kind' | 'destinations' | 'singleFault'> {
  readonly kind: 'what-if';
  /** Commands of the AWS CLI, in their order; at least one. */
  readonly commands: readonly string[];
}

export type Arguments =
  CheckArguments | WhatIfArguments | { readonly kind: 'help' } | { readonly kind: 'wrong'; readonly message: string };

export const USAGE = `Usage: way-out check [FILE…|-] [--to DESTINATION]… [--family ipv4|ipv6]
                     [--port N] [--function NAME] [--subnet ID]… [--format text|json|markdown]
                     [--single-fault]
       way-out what-if [FILE…|-] --do 'aws ec2 …' [--do …]… [the options of check]

Reads the output of AWS CLI describe commands (any --output) and says whether a Lambda function
in these subnets has a way out. "-" or no file reads standard input; several files are one paste.

  --to DESTINATION   internet (default), an IP address, a CIDR, a host name, a URL, host:port, or an AWS service
                     (s3, sqs, "step functions", …); several with commas between them, or
                     given several times: one row of verdict each
  --family           ipv4 (default) or ipv6
  --protocol         tcp (default) or udp
  --port N           443 by default
  --function NAME    which function, when several are pasted
  --subnet ID        judge these subnets (may be repeated)
  --format           text (default), json or markdown
  --single-fault     what depends on each gateway, route, endpoint and zone: one at a time fails
  --do COMMAND       what-if: a command of the AWS CLI that would be run, such as those of a fix; nothing is sent to AWS
  --time-limit N     seconds after which the check is given up (default 60)

Exit status (of what-if: after the commands; of --single-fault: 1 where one fault cuts a way off): 0 reachable, 1 unreachable or intermittent, 3 unknown, depends or mixed, 2 unusable input or arguments.
Of several destinations the worst decides: 2 where one is not understood, else 1, else 3, else 0.
`;

const TIME_LIMIT = '60';

const OPTIONS = {
  to: { type: 'string', multiple: true },
  family: { type: 'string' },
  protocol: { type: 'string' },
  port: { type: 'string' },
  function: { type: 'string' },
  subnet: { type: 'string', multiple: true },
  format: { type: 'string' },
  'time-limit': { type: 'string' },
  'single-fault': { type: 'boolean' },
  do: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the arguments after the program's name. Never throws. */
export function readArguments(argv: readonly string[]): Arguments {
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return wrong(
      `${error instanceof Error ? (error.message.split(/\.?\n|\. /)[0] ?? '') : 'The arguments were not understood'}.`,
    );
  }
  const { values, positionals } = parsed;
  const [command, ...files] = positionals;
  if (values.help === true || command === 'help') return { kind: 'help' };
  if (command !== 'check' && command !== 'what-if')
    return wrong(
      command === undefined
        ? 'No command was given; expected "check" or "what-if".'
        : `There is no command "${command}"; expected "check" or "what-if".`,
    );
  const { family, protocol, format = 'text' } = values;
  if (family !== undefined && family !== 'ipv4' && family !== 'ipv6')
    return wrong(`--family is "${family}"; expected ipv4 or ipv6.`);
  if (protocol !== undefined && protocol !== 'tcp' && protocol !== 'udp')
    return wrong(`--protocol is "${protocol}"; expected tcp or udp.`);
  if (format !== 'text' && format !== 'json' && format !== 'markdown')
    return wrong(`--format is "${format}"; expected text, json or markdown.`);
  const port = values.port === undefined ? undefined : wholeNumber(values.port, 65_535);
  if (port === null)
    return wrong(`--port is "${values.port ?? ''}"; expected a whole number from 1 to 65535, in digits.`);
  const timeLimit = wholeNumber(values['time-limit'] ?? TIME_LIMIT, 86_400);
  if (timeLimit === null)
    return wrong(`--time-limit is "${values['time-limit'] ?? ''}"; expected whole seconds from 1 to 86400, in digits.`);
  const asked = [...new Set(values.to?.flatMap(severalIn))];
  const [only] = asked;
  const commands = values.do ?? [];
  const singleFault = values['single-fault'] === true;
  const misplaced = misplacedOption(command, { several: asked.length > 1, singleFault, format, commands });
  if (misplaced !== null) return wrong(misplaced);
  const question: Question = {
    ...(only === undefined || asked.length > 1 ? {} : { destination: only }),
    ...(family === undefined ? {} : { family }),
    ...(protocol === undefined ? {} : { protocol }),
    ...(port === undefined ? {} : { port }),
    ...(values.function === undefined ? {} : { functionName: values.function }),
    ...(values.subnet === undefined ? {} : { subnetIds: values.subnet }),
  };
  if (command === 'what-if') return { kind: 'what-if', files, format, timeLimit, question, commands };
  return {
    kind: 'check',
    files,
    format,
    timeLimit,
    question,
    destinations: asked.length > 1 ? asked : [],
    singleFault,
  };
}

interface Given {
  readonly several: boolean;
  readonly singleFault: boolean;
  readonly format: OutputFormat;
  readonly commands: readonly string[];
}

/** An option that this command does not have, or one that it lacks. */
function misplacedOption(
  command: 'check' | 'what-if',
  { several, singleFault, format, commands }: Given,
): string | null {
  if (command === 'check' && commands.length > 0)
    return '--do belongs to "what-if"; expected "way-out what-if FILE --do …".';
  if (command === 'what-if' && commands.length === 0)
    return "what-if has nothing to do; expected --do 'aws ec2 …', with the command in quotes.";
  if (command === 'what-if' && singleFault) return '--single-fault belongs to "check".';
  if (several && (singleFault || command === 'what-if'))
    return `${singleFault ? '--single-fault' : 'what-if'} takes one destination; give --to once.`;
  if (format === 'markdown' && (singleFault || command === 'what-if'))
    return `--format is "markdown"; expected text or json for ${singleFault ? '--single-fault' : 'what-if'}.`;
  return null;
}

/** The destinations of one option; what names none stays, and is refused with its own words. */
function severalIn(text: string): string[] {
  const all = destinationsIn(text);
  return all.length === 0 ? [text] : all;
}

/** The number that decimal digits say, if it lies from 1 to the limit; `0x1bb` and `1e2` are no digits. */
function wholeNumber(text: string, limit: number): number | null {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= limit ? value : null;
}

const wrong = (what: string): Arguments => ({
  kind: 'wrong',
  message: `way-out: ${printable(what)}\nRun "way-out --help" for the arguments.`,
});
