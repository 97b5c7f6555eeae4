/** Which family of error messages a line belongs to. */
import { ATTEMPTS } from './attempts.ts';
import { CLIENTS, PROXY } from './clients.ts';
import { DATABASES } from './databases.ts';
import { LAMBDA } from './lambda.ts';
import { MOUNTS } from './mounts.ts';
import { NAMES, PLAIN, SYSTEM } from './system.ts';
import type { ErrorFamily } from './types.ts';

/** Every family; of several that fit a line, the first is meant: what is said of the cause outweighs who says it. */
export const ERROR_FAMILIES: readonly ErrorFamily[] = [
  ...LAMBDA,
  PROXY,
  ...NAMES,
  ...MOUNTS,
  ...SYSTEM,
  ...DATABASES,
  ...CLIENTS,
  ...PLAIN,
  ...ATTEMPTS,
];

/** Words of which each pattern holds one: most lines hold none, and no pattern is tried on them. */
const CUE =
  /time|abort|refus|reset|hang up|pipe|clos|found|host|name|resol|lookup|addr|reach|route|EAI_|EPROTO|SERVFAIL|NXDOMAIN|Errno|cert|SSL|TLS|x509|EOF|error|exception|fail|connect|expire|exceed|REPORT|Runtime|limit|in use|depend|ela-attach|permi|Waiting|status|denied|NOAUTH|WRONGPASS|reply|gone away|ORA-|cancel|update is|state:|mount|throttl|network|ENI|Lambda was|NoBrokers|proxy|AssociateAddress|EIP|lastic IP|static IP|public IP|exhaust|No server|handshake|Starting new|Trying|HTTP\/|respond|Sending http|Making request|contact|Greeting|is down|available|onnect|Can't|establish/i;

/** Code that handles an error names it too. A star before a resource of Terraform lists what failed; before a few words, it is curl's. */
const CODE =
  /={2,3}|=>|^(?:catch|except|import|from|throw|raise|if|elif|else|case|const|let|var|return|def|func|#|\/\/|\*(?! (?:module\.|aws_)[\w.-]|\s{1,4}(?:Trying|connect|Connected|Connection|Failed|Could not|Operation|Resolving) ))(?=[\s(]|$)|\bcatch\s*\(|^\}? ?(?:catch|rescue)\b/;

/** Output of a command in any format begins like this. */
const OUTPUT =
  /^\s*(?:["'\]|+<]|-{3}|\[\s*(?:["{[\d-]|$)|\{\s*(?:"|$)|- \w{1,60}:)|^\s*(?!\w{0,60}(?:[Ee]rror|Exception|timeout|code|errno): )\w{1,60}: ?(?:\d[\d.]*|true|false|null|\w{1,40})?$/;

/** The longest line in which a message is looked for. */
const MOST = 3000;

/** The family of a line that stands alone; null for a line that is no error message. */
export function errorFamilyOf(line: string): ErrorFamily | null {
  const text = line.slice(0, MOST).trim();
  if (text.length < 6 || !CUE.test(text) || CODE.test(text)) return null;
  return ERROR_FAMILIES.find(({ pattern }) => pattern.test(text)) ?? null;
}

/** Whether a line between pieces of output is an error message, and none of the output itself. */
export function isErrorLine(line: string): boolean {
  return !OUTPUT.test(line) && errorFamilyOf(line) !== null;
}
