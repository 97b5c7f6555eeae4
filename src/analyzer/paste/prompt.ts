/** Prompts of shells, without a command of AWS behind them. */

/** Whether the line is a prompt and nothing else, or a prompt with a command that is not of interest. */
export function isPrompt(line: string): boolean {
  const text = line.trim();
  if (text.length === 0 || text.length > 200) return false;
  if (/^PS [A-Za-z]:[^>]*>/.test(text) || /^\[[^\]]*\][$#%]/.test(text)) return true;
  if (/^[\w.-]{1,64}@[\w.-][^$#%>]{0,150}[$#%>](?:\s|$)/.test(text)) return true;
  if (/^[A-Za-z]:\\[^>]*>/.test(text)) return true;
  // A cmdlet, as the documentation of PowerShell has it without a prompt; what a script keeps.
  if (/^(?:Get|New|Set|Edit|Remove|Add|Register|Search)-(?:EC2|LM)[A-Z]\w{1,60}(?:\s|$)|^\$\w{1,60}\s?=/.test(text))
    return true;
  return /^[$#%>❯➜»λ](?:\s|$)/.test(text) || /^[~\w/.-]* ?[$%❯➜](?:\s|$)/.test(text);
}
