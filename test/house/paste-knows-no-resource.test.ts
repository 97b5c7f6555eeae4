import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RESOURCES } from '../../src/analyzer/aws/resources.ts';

const PASTE = join(import.meta.dirname, '../../src/analyzer/paste');

/** Names of lists, of what holds one, and of ids: what a schema says, so that no reader of a format needs to. */
const NAMES = new Set(
  RESOURCES.flatMap(({ wrappers, holders = [], idField }) => [...wrappers, ...holders, idField ?? '']),
);

/** Files that name a resource all the same, and why. */
const EXCEPTIONS: Readonly<Record<string, { readonly names: readonly string[]; readonly why: string }>> = {
  'incomplete/missing-end.ts': { names: ['VpcId'], why: 'YAML prints the owner of a table behind its VPC' },
  'formats/text/shapes.ts': {
    names: ['Revision', 'Endpoint'],
    why: 'records of Web Functions are named by more than that',
  },
  'formats/console/read.ts': { names: ['RouteTableId'], why: 'an id above rows of routes is that of their table' },
  'foreign/answers.ts': { names: ['Functions'], why: 'templates of other tools have a section of that name' },
  'told/command.ts': {
    names: ['RouteTables'],
    why: '`--query RouteTables[].Routes` loses the table, and the command line names it',
  },
  'told/drift.ts': {
    names: ['RouteTables'],
    why: 'drift of a stack prints routes one by one, and they belong to tables',
  },
  'told/routes.ts': { names: ['TransitGatewayAttachments'], why: 'a route of a transit gateway is no route of a VPC' },
  'told/caption.ts': { names: ['RouteTables'], why: 'a heading names the table of the routes below it' },
  'told/tables.ts': {
    names: ['RouteTables'],
    why: 'rows of other tools hold one route each, with the id of its table',
  },
  'told/may-be-told.ts': {
    names: ['RouteTables'],
    why: 'of a list with ids of tables, the one that no table is made of',
  },
  'formats/json/nested-at.ts': {
    names: ['RouteTableId'],
    why: 'one table that `--query` took out of its list, in a log record',
  },
};

/** Quoted names in the code of a file; what stands in comments is for people. */
function quoted(code: string): readonly string[] {
  const bare = code.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
  return [...bare.matchAll(/'([A-Za-z\d]+)'/g)].map(([, name = '']) => name);
}

const files = readdirSync(PASTE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

describe('the reader of pastes knows no resource', () => {
  it('has files to look at, and names to look for', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(quoted("const a = 'RouteTables'; // 'Subnets'")).toEqual(['RouteTables']);
    expect(NAMES).toContain('RouteTables');
  });

  it.each(files)('%s', (file) => {
    const found = new Set(quoted(readFileSync(join(PASTE, file), 'utf8')).filter((name) => NAMES.has(name)));
    expect([...found]).toEqual(EXCEPTIONS[file]?.names ?? []);
  });
});
