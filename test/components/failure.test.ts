import { describe, expect, it } from 'vitest';
import { failureText } from '../../src/components/Checker/failure.ts';

describe('a check that failed', () => {
  it.each([
    'Failed to fetch dynamically imported module: https://example.com/_astro/read-paste.js',
    'error loading dynamically imported module: https://example.com/_astro/read-paste.js',
    'Importing a module script failed.',
  ])('says that a part of the page is missing, and how to keep the text: %s', (message) => {
    const text = failureText(new TypeError(message));
    expect(text).toContain('connection');
    expect(text).toContain('Your text is kept');
    expect(text).not.toContain('_astro');
  });

  it('names any other error', () => {
    expect(failureText(new RangeError('out of memory'))).toContain('(out of memory)');
    expect(failureText('stopped')).toContain('(stopped)');
  });
});
