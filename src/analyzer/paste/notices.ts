/** Lines that are answered with a remark and give no document. */
import { explainError } from './aws-errors.ts';
import type { Detector } from './detector.ts';
import { unsupportedLine } from './formats/unsupported.ts';

/** An error in place of data (BAD-13). */
export const awsError: Detector = (line, state) => {
  const explanation = explainError(line.text);
  if (explanation === null) return null;
  state.log.add(state.base, line.first, { severity: 'error', code: 'BAD-13', ...explanation });
  state.command = null;
  return line.end + 1;
};

/** What Markdown, wikis and ticket systems put around a listing, and the line between two documents of YAML (BAD-11). */
const FENCE =
  /^(?:(?:```|~~~).*|---|-{4}|\.{4}|\{(?:noformat|code)[^}]{0,80}\}|\[\/?code\]|\[source.{0,80}\]|\.\. code.{0,80}|#\+(?:BEGIN|END)_\w.*|<\/?(?:details|summary|nowiki|syntaxhighlight)\b.*)$/i;

export const fence: Detector = (line) => (FENCE.test(line.text) ? line.end + 1 : null);

/** PowerShell says itself that it cut nested values (FMT-7). */
export const powershellWarning: Detector = (line, state) => {
  if (!/^WARNING: .{0,80}truncated as serialization/.test(line.text)) return null;
  state.log.add(state.base, line.first, {
    severity: 'warning',
    code: 'FMT-7',
    text: 'PowerShell says that it cut nested values. Convert with a greater depth, and paste that.',
    command: 'Get-EC2RouteTable | ConvertTo-Json -Depth 6',
  });
  return line.end + 1;
};

/** Terraform or CloudFormation (FMT-8). */
export const unsupported: Detector = (line, state) => {
  const words = unsupportedLine(line.text);
  if (words === null) return null;
  state.log.add(state.base, line.first, { severity: 'error', code: 'FMT-8', ...words });
  return state.base.text.length;
};
