/** The real AWS CLI in one process, so that a hundred calls do not start a hundred of them; version 1 is a Python module. */
import { execFile, spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const DRIVER = fileURLToPath(new URL('cli.py', import.meta.url));

/** Whether this machine's Python has the AWS CLI. */
export const hasCliModule = spawnSync('python3', ['-c', 'import awscli.clidriver'], { stdio: 'ignore' }).status === 0;

export interface Printed {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export interface Cli {
  /** Runs `aws` with these arguments; one call after the other. */
  readonly run: (args: readonly string[]) => Promise<Printed>;
  readonly stop: () => void;
}

/** The AWS CLI against an endpoint, in the environment of an emulator: in one process where it is a Python module. */
export const startCli = (url: string, env: NodeJS.ProcessEnv): Cli =>
  hasCliModule
    ? inOneProcess(url, env)
    : { run: (args) => inItsOwnProcess(['--endpoint-url', url, ...args], env), stop: () => undefined };

function inItsOwnProcess(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Printed> {
  return new Promise((done) => {
    execFile('aws', args, { env, maxBuffer: 1 << 24 }, (error, out, err) => {
      done({ status: error === null ? 0 : 1, out, err });
    });
  });
}

function inOneProcess(url: string, env: NodeJS.ProcessEnv): Cli {
  const child = spawn('python3', [DRIVER], { env, stdio: ['pipe', 'pipe', 'ignore'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let last: Promise<unknown> = Promise.resolve();
  const one = async (args: readonly string[]): Promise<Printed> => {
    child.stdin.write(`${JSON.stringify(['--endpoint-url', url, ...args])}\n`);
    const next: IteratorResult<string> = await lines.next();
    if (next.done === true) throw new Error('the AWS CLI ended');
    return JSON.parse(next.value) as Printed;
  };
  return {
    run: (args) => {
      const mine = last.then(() => one(args));
      last = mine.catch(() => undefined);
      return mine;
    },
    stop: () => {
      child.stdin.end();
    },
  };
}
