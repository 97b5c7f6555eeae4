/** Which lines may be error messages: the patterns of the families are loaded for those. */

/** Words of which each pattern holds one: most lines hold none, and no pattern is tried on them. */
const CUE =
  /time|abort|refus|reset|hang up|pipe|clos|found|host|name|resol|lookup|addr|reach|EAI_|EPROTO|SERVFAIL|NXDOMAIN|Errno|cert|SSL|TLS|x509|EOF|error|exception|fail|connect|expire|exceed|REPORT|Runtime|limit|in use|depend|ela-attach|permi|Waiting|status|denied|NOAUTH|WRONGPASS|reply|gone away|ORA-|cancel|update is|state:|mount|throttl|network|ENI|Lambda was|NoBrokers|proxy|AssociateAddress|EIP|lastic IP|static IP|public IP|exhaust|No server|handshake|Starting new|Trying|HTTP\/|respond|Sending http|Making request|contact|Greeting|is down|available|onnect|Can't|establish/i;

/** Code that handles an error names it too. A star before a resource of Terraform lists what failed; before a few words, it is curl's. */
const CODE =
  /={2,3}|=>|^(?:catch|except|import|from|throw|raise|if|elif|else|case|const|let|var|return|def|func|#|\/\/|\*(?! (?:module\.|aws_)[\w.-]|\s{1,4}(?:Trying|connect|Connected|Connection|Failed|Could not|Operation|Resolving) ))(?=[\s(]|$)|\bcatch\s*\(|^\}? ?(?:catch|rescue)\b/;

/** Output of a command in any format begins like this. */
const OUTPUT =
  /^\s*(?:["'\]|+<]|-{3}|\[\s*(?:["{[\d-]|$)|\{\s*(?:"|$)|- \w{1,60}:)|^\s*(?!\w{0,60}(?:[Ee]rror|Exception|timeout|code|errno): )\w{1,60}: ?(?:\d[\d.]*|true|false|null|\w{1,40})?$/;

/** Whether one of the patterns may fit a text: most lines hold no word of any. */
export const mayBeMessage = (text: string): boolean => text.length > 5 && CUE.test(text) && !CODE.test(text);

/** Whether a line is of output, in whatever format. */
export const isOfOutput = (line: string): boolean => OUTPUT.test(line);

/** The longest line in which a message is looked for. */
export const MOST = 3000;
