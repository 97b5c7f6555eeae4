// The printers of these tests print what the real command line printed (recorded), byte for byte.
import { describe, expect, it } from 'vitest';
import { tableOutput } from '../support/print/table.ts';
import { textOutput } from '../support/print/text.ts';
import { documentsOf, recorded, slugs } from './support/scenarios.ts';
import type { Recorded } from './support/scenarios.ts';

/** Columns of the terminal that the recording was made in, at least. */
const TERMINAL = 180;

const operationOf = (command: string): string =>
  (command.split(' ')[2] ?? '').replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What was recorded below each command line. */
const answers = (slug: string, format: Recorded): readonly string[] =>
  recorded(slug, format)
    .split(/^\$ .*\n/m)
    .slice(1)
    .map((answer) => answer.trimEnd());

describe.each(slugs)('%s', (slug) => {
  const documents = documentsOf(slug);

  it('is printed as text', () => {
    const printed = documents.map(({ value }) => textOutput(value as Readonly<Record<string, unknown>>).trimEnd());
    expect(printed).toEqual(answers(slug, 'text'));
  });

  it('is printed as a table', () => {
    const printed = documents.map(({ command, value }) => tableOutput(operationOf(command), value, TERMINAL).trimEnd());
    expect(printed).toEqual(answers(slug, 'table'));
  });
});
