import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PRINTED } from '../../../src/analyzer/aws/printed.ts';
import { gather, readPaste } from '../../../src/analyzer/index.ts';
import { loadParsers } from '../../../src/analyzer/paste/parsers.ts';
import { EVERY_PRINTER } from '../support/print/formats.ts';
import { sampleResource } from './samples.ts';

const parsers = await loadParsers(['yaml']);

/** Every call of AWS that changes something and answers with a resource that is known here (scripts/aws-write-commands.mjs). */
const CALLS = readFileSync(new URL('../../fixtures/services/write-commands.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((row) => row.split('\t'))
  .map(([service = '', operation = '', key = '', kind = '', listedBy = '']) => ({
    service,
    operation,
    key,
    kind,
    listedBy,
  }));

/** Text and tables have no names for the parts of an answer without a list, and Lambda's services answer so. */
const formatsOf = (service: string): readonly string[] =>
  service === 'ec2' ? ['JSON', 'YAML', 'text', 'table'] : ['JSON', 'YAML'];

/** One for each Region, so that one is all of it. */
const ONE_EACH = new Set(['blockPublicAccessOptions']);

/** A Web Function has nothing but a name; what is printed in it is tried. */
const TRIED = CALLS.filter(({ key, listedBy }) => key !== '' || listedBy !== 'get-web-function');

describe.each(TRIED)('$operation', ({ service, operation, key, kind, listedBy }) => {
  const printed = PRINTED.find(({ resource }) => resource.operations.some((name) => name === listedBy));
  const sample = printed === undefined ? {} : sampleResource(printed.fields);
  const answer = key === '' ? sample : { [key]: kind === 'list' ? [sample] : sample };

  it.each(formatsOf(service))('prints an event of one resource, in %s', (format) => {
    const print = EVERY_PRINTER[format] ?? String;
    for (const command of [`$ aws ${service} ${operation}\n`, '']) {
      const { documents, diagnostics, ...snapshot } = gather(readPaste(command + print(operation, answer), parsers));
      expect(documents.map(({ label }) => label)).toContain(printed?.resource.label);
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      const whole = Object.entries(snapshot).filter(
        ([name, list]) =>
          !ONE_EACH.has(name) &&
          typeof list === 'object' &&
          'coverage' in list &&
          list.coverage.kind === 'complete' &&
          list.items.length > 0,
      );
      expect(command === '' ? [] : whole.map(([name]) => name)).toEqual([]);
    }
  });
});
