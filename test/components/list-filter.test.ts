// Words or a whole line find their entry among all messages of the page of symptoms.
import { describe, expect, it } from 'vitest';
import { fits } from '../../src/components/ListFilter/fits.ts';
import { symptoms } from '../../src/site/symptoms.ts';

const texts = symptoms.map(({ title, client, examples }) => [title, client, ...examples].join('\n').toLowerCase());
const found = (typed: string): readonly string[] => fits(texts, typed).places.map((at) => symptoms[at]?.id ?? '');

/** The example with other addresses, ids, hosts and times, as another reader's log has it. */
const another = (line: string): string =>
  line
    .replace(/\d{2,}/gu, (digits) => digits.replace(/\d/gu, (digit) => String(9 - Number(digit))))
    .replaceAll('example', 'mycompany');

describe('the filter of the symptoms', () => {
  it('shows everything before something is typed, and again when it is taken away', () => {
    for (const typed of ['', '   ', '""'])
      expect(fits(texts, typed)).toEqual({ places: [...texts.keys()], isOpen: true });
  });

  it('finds the family of each of its examples, with the words of another reader', () => {
    const lost = symptoms.flatMap(({ id, examples }) => examples.filter((line) => !found(another(line)).includes(id)));
    expect(lost).toEqual([]);
  });

  it('leaves few for a whole line', () => {
    const many = symptoms.flatMap(({ examples }) =>
      examples.slice(0, 1).filter((line) => found(another(line)).length > 12),
    );
    expect(many).toEqual([]);
  });

  it('needs no capital letters and no whole words', () => {
    expect(found('econnref')).toContain('connection-refused');
    expect(found('SOCKET HANG')).toContain('connection-reset');
  });

  it('shows nothing for words that no entry has', () => {
    expect(fits(texts, 'zyxwv 0xdeadbeef')).toEqual({ places: [], isOpen: false });
  });
});
