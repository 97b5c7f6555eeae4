// A list whose content somebody took out, whatever was put in its place: it is neither "not pasted" nor empty.
import { describe, expect, it } from 'vitest';
import { check, gather, readPaste } from '../../../src/analyzer/index.ts';
import { kinds } from '../../../src/analyzer/snapshot/kinds.ts';
import { scenarios } from '../../content/support/scenarios.ts';

const WORDS = ['"..."', '""', 'null', '5', 'true', '["..."]', '[null]'];
/** An object with names of its own is somebody's settings (`kindUnder`). */
const OBJECTS = ['{}'];

/** Lists that decide by being there: without them a default holds, or nothing of theirs stands in the way. */
const DECIDING = scenarios.flatMap(({ slug, files }) => {
  const whole = check(files).verdict;
  return files
    .filter(({ text }) => /^\{\s*"[A-Z]\w+": \[/.test(text) && whole.endsWith('reachable'))
    .map(({ name, text }) => ({ slug, files, name, whole, list: /"(\w+)"/.exec(text)?.[1] ?? '' }));
});

describe('a list whose content was taken out', () => {
  it.each(kinds.filter(({ wrappers }) => wrappers.length > 0).map((kind) => [kind.wrappers[0] ?? '', kind] as const))(
    '%s is said to be without it',
    (list, kind) => {
      for (const word of WORDS) {
        // Names of functions are a choice of their own (`--query 'Functions[].FunctionName'`).
        if (word === '["..."]' && kind.idPrefix === '') continue;
        const { diagnostics } = gather(readPaste(`{"${list}": ${word}}`));
        expect(
          diagnostics.map(({ text }) => text),
          word,
        ).toContainEqual(expect.stringContaining(`The list \`${list}\` stands here without its content`));
      }
    },
  );

  it.each(['"..."', 'null', '{}'])('Reservations are the list of instances: %s', (word) => {
    const { coverage } = gather(readPaste(`{"Reservations": ${word}}`)).instances;
    expect(coverage).toMatchObject({ kind: 'partial', torn: true });
  });

  it('turns no certain verdict into its opposite', () => {
    const flips = DECIDING.flatMap(({ slug, files, name, whole, list }, index) => {
      const all = [...WORDS, ...OBJECTS];
      const word = all[index % all.length] ?? '';
      const { verdict } = check(files.map((f) => (f.name === name ? { ...f, text: `{"${list}": ${word}}` } : f)));
      return verdict.endsWith('reachable') && verdict !== whole ? [`${slug} ${list} ${word}: ${verdict}`] : [];
    });
    expect(DECIDING.length).toBeGreaterThan(300);
    expect(flips).toEqual([]);
  });
});
