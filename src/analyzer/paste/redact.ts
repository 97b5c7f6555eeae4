/** Environment variables of a function never leave the reader (BAD-16). */
import type { ObjectNode } from './tree.ts';
import { holdsFlatElement } from '../aws/flat-answers.ts';

/** Whether these keys make an object whose `Environment` (or `Variables`) is a function's. */
function secretKey(has: (key: string) => boolean, atRoot: boolean, hasVariables: boolean): string | null {
  if (has('Environment') && (has('FunctionName') || holdsFlatElement({ has }) || hasVariables)) return 'Environment';
  return atRoot && has('Variables') ? 'Variables' : null;
}

/** Removes the secrets of one parsed object in place; true when there were some. */
export function dropSecrets(record: Record<string, unknown>, atRoot: boolean): boolean {
  const environment = record['Environment'];
  const hasVariables =
    typeof environment === 'object' && environment !== null && ('Variables' in environment || 'Error' in environment);
  const key = secretKey((name) => Object.hasOwn(record, name), atRoot, hasVariables);
  if (key === null) return false;
  return Reflect.deleteProperty(record, key);
}

/** The same for an object with positions. */
export function dropSecretNodes(node: ObjectNode, atRoot: boolean): boolean {
  const environment = node.entries.get('Environment');
  const hasVariables =
    environment?.kind === 'object' && (environment.entries.has('Variables') || environment.entries.has('Error'));
  const key = secretKey((name) => node.entries.has(name), atRoot, hasVariables);
  return key !== null && node.entries.delete(key);
}
