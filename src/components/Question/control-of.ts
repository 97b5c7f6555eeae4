/** Finds the control of a question. The code of one that most pages do not have is loaded when it is met. */
import { choiceControl } from './choice-control.ts';
import type { Control } from './control.ts';
import type { Parts } from './parts.ts';

/** The control of a question by its name; null for one that this script does not know. */
export async function controlOf(name: string, parts: Parts): Promise<Control | null> {
  if (name === 'radio' || name === 'checkbox') return choiceControl(name, parts);
  if (name === 'order') return (await import('./order-control.ts')).orderControl(parts);
  if (name === 'number' || name === 'cidr') return (await import('./field-control.ts')).fieldControl(name, parts);
  return null;
}
