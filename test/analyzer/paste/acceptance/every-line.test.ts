import { describe, expect, it } from 'vitest';
import { check } from '../../../../src/analyzer/index.ts';
import { outside } from '../support/inside.ts';
import { inPowershell, RECORDED, recorded } from '../support/scenarios.ts';

const each = (text: string, change: (line: string, index: number) => string): string =>
  text.split('\n').map(change).join('\n');

/** Damage that stands on every line: the data is the same afterwards, whatever the format. */
const cases: readonly (readonly [title: string, code: string, damage: (text: string) => string])[] = [
  ['carriage returns alone', 'BAD-9', (text) => text.replaceAll('\n', '\r')],
  ['line ends translated twice', 'BAD-9', (text) => text.replaceAll('\n', '\r\r\n')],
  ['a blank line after each', 'BAD-11', (text) => text.replaceAll('\n', '\n\n')],
  ['the marks of cat -A', 'BAD-11', (text) => each(text.replaceAll('\t', '^I'), (line) => `${line}$`)],
  ['the marks of cat -A on Windows', 'BAD-11', (text) => each(text, (line) => `${line}^M$`)],
  ['quote marks without a blank', 'BAD-11', (text) => each(text, (line) => `>${line}`)],
  ['a bar of a quote', 'BAD-11', (text) => each(text, (line) => `│ ${line}`)],
  ['line numbers, a colon and no blank', 'BAD-11', (text) => each(text, (line, at) => `${at + 1}:${line}`)],
  ['line numbers and a bar', 'BAD-11', (text) => each(text, (line, at) => `${String(at + 1).padStart(4)} | ${line}`)],
  ['line numbers in brackets', 'BAD-11', (text) => each(text, (line, at) => `[${at + 1}] ${line}`)],
  ['line numbers that start elsewhere', 'BAD-11', (text) => each(text, (line, at) => `${at + 137}. ${line}`)],
  ['added lines', 'BAD-11', (text) => each(text, (line) => `+${line}`)],
  ['removed lines', 'BAD-11', (text) => each(text, (line) => `-${line}`)],
  ['a diff of a new file', 'BAD-11', (text) => `diff --git a/x b/x\nnew file mode 100644\n--- /dev/null\n+++ b/x\n@@ -0,0 +1,999 @@\n${each(text, (line) => `+${line}`)}`],
  ['a diff whose old side differs', 'BAD-11', (text) => `--- a/x\n+++ b/x\n@@ -1,9 +1,9 @@\n${each(text, (line, at) => (at % 7 === 5 ? `-${line.replace('igw', 'nat')}\n+${line}` : ` ${line}`))}`],
  ['times of a log', 'BAD-11', (text) => each(text, (line) => `2026-11-20T09:14:07.123Z ${line}`)],
  ['times and levels of a log', 'BAD-11', (text) => each(text, (line) => `2026-11-20 09:14:07,123 INFO main - ${line}`)],
  ['levels of a log', 'BAD-11', (text) => each(text, (line) => `[INFO] ${line}`)],
  ['a system log', 'BAD-11', (text) => each(text, (line, at) => `Nov 20 09:14:${String(at % 60).padStart(2, '0')} host app[123]: ${line}`)],
  ['bullets', 'BAD-11', (text) => each(text, (line) => `* ${line}`)],
  ['<br> at the ends', 'BAD-11', (text) => text.replaceAll('\n', '<br>\n')],
  ['<br> for line ends', 'BAD-11', (text) => text.replaceAll('\n', '<br/>')],
  ['a listing of a web page', 'BAD-11', (text) => `<pre class="x"><code>${text.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</code></pre>`],
]; // prettier-ignore

const pastes = ['all-good', 'public-subnet-surprise', 'implicit-main-nat'].flatMap((slug) => [
  ...RECORDED.map((format) => [`${slug}.${format}`, recorded(slug, format)] as const),
  [`${slug}.powershell`, inPowershell(slug)] as const,
]);

describe('damage on every line', () => {
  it.each(cases)('%s: the same verdict in every format', (_, code, damage) => {
    for (const [name, text] of pastes) {
      const damaged = damage(text);
      const report = check(damaged);
      expect([name, report.verdict]).toEqual([name, check(text).verdict]);
      expect(report.diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
      expect(outside(damaged, report)).toEqual([]);
    }
  });

  it('leaves a diff that shows only parts incomplete', () => {
    const lines = recorded('all-good', 'json').split('\n');
    const at = lines.findIndex((line) => line.includes('"RouteTables"')) + 100;
    const hunks = [lines.slice(0, at - 20), lines.slice(at)].map((part) => part.map((line) => ` ${line}`));
    const report = check(`--- a/x\n+++ b/x\n${hunks.map((part) => `@@ -1,9 +1,9 @@\n${part.join('\n')}`).join('\n')}`);
    expect(['unknown', 'depends']).toContain(report.verdict);
  });

  it.each([
    ['a container and a bar', (text: string) => each(text, (line) => `app-1  | ${line}`)],
    ['escaped line ends and quotes', (text: string) => JSON.stringify(text)],
    ['escaped quotes', (text: string) => text.replaceAll('"', '\\"')],
    ['arrows', (text: string) => text.replaceAll('"local",', '"local",   <-- the VPC itself')],
  ])('%s in JSON: the same verdict', (_, damage) => {
    for (const slug of ['all-good', 'public-subnet-surprise']) {
      const text = recorded(slug, 'json');
      expect(check(damage(text)).verdict).toBe(check(text).verdict);
    }
  });
});
