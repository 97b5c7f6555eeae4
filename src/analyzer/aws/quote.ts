/** Pasted text in commands: quoted for every shell. Apart from the printer of whole commands, which only fixes need. */
import { isMadeUp } from './ids.ts';

/** What stands in a command where an id of ours would: words for what to put there, `<route table>`; other ids as they are. */
export const openId = (id: string): string =>
  isMadeUp(id) && id.endsWith(')') ? `<${id.slice(1, -1).replace(/ \d+$/, '')}>` : id;

/**
 * What no quoting carries through both bash and PowerShell as one argument of one line: single quotes, for which
 * PowerShell takes the typographic ones as well, controls with the line breaks among them, and marks that turn a line around.
 */
const UNQUOTABLE = /['\u2018-\u201b\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

/**
 * Single quotes where a shell would read more than text: ids come out of the paste, and a command is there to be run. An
 * id that cannot be quoted for every shell gives way to a placeholder; no id of AWS looks like that.
 * @example quote('rtb-0ab') // rtb-0ab
 * @example quote('<new NAT gateway>') // '<new NAT gateway>'
 * @example quote("x'; rm -rf /") // '<id>'
 */
export const quote = (id: string): string => {
  const text = openId(id);
  // No quotes keep the CLI from reading `--endpoint-url=…` as an option.
  if (text.startsWith('--') || UNQUOTABLE.test(text)) return "'<id>'";
  return /^[\w@%+=:,./-]+$/.test(text) && !text.startsWith('@') ? text : `'${text}'`;
};
