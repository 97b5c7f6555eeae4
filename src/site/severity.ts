/** The words for the severity of a finding, as pages print them. */
import type { Severity } from '../analyzer/words.ts';

export const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Blocks',
  warning: 'Warning',
  note: 'Note',
};
