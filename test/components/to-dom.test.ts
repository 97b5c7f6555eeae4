import { expect, test } from 'vitest';
import { h } from '../../src/components/Report/node.ts';
import { toDom } from '../../src/components/Report/to-dom.ts';
import { toHtml } from '../../src/components/Report/to-html.ts';
import { defaultOptions } from '../../src/components/Report/options.ts';
import { reportView } from '../../src/components/Report/view.ts';
import { blocked, hostile, hostileText } from './fixtures/reports.ts';

/** A page that knows elements, attributes and text nodes only: markup has no way in. */
class FakeElement {
  readonly #tag: string;
  readonly #attrs: string[] = [];
  readonly #children: (FakeElement | FakeText)[] = [];
  constructor(tag: string) {
    this.#tag = tag;
  }
  setAttribute(name: string, value: string): void {
    this.#attrs.push(toHtml(h('i', { [name]: value === '' ? true : value })).slice(2, -5));
  }
  append(child: FakeElement | FakeText): void {
    this.#children.push(child);
  }
  toString(): string {
    return `<${this.#tag}${this.#attrs.join('')}>${this.#children.join('')}</${this.#tag}>`;
  }
}
class FakeText {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return toHtml(this.#text);
  }
}
// Only the two methods that `toDom` may use exist; a third would throw.
const page = {
  createElement: (tag: string) => new FakeElement(tag),
  createTextNode: (text: string) => new FakeText(text),
} as unknown as Document;

test.each([
  ['a report', reportView(blocked, defaultOptions)],
  ['a report made of markup', reportView(hostile, defaultOptions)],
  ['a text', hostileText],
])('the browser draws %s exactly as the build writes it', (_, tree) => {
  const drawn: { toString(): string } = toDom(tree, page);
  expect(drawn.toString()).toBe(toHtml(tree));
});
