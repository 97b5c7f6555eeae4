import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawInSlices } from '../../src/components/Checker/drawing.ts';
import { withHeld } from '../../src/components/Checker/held.ts';
import { isOwnWork } from '../../src/components/Checker/undo-replace.ts';
import { lineStarts, linesAt } from '../../src/components/PasteView/line-starts.ts';
import { linesOf } from '../../src/components/PasteView/lines.ts';
import { piecesOf } from '../../src/components/PasteView/pieces.ts';
import { detailsOf, lighten, withDetails } from '../../src/components/Report/details.ts';
import { drawnFaults, firstDrawn } from '../../src/components/Report/drawn.ts';
import { h } from '../../src/components/Report/node.ts';
import type { Child } from '../../src/components/Report/node.ts';
import { defaultOptions } from '../../src/components/Report/options.ts';
import { countOf, slices } from '../../src/components/Report/slices.ts';
import { toHtml } from '../../src/components/Report/to-html.ts';
import { reportView } from '../../src/components/Report/view.ts';
import { blocked } from './fixtures/reports.ts';

/** A page that knows elements and texts, and writes itself as HTML. */
class FakeElement {
  readonly children: (FakeElement | string)[] = [];
  readonly #tag: string;
  constructor(tag: string) {
    this.#tag = tag;
  }
  readonly ownerDocument = {
    createElement: (tag: string) => new FakeElement(tag),
    createTextNode: (text: string) => text,
  };
  append(child: FakeElement | string): void {
    this.children.push(child);
  }
  inner(): string {
    return this.children.map((child) => (typeof child === 'string' ? child : child.toString())).join('');
  }
  toString(): string {
    return `<${this.#tag}>${this.inner()}</${this.#tag}>`;
  }
}
const newPlace = (): { readonly fake: FakeElement; readonly place: Element } => {
  const fake = new FakeElement('main');
  // Only what `slices` may use exists; anything else would throw.
  return { fake, place: fake as unknown as Element };
};

const tree: fc.Arbitrary<Child> = fc.letrec<{ child: Child }>((tie) => ({
  child: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('a', 'bc'),
    fc
      .tuple(fc.constantFrom('p', 'li', 'b'), fc.array(tie('child'), { maxLength: 8 }))
      .map(([tag, children]) => h(tag, null, children)),
  ),
})).child;

describe('a tree in slices', () => {
  test('ends up as it would in one go, and no slice is much larger than asked for', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), fc.integer({ min: 2, max: 20 }), (trees, most) => {
        const { fake, place } = newPlace();
        const sizes = [...slices(trees, place, most)];
        expect(fake.inner()).toBe(trees.map(toHtml).join(''));
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(trees.reduce((sum, one) => sum + countOf(one), 0));
        // The elements around large parts come on top.
        expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(most + 40);
      }),
    );
  });

  test('stops where it is when a newer one is wanted', async () => {
    const { fake, place } = newPlace();
    const trees = Array.from({ length: 5 }, () =>
      h(
        'ol',
        null,
        Array.from({ length: 400 }, () => h('li', null)),
      ),
    );
    let pauses = 0;
    const pause = (): Promise<void> => {
      pauses += 1;
      return Promise.resolve();
    };
    expect(await drawInSlices([{ trees, place }], () => pauses < 2, pause)).toBe(false);
    expect(fake.children).toHaveLength(2);
    expect(await drawInSlices([{ trees, place: newPlace().place }], () => true, pause)).toBe(true);
  });
});

