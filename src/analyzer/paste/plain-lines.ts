/** Lines of a terminal beside outputs: the commands that printed them, and prompts. */

/** A command of AWS that reads, alone or behind the prompt of a usual shell, with no more than options behind it. */
const COMMAND =
  /^(?:[\w.@:~/[\] -]{0,80}[$%] |PS [A-Z]:\\[\w\\ .-]{0,80}> )?aws (?:ec2|lambda) (?:describe|get|list)-[a-z-]{1,60}(?: [\w\s"'=,.:*/\\-]{0,800})?$/;

/** A prompt that waits for a command. */
const PROMPT = /^[\w.@:~/[\] -]{0,80}[$%] ?$/;

export const isPlainCommand = (line: string): boolean => COMMAND.test(line);
export const isPlainPrompt = (line: string): boolean => PROMPT.test(line);
