/** An answer in the format that was asked for. */
import { toTable } from './table.ts';
import { toText } from './text.ts';
import { toYaml } from './yaml.ts';

export const FORMATS = ['json', 'table', 'text', 'yaml'] as const;
export type Format = (typeof FORMATS)[number];

/** What the AWS CLI prints of an answer; nothing of one that is empty. */
export function printed(value: unknown, format: Format, operation: string): string {
  if (format === 'table') return toTable(value, operation);
  if (format === 'text') return toText(value);
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0)
    return '';
  return format === 'yaml' ? toYaml(value) : `${JSON.stringify(value, null, 4)}\n`;
}
