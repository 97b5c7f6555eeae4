import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import { documentsOf, recorded } from './support/scenarios.ts';
import { verdicts } from './support/verdicts.ts';

const CIDR = /(?<![\d.])(\d+\.\d+\.\d+\.\d+\/\d+)/g;
const ADDRESS = /(?<![\d.])(\d+\.\d+\.\d+\.\d+)(?![\d./])/g;
const lines = (text: string, change: (line: string) => string): string => text.split('\n').map(change).join('\n');
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const printable = (text: string): string =>
  lines(text.replaceAll('=', '=3D'), (line) => line.replaceAll(/(.{70})(?=.)/g, '$1=\n'));

/** What programs do to the text on its way, in any format. */
const ANY: Readonly<Record<string, (text: string) => string>> = {
  'Slack, links of blocks': (text) => text.replaceAll(CIDR, '<http://$1|$1>'),
  'Slack, links of addresses': (text) => text.replaceAll(ADDRESS, '<http://$1|$1>'),
  'Markdown links': (text) => text.replaceAll(CIDR, '[$1](http://$1)'),
  'links behind addresses': (text) => text.replaceAll(CIDR, '$1<http://$1>'),
  'addresses that were disarmed': (text) => text.replaceAll(/(?<=\d)\.(?=\d)/g, '[.]'),
  'two blank lines after every line': (text) => lines(text, (line) => `${line}\n\n`),
  'the source of a mail': printable,
  'paragraphs of a page': (text) => lines(escaped(text), (line) => `<p>${line}</p>`),
  'a list of a page': (text) => `<ol>\n${lines(escaped(text), (line) => `<li>${line}</li>`)}\n</ol>`,
  'one line with \\n in it': (text) => text.replaceAll('\n', '\\n'),
};

const QUOTES: Readonly<Record<string, (text: string) => string>> = {
  'doubled for a cell of a CSV file': (text) => `"${text.replaceAll('"', '""')}"`,
  'two single ones': (text) => text.replaceAll('"', "''"),
  'as in LaTeX': (text) => text.replaceAll(/"([^"\n]*)"/g, "``$1''"),
  'escaped twice as entities': (text) => escaped(escaped(text)),
  'as numbers, with the brackets': (text) => text.replaceAll(/["[\]{}]/g, (one) => `&#${one.charCodeAt(0)};`),
  'behind backslashes, with the brackets': (text) => text.replaceAll(/["[\]{}_]/g, '\\$&'),
  'in the wrong encoding': (text) => text.replaceAll(/"([^"\n]*)"/g, 'â€œ$1â€\u009d'),
  'bold lines': (text) => lines(text, (line) => (line.includes('Id') ? `**${line}**` : line)),
  'lines in colour': (text) => lines(text, (line) => (line.includes('Id') ? `{color:red}${line}{color}` : line)),
};

describe.each(['public-subnet-surprise', 'all-good'])('%s: the same verdict as without damage', (slug) => {
  it.each(Object.keys(ANY))('%s', (name) => {
    const { damaged, sound } = verdicts(slug, (text) => ANY[name]?.(text) ?? '');
    expect(damaged).toEqual(sound);
  });

  it.each(Object.keys(QUOTES))('quotes: %s', (name) => {
    const texts = documentsOf(slug).map(({ value }) => QUOTES[name]?.(JSON.stringify(value, null, 2)) ?? '');
    expect(check(texts.join('\n')).verdict).toBe(check(recorded(slug, 'json')).verdict);
  });
});
