import { describe, expect, it } from 'vitest';
import { fencesIn } from '../../scripts/diagrams/fences.mjs';
import { diagramHash } from '../../src/diagrams/hash.mjs';

const code = 'flowchart TB\n  a --> b';

describe('the fences of a page', () => {
  const cases = [
    { name: 'a plain fence', text: `# Title\n\n\`\`\`mermaid\n${code}\n\`\`\`\n`, found: [{ line: 3, code }] },
    {
      name: 'a fence inside a component',
      text: `<A>\n  ~~~mermaid\n  flowchart TB\n    a --> b\n  ~~~\n</A>`,
      found: [{ line: 2, code }],
    },
    { name: 'a fence of another language', text: '```json\n{}\n```', found: [] },
    { name: 'a fence shown in a longer fence', text: '````md\n```mermaid\na\n```\n````', found: [] },
    { name: 'a fence that never closes', text: '```mermaid\na', found: [] },
    {
      name: 'Windows line ends',
      text: '```mermaid\r\nflowchart TB\r\n  a --> b\r\n```\r\n',
      found: [{ line: 1, code }],
    },
  ];

  it.each(cases)('$name', ({ text, found }) => {
    expect(fencesIn(text)).toEqual(found);
  });
});

describe('the name of a picture', () => {
  it('does not depend on line ends, on blanks at line ends or on shared indentation', () => {
    const variants = [code.replace('\n', '\r\n'), `\n${code}  \n\n`, code.replace(/^/gm, '    ')];
    expect(variants.map(diagramHash)).toEqual(variants.map(() => diagramHash(code)));
  });

  it('depends on the text and on indentation within it', () => {
    expect(diagramHash('flowchart TB\na --> b')).not.toBe(diagramHash(code));
    expect(diagramHash(`${code}c`)).not.toBe(diagramHash(code));
  });
});