describe('lines by their places', () => {
  test('are the lines of the text', () => {
    const text = fc.array(fc.constantFrom('\n', '\r', 'a', 'é')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(20), fc.nat(20), (given, from, to) => {
        const lines = linesAt(given, lineStarts(given));
        const all = linesOf(given);
        expect(lines).toHaveLength(all.length);
        expect(lines.slice(from, to)).toEqual(all.slice(from, to));
        expect([lines.at(-1), lines.at(from)]).toEqual([all.at(-1), all.at(from)]);
      }),
    );
  });

  test('a very long one shows no more than its first marks', () => {
    const marks = Array.from({ length: 5000 }, (_, at) => ({ from: at * 10, to: at * 10 + 5 }));
    expect(piecesOf('x'.repeat(50_000), marks).filter(({ kind }) => kind === 'mark').length).toBeLessThan(50);
  });
});

describe('a very large report', () => {
  const [first] = blocked.findings;
  const findings = first === undefined ? [] : [...Array.from({ length: 300 }, () => first), ...blocked.findings];
  const subnets = Array.from({ length: 100 }, () => blocked.subnets).flat();
  const report = { ...blocked, findings, subnets };

  test('shows one of each kind before more of the same', () => {
    const kinds = new Set(drawnFaults(report, firstDrawn).map(({ finding }) => finding.id));
    const all = new Set(findings.filter(({ severity }) => severity !== 'note').map(({ id }) => id));
    expect(kinds).toEqual(all);
    expect(drawnFaults(report, firstDrawn)).toHaveLength(firstDrawn.faults);
  });

  test('counts the subnets of six VPCs, and the other VPCs', () => {
    const vpcs = report.subnets.slice(0, 20).map((subnet, n) => ({ ...subnet, vpcId: `vpc-${n}` }));
    const html = toHtml(
      reportView(
        { ...report, verdict: 'mixed', function: null, question: { ...report.question, subnetIds: [] }, subnets: vpcs },
        defaultOptions,
      ),
    );
    expect(html.match(/class="verdict-from"/g)).toHaveLength(7);
    expect(html).toContain('And 14 more VPCs.');
  });

  test('asks for no more than anybody would paste', () => {
    const needs = (['missing', 'outside'] as const).flatMap((kind) =>
      Array.from({ length: 50 }, (_, n) => ({
        kind,
        text: `The ${kind} output ${n}.`,
        command: `aws ec2 describe-vpcs ${n}`,
      })),
    );
    const html = toHtml(reportView({ ...report, needs }, defaultOptions));
    for (const kind of ['missing', 'outside'] as const)
      expect(needs.filter((need) => need.kind === kind && html.includes(need.text))).toHaveLength(20);
    expect(html.match(/30 more not drawn/g)).toHaveLength(2);
  });

  test('travels light, and has every detail back as it is asked for', () => {
    const light = lighten(report, firstDrawn);
    expect(light.subnets).toHaveLength(subnets.length);
    expect(light.subnets.at(-1)?.hops).toEqual([]);
    expect(light.findings.map(({ title }) => title)).toEqual(findings.map(({ title }) => title));
    const most = { faults: 999, notes: 999, subnets: 999 };
    expect(withDetails(light, detailsOf(report, most, firstDrawn))).toEqual(report);
  });
});

describe('what the reader pasted', () => {
  test('is held once, however often it is pasted, and under a name of its own', () => {
    const once = withHeld([], 'long');
    expect(withHeld(once, 'long')).toBe(once);
    expect(withHeld(once, 'longer').map(({ name, text }) => [name, text])).toEqual([
      ['long paste', 'long'],
      ['long paste 2', 'longer'],
    ]);
  });

  const form = { destination: 'internet', family: 'ipv4', port: '443' };
  const file = { name: 'a', text: 'b', bytes: 1 };
  test.each([
    ['nothing', '', [], false],
    ['space', ' \n', [], false],
    ['an example as it came', 'example', [], false],
    ['an example that was changed', 'example, changed', [], true],
    ['a text', '{}', [], true],
    ['a file', '', [file], true],
    ['a file beside an example', 'example', [file], true],
  ])('of %s is worth keeping: %#', (_, text, files, isOwn) => {
    expect(isOwnWork({ ...form, text, files }, 'example')).toBe(isOwn);
  });
});
