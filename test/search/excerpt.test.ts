import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/search/excerpt.ts';

const marked = (text: string, met: readonly string[]): string =>
  excerpt(text, met)
    .map(({ text: piece, met: isMet }) => (isMet ? `[${piece}]` : piece))
    .join('');
const long = `${'Nothing to see here. '.repeat(20)}The winning route is a blackhole and drops it. ${'And so on. '.repeat(30)}`;

describe('an excerpt', () => {
  it('marks the words that were met, in any form of theirs', () => {
    expect(marked('Gateways lead out; one gateway is enough.', ['gateway'])).toBe(
      '[Gateways] lead out; one [gateway] is enough.',
    );
  });

  it('opens where the words are', () => {
    const text = marked(long, ['blackhole']);
    expect(text).toMatch(/^… .*route is a \[blackhole\] and drops it.* …$/);
    expect(text.length).toBeLessThan(200);
  });

  it('is the beginning where no word was met', () => {
    expect(marked(long, ['absent'])).toMatch(/^Nothing to see here\. .* …$/);
    expect(marked('', ['absent'])).toBe('');
  });
});
