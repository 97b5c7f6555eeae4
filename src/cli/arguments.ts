/** The command line of `way-out check`, read and checked; errors say what was found, what was expected, what to do. */
import { parseArgs } from 'node:util';
import type { Question } from '../analyzer/report/types.ts';

export type OutputFormat = 'text' | 'json' | 'markdown';

export type Arguments =
  | {
      readonly kind: 'check';
      readonly files: readonly string[];
      readonly question: Question;
      readonly format: OutputFormat;
    }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

export const USAGE = `Usage: way-out check [FILE…|-] [--to DESTINATION] [--family ipv4|ipv6] [--port N]
                     [--function NAME] [--subnet ID]… [--format text|json|markdown]

Reads the output of AWS CLI describe commands (any --output) and says whether a Lambda function
in these subnets has a way out. "-" or no file reads standard input; several files are one paste.

  --to DESTINATION   internet (default), an IP address, a CIDR, a host name, or an AWS service (s3, sqs, …)
  --family           ipv4 (default) or ipv6
  --protocol         tcp (default) or udp
  --port N           443 by default
  --function NAME    which function, when several are pasted
  --subnet ID        judge these subnets (may be repeated)
  --format           text (default), json or markdown

Exit status: 0 reachable, 1 unreachable or intermittent, 3 unknown, depends or mixed, 2 unusable input or arguments.
`;

const OPTIONS = {
  to: { type: 'string' },
  family: { type: 'string' },
  protocol: { type: 'string' },
  port: { type: 'string' },
  function: { type: 'string' },
  subnet: { type: 'string', multiple: true },
  format: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the arguments after the program's name. Never throws. */
export function readArguments(argv: readonly string[]): Arguments {
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return wrong(
      `${error instanceof Error ? (error.message.split('. ')[0] ?? '') : 'The arguments were not understood'}.`,
    );
  }
  const { values, positionals } = parsed;
  const [command, ...files] = positionals;
  if (values.help === true || command === 'help') return { kind: 'help' };
  if (command !== 'check')
    return wrong(
      command === undefined
        ? 'No command was given; expected "check".'
        : `There is no command "${command}"; expected "check".`,
    );
  const { family, protocol, format = 'text' } = values;
  if (family !== undefined && family !== 'ipv4' && family !== 'ipv6')
    return wrong(`--family is "${family}"; expected ipv4 or ipv6.`);
  if (protocol !== undefined && protocol !== 'tcp' && protocol !== 'udp')
    return wrong(`--protocol is "${protocol}"; expected tcp or udp.`);
  if (format !== 'text' && format !== 'json' && format !== 'markdown')
    return wrong(`--format is "${format}"; expected text, json or markdown.`);
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 1 && port <= 65535))
    return wrong(`--port is "${values.port ?? ''}"; expected a whole number from 1 to 65535.`);
  return {
    kind: 'check',
    files,
    format,
    question: {
      ...(values.to === undefined ? {} : { destination: values.to }),
      ...(family === undefined ? {} : { family }),
      ...(protocol === undefined ? {} : { protocol }),
      ...(port === undefined ? {} : { port }),
      ...(values.function === undefined ? {} : { functionName: values.function }),
      ...(values.subnet === undefined ? {} : { subnetIds: values.subnet }),
    },
  };
}

const wrong = (what: string): Arguments => ({
  kind: 'wrong',
  message: `way-out: ${what}\nRun "way-out --help" for the arguments.`,
});
