// A page in Firefox, by the protocol that it speaks itself (WebDriver BiDi). Only where a Firefox is installed.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';

export interface FirefoxPage {
  /** What the page wrote into the console as errors so far, broken policies among it. */
  readonly errors: readonly string[];
  /** Opens an address and waits until it has loaded. */
  readonly open: (address: string) => Promise<void>;
  /** What an expression, or the promise that it gives, comes to in the page; as a string. */
  readonly read: (expression: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** The Firefox of $FIREFOX_PATH or of the system; null where there is none. */
export function findFirefox(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = ['firefox', 'firefox-esr'].flatMap((name) => folders.map((folder) => join(folder, name)));
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  return [process.env['FIREFOX_PATH'] ?? '', ...found, mac].find((path) => path !== '' && existsSync(path)) ?? null;
}

/** Starts a Firefox with a profile of its own and opens a tab in it. */
export async function startFirefox(executable: string): Promise<FirefoxPage> {
  const profile = mkdtempSync(join(tmpdir(), 'way-out-firefox-'));
  const browser = spawn(executable, ['--headless', '--remote-debugging-port', '0', '--profile', profile], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((done) => void browser.once('exit', done));
  let address = '';
  for await (const line of createInterface(browser.stderr)) {
    address = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1] ?? '';
    if (address !== '') break;
  }
  const { send, errors, end } = await converse(`${address}/session`);
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  const { context } = await send('browsingContext.create', { type: 'tab' });
  const read = async (expression: string): Promise<string> => {
    const { result } = await send('script.evaluate', { expression, target: { context }, awaitPromise: true });
    return String((result as { readonly value?: unknown } | undefined)?.value);
  };
  return {
    errors,
    read,
    open: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    close: async () => {
      end();
      browser.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

type Answer = Readonly<Record<string, unknown>>;
interface Message {
  readonly id?: number;
  readonly type: string;
  readonly result?: Answer;
  readonly message?: string;
  readonly params?: { readonly level?: string; readonly text?: string };
}

/** Questions and answers over one socket; what the console says meanwhile is noted. */
async function converse(address: string): Promise<{
  readonly send: (method: string, params: object) => Promise<Answer>;
  readonly errors: readonly string[];
  readonly end: () => void;
}> {
  const socket = new WebSocket(address);
  const errors: string[] = [];
  const open = new Map<number, { readonly done: (answer: Answer) => void; readonly failed: (error: Error) => void }>();
  socket.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const { id = 0, type, result = {}, message, params } = JSON.parse(data) as Message; // the protocol says so
    if (type === 'success') open.get(id)?.done(result);
    else if (type === 'error') open.get(id)?.failed(new Error(message));
    else if (params?.level === 'error') errors.push(params.text ?? '');
  });
  await new Promise((done, failed) => {
    socket.addEventListener('open', done);
    socket.addEventListener('error', failed);
  });
  let last = 0;
  const send = (method: string, params: object): Promise<Answer> =>
    new Promise((done, failed) => {
      last += 1;
      open.set(last, { done, failed });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  return { send, errors, end: () => socket.close() };
}
