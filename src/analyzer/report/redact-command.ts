/** Ids in the values of one command line; its operation, its options and the names of its filters stay. */
import type { NameRedactor } from './redact-names.ts';
import type { WordRedactor } from './redact-words.ts';

/** @example redactCommand('aws ec2 describe-subnets --filters Name=vpc-id,Values=vpc-0abc', …) // '… Values=vpc-A' */
export function redactCommand(line: string, words: WordRedactor, names: NameRedactor): string {
  let option = '';
  return (line.match(TOKEN) ?? [])
    .map((token, i) => {
      if (i < FIRST_OPTION || token.startsWith('--')) {
        option = token;
        return token;
      }
      const [quote = '', inner = token] = /^(')([^']*)'$/.exec(token)?.slice(1) ?? [];
      // A filter's name, `Name=vpc-id,Values=…`, is made of words that no id is.
      const value =
        option === '--capacity-provider-name' ? names.name(inner) : inner.split(',').map(words.value).join(',');
      return `${quote}${value}${quote}`;
    })
    .join(' ');
}

/** What a shell takes for one word: a blank between quotes does not end it. */
const TOKEN = /(?:'[^']*'|[^\s'])+/g;

/** `aws ec2 describe-subnets` names no thing of the reader. */
const FIRST_OPTION = 3;
