// Runs a program of the repository and returns what it said.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script with the Node of this process, in the repository unless told otherwise, and waits for its end. */
export function runScript(args: readonly string[], options: { cwd?: string; input?: string } = {}): Promise<Outcome> {
  // A run inside a run has results of its own: where those of the outer one go is not for it.
  const env: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0' };
  delete env['WAY_OUT_RESULTS'];
  const child = spawn(process.execPath, args, { cwd: options.cwd ?? root, env });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.stderr += chunk.toString()));
  child.stdin.on('error', () => undefined); // the program may end before it has read its input
  child.stdin.end(options.input ?? '');
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (status) => done({ status, ...said }));
  });
}
