import { describe, expect, it } from 'vitest';
import { verdicts } from './support/verdicts.ts';

const lines = (change: (line: string, index: number) => string) => (text: string) =>
  text.split('\n').map(change).join('\n');
const boxed = (text: string): string => {
  const all = text.split('\n');
  const width = Math.max(...all.map(({ length }) => length));
  return `┌${'─'.repeat(width + 2)}┐\n${all.map((line) => `│ ${line.padEnd(width)} │`).join('\n')}\n└${'─'.repeat(width + 2)}┘`;
};
const wide = (text: string): string =>
  [...text]
    .map((one) => (one > ' ' && one < '\u007f' ? String.fromCharCode(one.charCodeAt(0) + 0xfee0) : one))
    .join('');

/** What is done to a whole paste, in any format. */
const DAMAGE: Readonly<Record<string, (text: string) => string>> = {
  'a name before every line': lines((line) => `out.txt:${line}`),
  'file and line': lines((line, index) => `out.txt:${index + 1}:${line}`),
  'grep with context': lines((line, index) => `${index + 1}${line.includes('Id') ? ':' : '-'}${line}`),
  'git blame': lines((line, index) => `^1a2b3c4 (Jane Doe 2026-11-26 10:00:00 +0000 ${String(index + 1).padStart(4)}) ${line}`),
  Kubernetes: lines((line) => `2026-11-26T10:00:00.123456789Z stdout F ${line}`),
  'a pod': lines((line) => `[pod/app-5d/app] ${line}`),
  WhatsApp: lines((line) => `[26.11.26, 10:32:11] Jane: ${line}`),
  'initials': lines((line) => `JD> ${line}`),
  'a name in small letters': lines((line) => `jane> ${line}`),
  log4j: lines((line) => `10:00:00.123 [main] INFO  com.x.App - ${line}`),
  glog: lines((line) => `I1126 10:00:00.123456   12345 main.go:42] ${line}`),
  Terraform: lines((line) => `null_resource.x (local-exec): ${line}`),
  pytest: lines((line) => `E   ${line}`),
  'a comment': lines((line) => `# ${line}`),
  'another comment': lines((line) => `// ${line}`),
  bat: (text) => `───────┬────\n       │ File: out.txt\n───────┼────\n${lines((line, index) => `${String(index + 1).padStart(4)}   │ ${line}`)(text)}\n───────┴────\n`,
  'numbers on lines of their own': lines((line, index) => `${index + 1}\n${line}`),
  'a box': boxed,
  'the border of a window': lines((line) => `${line.padEnd(120)}│`),
  'full-width characters': wide,
  'ligatures': (text) => text.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ'),
  'en dashes': (text) => text.replaceAll('-', '–'),
  'dashes that do not break': (text) => text.replaceAll('-', '\u2011'),
  'em dashes': (text) => text.replaceAll('--', '—'),
  'blanks in the wrong encoding': (text) => text.replaceAll('  ', ' Â\u00a0'),
  'form feeds': lines((line, index) => (index % 50 === 49 ? `${line}\f` : line)),
  bells: lines((line) => `${line}\u0007`),
  'colours of a program': (text) => text.replaceAll(/\b([A-Z]\w{3,})\b/g, '\\033[34;1m$1\\x1b[0m'),
  'the status of less': lines((line, index) => (index % 30 === 29 ? `${line}\nout.txt lines 1-30/300 12%` : line)),
}; // prettier-ignore

/** What is put around every document. */
const FENCES: Readonly<Record<string, readonly [open: string, close: string]>> = {
  Jira: ['{noformat}', '{noformat}'],
  Confluence: ['{code:json}', '{code}'],
  tildes: ['~~~', '~~~'],
  YAML: ['---', ''],
  AsciiDoc: ['[source,json]\n----', '----'],
  'Org mode': ['#+BEGIN_SRC json', '#+END_SRC'],
  'a forum': ['[code]', '[/code]'],
};

describe.each(['public-subnet-surprise', 'implicit-main-nat'])('%s: the same verdict as without damage', (slug) => {
  it.each(Object.keys(DAMAGE))('%s', (name) => {
    const { damaged, sound } = verdicts(slug, (text) => DAMAGE[name]?.(text) ?? '');
    expect(damaged).toEqual(sound);
  });

  it.each(Object.keys(FENCES))('between %s', (name) => {
    const [open, close] = FENCES[name] ?? ['', ''];
    const documents = (text: string): string[] =>
      text
        .split(/^\$ .*\n/m)
        .filter((part) => part.trim() !== '')
        .map((part) => part.trimEnd());
    const fenced = (text: string): string =>
      documents(text)
        .map((part) => `${open}\n${part}\n${close}`)
        .join('\n');
    const { damaged, sound } = verdicts(slug, fenced, (text) => documents(text).join('\n\n'));
    expect(damaged).toEqual(sound);
  });
});
