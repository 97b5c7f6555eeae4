/** From the fields of the form to a question, and which fields are worth showing. */
import type { Family, Question } from '../../analyzer/report/types.ts';
import type { Choices } from './job.ts';

/** The fields as they stand in the form. */
export interface Fields {
  readonly destination: string;
  readonly family: string;
  readonly port: string;
  readonly functionName: string;
  readonly subnetIds: readonly string[];
}

/** The question that the fields ask; empty fields leave the analyzer's own defaults. */
export function questionOf(fields: Fields): Question {
  const destination = fields.destination.trim();
  const port = portOf(fields.port);
  return {
    ...(destination === '' ? {} : { destination }),
    family: FAMILIES.find((family) => family === fields.family) ?? 'ipv4',
    ...(port === null ? {} : { port }),
    ...(fields.functionName === '' ? {} : { functionName: fields.functionName }),
    ...(fields.subnetIds.length === 0 ? {} : { subnetIds: fields.subnetIds }),
  };
}

/** What is wrong with the port field, in words; null when it is empty or a port. */
export function portProblem(text: string): string | null {
  if (text.trim() === '' || portOf(text) !== null) return null;
  return 'A port is a number from 1 to 65535. The check uses 443 until then.';
}

const FAMILIES: readonly Family[] = ['ipv4', 'ipv6'];

function portOf(text: string): number | null {
  const port = /^\d{1,5}$/u.test(text.trim()) ? Number(text) : 0;
  return port >= 1 && port <= 65535 ? port : null;
}

/** Which questions change the answer. */
export interface Asks {
  readonly functions: boolean;
  /** In which subnets the function is, or that it is in none. */
  readonly place: boolean;
}

/** Asks for a function when there are several; without one, where it is. */
export function choicesToAsk({ functions }: Choices): Asks {
  return { functions: functions.length > 1, place: functions.length === 0 };
}
