import { describe, expect, it } from 'vitest';
import { readProperties, usedStyles } from '../../src/site/used-styles.mjs';

const uses = (css: string, ...names: string[]): string => usedStyles(css, (name) => names.includes(name));

describe('the styles that a page needs', () => {
  it.each([
    ['a rule for a class that is used stays', '.a{x:1}', '.a{x:1}'],
    ['a rule for another class goes', '.a{x:1}.b{x:2}', '.a{x:1}'],
    ['of a list the selectors that fit stay', '.a,.b .a,.a:hover{x:1}', '.a,.a:hover{x:1}'],
    [
      'elements, attributes and states are no classes',
      'p[data-x=".b"]:first-child{x:.5em}',
      'p[data-x=".b"]:first-child{x:.5em}',
    ],
    ['what stands in brackets asks for no class', '.a:not(.b),:is(.b,.a) p{x:1}', '.a:not(.b),:is(.b,.a) p{x:1}'],
    ['rules inside of others go as well', '.a{x:1;.b{x:2}&:hover{x:3}}', '.a{x:1;&:hover{x:3}}'],
    [
      'a condition without rules goes',
      '@media print{.b{x:1}}@layer l{@media print{.b{x:1}}.a{x:1}}',
      '@layer l{.a{x:1}}',
    ],
    [
      'steps of an animation and statements stay',
      '@layer x,y;@keyframes k{0%{x:1}to{x:2}}',
      '@layer x,y;@keyframes k{0%{x:1}to{x:2}}',
    ],
    ['brackets in strings are text', '.a:before{content:"}.b{"}.b{x:1}', '.a:before{content:"}.b{"}'],
  ])('%s', (_, css, left) => {
    expect(uses(css, 'a')).toBe(left);
  });
});

describe('the custom properties that a page needs', () => {
  it.each([
    ['those that are read stay', 'a{--x:1;b:var(--x)}', 'a{--x:1;b:var(--x)}'],
    ['others go, and what only they read', 'a{--x:1;--y:var(--x);--z:2}b{c:var(--z,1)}', 'a{--z:2}b{c:var(--z,1)}'],
    ['rules inside and states stay', 'a{--x:1;.b:hover{c:d}}', 'a{.b:hover{c:d}}'],
    ['what a picture in the page reads stays, and what that reads', 'a{--x:1;--p:var(--x)}', 'a{--x:1;--p:var(--x)}'],
  ])('%s', (_, css, left) => {
    expect(readProperties(css, (name) => name === '--p')).toBe(left);
  });
});
