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
      const value = /^(?:--function-name|--capacity-provider-name)$/.test(option)
        ? names.name(inner)
        : valuesOf(inner, words);
      return `${quote}${value}${quote}`;
    })
    .join(' ');
}

/** `Name=vpc-id,Values=vpc-0abc,vpc-0def`: only what stands behind `Values=` is data. */
function valuesOf(text: string, words: WordRedactor): string {
  const at = text.startsWith('Name=') ? text.indexOf('Values=') : -1;
  const from = at === -1 ? 0 : at + 'Values='.length;
  return text.slice(0, from) + text.slice(from).split(',').map(words.value).join(',');
}

/** What a shell takes for one word: a blank between quotes does not end it. */
const TOKEN = /(?:'[^']*'|[^\s'])+/g;

/** `aws ec2 describe-subnets` names no thing of the reader. */
const FIRST_OPTION = 3;
