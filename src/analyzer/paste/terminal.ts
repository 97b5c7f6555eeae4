/** What terminals print around commands: the prompts of shells, greetings, the first and the last line of a recording (BAD-1). */
import { isPrompt } from './prompt.ts';

/** Shells that name the user, the machine or the folder before their mark, perhaps behind a virtual environment. */
const NAMED =
  /^(?:\([\w .:+-]{1,60}\) ?)?(?:[\w.-]{1,64}@[\w.-][^$#%>"{}]{0,150}[$#%>](?:\s|$)|\[[^\]"{}]{0,150}\][$#%](?:\s|$)|PS [A-Za-z]:[^>"{}]{0,200}>|[A-Za-z]:\\[^>"{}]{0,200}>)/;

/** Greetings of systems, and what records of a terminal put first and last. */
const GREETING =
  /^(?:Microsoft Windows \[Version|\(c\) Microsoft |Windows PowerShell(?: transcript (?:start|end))?$|PowerShell \d|Copyright \(C\) Microsoft|Script (?:started|done)(?: on|,) |Last login: |(?:Starting|Exiting) session with |Transcript st(?:arted|opped),|logout$|\[\d{1,3}\] \d{1,3}:\S{1,40}[*-])/i;

/** Whether the line is a prompt, alone or with a command, or what a terminal says before and after the first of them. */
export function isOfTerminal(line: string): boolean {
  const text = line.trim();
  return isPrompt(text) || (text.length <= 200 && (NAMED.test(text) || /^[┌╭└╰]─/.test(text) || GREETING.test(text)));
}

/** A command of AWS, behind nothing or what ends in the mark of a prompt: `+ aws ec2 …`, `In [1]: !aws ec2 …`. */
const COMMAND = /^(?:[^\n"'{}]{0,150}[^\s\w"'{}.,/-][ \t]?)?aws (?:ec2|lambda|lambda-web|lambda-core) [a-z]/;

/** Prompts that no line of an answer looks like, wherever it is wrapped. */
const UNMISTAKABLE = /^(?:>>> |\$ [a-z]|[➜❯»λ] |[┌╭└╰]─|[a-z]{2,4}-\d\.\d{1,2}[$#] )/;

/**
 * Whether nothing of an answer stands on a line: a command, or a prompt that cannot be a part of a value.
 * @param line without the blanks before it
 */
export const endsAnswer = (line: string): boolean => UNMISTAKABLE.test(line) || NAMED.test(line) || COMMAND.test(line);
