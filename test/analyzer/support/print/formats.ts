/** Every dress in which an answer of AWS is pasted, one printer each: what tools of AWS print, and what others make of it. */
import { powershell, python } from '../../paste/support/scenarios.ts';
import { camelCase, wireJson, xmlOutput, yamlOutput } from './others.ts';
import { tableOutput } from './table.ts';
import { textOutput } from './text.ts';

/** Prints the answer of an operation: `describe-route-tables`. */
export type Printer = (operation: string, answer: Record<string, unknown>) => string;

const capital = (operation: string): string =>
  operation.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Those that are read as the same as JSON, whatever the resource. */
export const PRINTERS = {
  YAML: (_, answer) => yamlOutput(answer),
  'YAML stream': (_, answer) => yamlOutput([answer]),
  text: (_, answer) => textOutput(answer),
  table: (operation, answer) => tableOutput(capital(operation), answer),
  XML: (operation, answer) => xmlOutput(capital(operation), answer),
  Python: (_, answer) => python(answer),
} as const satisfies Readonly<Record<string, Printer>>;

/** All of them. */
export const EVERY_PRINTER: Readonly<Record<string, Printer>> = {
  JSON: (_, answer) => JSON.stringify(answer, null, 4),
  'JSON in one line': (_, answer) => JSON.stringify(answer),
  ...PRINTERS,
  PowerShell: (_, answer) => powershell(answer),
  'names in camelCase': (_, answer) => JSON.stringify(camelCase(answer), null, 2),
  'names of the wire': (_, answer) => JSON.stringify(wireJson(answer), null, 2),
};
