import { describe, expect, it } from 'vitest';
import { check } from '../../../../src/analyzer/index.ts';
import { cloudTrail, documentsOf, recorded } from '../support/scenarios.ts';

const good = recorded('all-good', 'json');
const blocked = recorded('public-subnet-surprise', 'json');
const table = recorded('public-subnet-surprise', 'table');
const lines = (text: string, change: (line: string, index: number) => string): string =>
  text.split('\n').map(change).join('\n');
const valueOf = (slug: string, start: string): unknown =>
  documentsOf(slug).find(({ command }) => command.includes(start))?.value;
const routeTables = valueOf('public-subnet-surprise', 'describe-route-tables') as { RouteTables: unknown[] };
const loose = documentsOf('public-subnet-surprise').map(({ value }) => JSON.stringify(value));

/** Every line wrapped at the width of a terminal. */
const wrapped = (text: string, width: number): string =>
  lines(text, (line) => (line.match(new RegExp(`.{1,${String(width)}}`, 'g')) ?? ['']).join('\n'));

const cases: readonly (readonly [id: string, title: string, paste: string, verdict: string, codes: readonly string[]])[] = [
  ['BAD-1', 'prompts and commands of three shells', lines(blocked, (line, index) => (line.startsWith('$ ') ? `[cloudshell-user@ip-10-2-3-4 ~]${line}${index > 40 ? '\nPS C:\\>' : ''}` : line)), 'unreachable', []],
  ['BAD-2', 'documents on one line, one after the other', loose.join(''), 'unreachable', []],
  ['BAD-2', 'JSON above a table', `${loose.slice(0, 2).join('\n')}\n${table.slice(table.indexOf('$ aws ec2 describe-network-acls'))}`, 'unreachable', []],
  ['BAD-3', 'cut behind the routes that decide', blocked.slice(0, blocked.indexOf('"SecurityGroups"')), 'unreachable', ['BAD-3']],
  ['BAD-3', 'cut inside the function', good.slice(0, good.indexOf('"VpcConfig"') + 60), 'unknown', ['BAD-3']],
  ['BAD-3', 'cut inside the routes', good.slice(0, good.indexOf('"NatGatewayId"', good.indexOf('describe-route-tables'))), 'unknown', ['BAD-3']],
  ['BAD-3', 'cut at the start, inside the routes', `${blocked.slice(blocked.indexOf('"DestinationCidrBlock"'))}\n${loose[0] ?? ''}`, 'unreachable', ['BAD-3']],
  ['BAD-4', 'entries left out of a table whose own route blocks', blocked.replace(/"Tags": \[\]/, '"Tags": [...]'), 'unreachable', ['BAD-4']],
  ['BAD-4', 'routes left out', good.replaceAll(/"Routes": \[[^\]]*\]/g, '"Routes": [...]'), 'unknown', ['BAD-4']],
  ['BAD-4', 'rules of a group left out', good.replaceAll(/"IpPermissionsEgress": \[/g, '"IpPermissionsEgress": [ ... ], "Rest": ['), 'unknown', ['BAD-4']],
  ['BAD-5', 'typographic quotes and blanks', lines(blocked, (line) => (line.startsWith('$') ? line : line.replaceAll(/"([^"]*)"/g, '“$1”').replaceAll('    ', '\u00a0\u00a0\u00a0\u00a0'))), 'unreachable', ['BAD-5']],
  ['BAD-6', 'a trailing comma, a comment, a bare name', blocked.replaceAll(/(\n\s*\})(?=\n\s*\])/g, '$1, // last').replaceAll('"VpcId"', 'VpcId'), 'unreachable', ['BAD-6']],
  ['BAD-7', 'colours', lines(table, (line) => line.replaceAll(/([a-z]+-[0-9a-f]{17})/g, '\u001b[1m\u001b[34m$1\u001b[0m')), 'unreachable', ['BAD-7']],
  ['BAD-7', 'the visible remains of colours', lines(blocked, (line) => line.replaceAll(/("[A-Z]\w+":)/g, '[34m$1[0m')), 'unreachable', ['BAD-7']],
  ['BAD-8', 'a pager', lines(blocked, (line, index) => (index > 0 && index % 40 === 0 ? `${line}\n:` : line)) + '\n(END)\n', 'unreachable', ['BAD-8']],
  ['BAD-9', 'Windows line ends and a byte order mark', `\ufeff${blocked.replaceAll('\n', '\r\n')}`, 'unreachable', []],
  ['BAD-9', 'UTF-16 read byte by byte', [...blocked].map((character) => `${character}\u0000`).join(''), 'unreachable', ['BAD-9']],
  ['BAD-10', 'JSON wrapped inside ids', wrapped(blocked.replaceAll(/^\$.*$/gm, ''), 47), 'unreachable', ['BAD-10']],
  ['BAD-10', 'a table wrapped', wrapped(table.slice(table.indexOf('$ aws ec2 describe-route-tables')), 60), 'unknown', ['BAD-1', 'BAD-10']],
  ['BAD-11', 'a quoted Markdown fence', lines(`\`\`\`json\n${blocked}\n\`\`\``, (line) => `> ${line}`), 'unreachable', ['BAD-11']],
  ['BAD-11', 'line numbers', lines(blocked, (line, index) => `${String(index + 1).padStart(4)}  ${line}`), 'unreachable', ['BAD-11']],
  ['BAD-11', 'HTML entities', blocked.replaceAll('"', '&quot;'), 'unreachable', ['BAD-11']],
  ['BAD-12', 'documents in log lines', loose.map((text) => `2026-11-20T09:14:07Z INFO output=${JSON.stringify(text)}`).join('\n'), 'unreachable', ['BAD-12']],
  ['BAD-12', 'a CloudTrail event', routeTables.RouteTables.map(cloudTrail).join('\n'), 'unreachable', ['BAD-12']],
  ['BAD-13', 'an error in place of the route tables', `$ aws ec2 describe-route-tables\n\nAn error occurred (UnauthorizedOperation) when calling the DescribeRouteTables operation: You are not authorized to perform this operation.\n`, 'unknown', ['BAD-13']],
  ['BAD-14', 'an empty list of route tables', '$ aws ec2 describe-route-tables\n{"RouteTables": []}', 'unknown', ['BAD-14', 'RT-7']],
  ['BAD-15', 'accounts and addresses made unreadable', blocked.replaceAll('123456789012', 'XXXXXXXXXXXX').replaceAll(/203\.0\.113\.\d+/g, 'x.x.x.x'), 'unreachable', []],
  ['BAD-16', 'secrets of the function', blocked.replace('"Runtime"', '"Environment": {"Variables": {"KEY": "hunter2"}}, "Runtime"'), 'unreachable', ['BAD-16']],
  ['BAD-17', 'a name twice', blocked.replace('"Timeout": 3', '"Timeout": 3, "Timeout": 900,').replace('900,,', '900,').replace('{\n    "RouteTables"', '{\n    "RouteTables": [],\n    "RouteTables"'), 'unreachable', ['BAD-17']],
  ['BAD-18', 'rows of the console', 'Destination\tTarget\tStatus\tPropagated\n0.0.0.0/0\tigw-0d1d1d1d1d1d1d1d1\tActive\tNo\n10.0.0.0/16\tlocal\tActive\tNo\n', 'unreachable', ['BAD-18']],
  ['BAD-18', 'rows of the console that lead to a NAT gateway', '10.0.0.0/16\tlocal\tActive\tNo\n0.0.0.0/0\tnat-0e1e1e1e1e1e1e1e1\tActive\tNo\n', 'unknown', ['BAD-18']],
]; // prettier-ignore

describe('damage: what is said, and the verdict that survives', () => {
  it.each(cases)('%s %s', (_, __, paste, verdict, codes) => {
    const report = check(paste);
    expect([report.verdict, [...new Set(report.diagnostics.map(({ code }) => code))].sort()]).toEqual([verdict, codes]);
    for (const { text } of report.diagnostics) {
      expect(text).not.toMatch(/invalid json/i);
      expect(text).toMatch(/[.…]$/);
    }
  });

  it('has a case for every kind of damage', () => {
    const ids = new Set(cases.map(([id]) => id));
    expect(Array.from({ length: 18 }, (_, index) => `BAD-${index + 1}`).filter((id) => !ids.has(id))).toEqual([]);
  });
});
