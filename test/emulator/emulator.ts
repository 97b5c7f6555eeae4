/** The EC2 emulator (moto) and the real AWS CLI, where this machine has both; their credentials are made up. */
import { execFile, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { startCli, type Cli } from './cli.ts';

const run = promisify(execFile);
const has = (program: string): boolean => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;

/** Why the emulator cannot be used here; null when it can. */
export const missing: string | null =
  ['moto_server', 'aws'].filter((p) => spawnSync('which', [p]).status !== 0).join(' and ') ||
  (has('aws') ? null : 'aws');

/** The first number of the AWS CLI's version: 1 prints JSON, text and tables, 2 also YAML. */
export const cliVersion = (): string => {
  const { stdout, stderr } = spawnSync('aws', ['--version'], { encoding: 'utf8' });
  return /aws-cli\/(\d+)/.exec(stdout + stderr)?.[1] ?? '1';
};

export interface Emulator {
  /** Where it listens. */
  readonly url: string;
  readonly cli: Cli;
  /** Runs one AWS CLI command against the emulator and returns what it prints. */
  readonly aws: (...args: string[]) => Promise<string>;
  /** Runs lines of a shell in which `aws` speaks to the emulator, and returns what they print, errors included. */
  readonly shell: (lines: readonly string[]) => Promise<string>;
  readonly stop: () => void;
}

export async function startEmulator(): Promise<Emulator> {
  const port = await freePort();
  const url = `http://127.0.0.1:${String(port)}`;
  const server: ChildProcess = spawn('moto_server', ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
  for (let tries = 0; ; tries++) {
    const up = await fetch(`${url}/moto-api/data.json`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (up) break;
    if (tries > 150) throw new Error('moto_server did not start within 30 seconds');
    await new Promise((done) => setTimeout(done, 200));
  }
  const env = {
    ...process.env,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_DEFAULT_REGION: 'eu-west-1',
    AWS_PAGER: '',
    COLUMNS: '200',
  };
  const cli = startCli(url, env);
  return {
    url,
    cli,
    aws: async (...args) => {
      // A process that stays keeps what the call before asked for.
      const output = args.includes('--output') ? [] : ['--output', 'json'];
      const { status, out, err } = await cli.run([...args, ...output]);
      if (status !== 0) throw new Error(`aws ${args.join(' ')} ended with ${String(status)}: ${err}`);
      return out.trimEnd();
    },
    shell: async (lines) => {
      const own = `aws() { command aws --endpoint-url ${url} "$@" 2>&1; }`;
      return (await run('bash', ['-c', [own, ...lines, 'true'].join('\n')], { env, maxBuffer: 1 << 24 })).stdout;
    },
    stop: () => {
      cli.stop();
      server.kill();
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.on('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        done(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}
