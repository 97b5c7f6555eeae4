// The workflows run what was looked at, and may do no more than they need.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../support/run.ts';

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps?: readonly { readonly uses?: string }[];
}
interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = join(root, '.github/workflows');
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  return { name, text, workflow: parse(text) as Workflow }; // the tests below hold its shape
});

/** Jobs that may write, and what: one publishes the site. */
const WRITERS: Readonly<Record<string, readonly string[]>> = { 'pages.yml publish': ['id-token', 'pages'] };

describe.each(workflows)('$name', ({ name, text, workflow }) => {
  it('may read the repository and nothing else, unless a job needs more', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const [id, { permissions = {} }] of Object.entries(workflow.jobs)) {
      const written = Object.entries(permissions).filter(([, access]) => access !== 'read');
      expect([id, written.map(([scope]) => scope).sort()]).toEqual([id, WRITERS[`${name} ${id}`] ?? []]);
    }
  });

  it('lets the address of the site be asked for where it asks for it, also in private repositories', () => {
    for (const { steps = [], permissions = {} } of Object.values(workflow.jobs))
      if (steps.some(({ uses = '' }) => uses.startsWith('actions/configure-pages@')))
        expect(permissions['pages']).toBe('read');
  });

  it('names every action by the hash of a commit, with its version beside it', () => {
    const used = text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line));
    expect(used.length).toBe(
      Object.values(workflow.jobs).flatMap(({ steps = [] }) => steps.filter(({ uses }) => uses)).length,
    );
    expect(used.filter((line) => !/uses: [\w-]+\/[\w/-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('puts nothing that a stranger wrote into a command', () => {
    expect(text).not.toMatch(/pull_request_target|workflow_run:/);
    expect(text).not.toMatch(/\$\{\{\s*github\.(?:event|head_ref)/);
  });
});
