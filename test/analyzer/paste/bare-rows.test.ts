// Text output of one element that was taken out of its list: its first line has no name, and what stands below tells it (FMT-4, FMT-21).
import { describe, expect, it } from 'vitest';
import { PRINTED } from '../../../src/analyzer/aws/printed.ts';
import { gather, readPaste } from '../../../src/analyzer/index.ts';
import { bareWord, isOneObject } from '../../../src/analyzer/paste/formats/text/rows.ts';
import { sampleResource } from '../aws/samples.ts';
import { textOutput } from '../support/print/text.ts';
import { resources } from './support/resources.ts';

const ALL = PRINTED.map(({ resource, fields }) => ({
  label: resource.label,
  words: resource.wrappers.map((wrapper) => wrapper.toUpperCase()),
  resource,
  value: sampleResource(fields),
}));

/** The word that each part of an element gives to the line above it. */
function wordsAbove(value: Record<string, unknown>): (readonly [part: string, word: string | null])[] {
  const isPlain = (name: string): boolean => typeof value[name] !== 'object';
  const plain = Object.keys(value).filter(isPlain);
  const [line = ''] = textOutput(Object.fromEntries(plain.map((name) => [name, value[name]]))).split('\n');
  return Object.keys(value)
    .filter((name) => !isPlain(name))
    .map((name) => [name, bareWord(line, textOutput({ [name]: value[name] }).split('\n', 1)[0] ?? '')] as const);
}

describe('a line without a name', () => {
  it.each(ALL)('of one of the $label is never taken for another resource', ({ words, resource, value }) => {
    for (const [part, word] of wordsAbove(value)) {
      const isOwn =
        word === null || words.includes(word) || (isOneObject(word) && !resource.operations[0].startsWith('describe-'));
      const isAttribute = word === 'VPCATTRIBUTES' && resource.label === 'VPC attributes';
      expect(isOwn || isAttribute, `${part}: ${word ?? ''}`).toBe(true);
    }
  });

  /** Those whose first part in the order of the alphabet tells them: tags, which any may have, come before a part in W, say. */
  const TOLD = ALL.filter(({ value, words }) => {
    const [line = '', below = ''] = textOutput(value).split('\n');
    return words.includes(bareWord(line, below) ?? '');
  });

  it('is told for most resources of EC2 that have parts beside their tags', () => {
    expect(TOLD.length).toBeGreaterThan(15);
  });

  it.each(TOLD)(
    'of one of the $label, below the command that asked for it, is the same as in JSON',
    ({ resource, value }) => {
      const [wrapper = ''] = resource.wrappers;
      const command = `$ aws ec2 ${resource.operations[0]} --query '${wrapper}[0]' --output`;
      const held = (text: string): unknown => resources(gather(readPaste(text)));
      expect(held(`${command} text\n${textOutput(value)}`)).toEqual(
        held(`${command} json\n${JSON.stringify(value, null, 4)}\n`),
      );
    },
  );
});
