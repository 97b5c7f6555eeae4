import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inlineHtml, paragraphsHtml } from '../../src/quiz/rich-text.ts';

describe('the markup of questions', () => {
  test.each([
    { says: 'marks code', text: 'the route `0.0.0.0/0` wins', html: 'the route <code>0.0.0.0/0</code> wins' },
    { says: 'shows tags as text', text: '<b>a & b</b>', html: '&lt;b&gt;a &amp; b&lt;/b&gt;' },
    { says: 'shows tags inside code as text', text: '`<script>`', html: '<code>&lt;script&gt;</code>' },
    { says: 'leaves a lone backtick alone', text: 'a ` b', html: 'a ` b' },
    { says: 'joins lines', text: 'one\n  two', html: 'one two' },
  ])('$says', ({ text, html }) => {
    expect(inlineHtml(text)).toBe(html);
  });

  test('separates paragraphs at blank lines', () => {
    expect(paragraphsHtml('One.\nStill one.\n\n  \nTwo `x`.\n')).toBe(
      '<p>One. Still one.</p><p>Two <code>x</code>.</p>',
    );
  });

  test('writes no tag but code, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(inlineHtml(text).replace(/<\/?code>/g, '')).not.toMatch(/[<>"]/);
      }),
    );
  });
});
